/** One thing that readers may choose of a list, each choice a plain link. */
export interface FilterGroup {
  label: string;
  choices: readonly FilterChoice[];
}

export interface FilterChoice {
  label: string;
  path: string;
  isCurrent: boolean;
  /** How many the list has of it, where that is known. */
  count?: number;
}

export type Values = Readonly<Record<string, unknown>>;
export type Path = readonly string[];

/** One thing that must not reach readers: which field, and what to do about it. */
export interface Problem {
  /** The rule of SAFETY.md; absent where the contract with the site is what would break. */
  id?: string;
  path: Path;
  message: string;
}

/** What a rule looks at: one component or the document itself, and where it stands. */
export interface Part {
  /** Of the component, such as "element.picture", or of the content type. */
  uid: string;
  values: Values;
  /** Types of its fields by name, such as "blocks" for rich text. */
  types: Readonly<Record<string, string>>;
  /** Its relations in which something has to be chosen. */
  requiredRelations: readonly string[];
  path: Path;
}

export type Rule = (part: Part) => Problem[];

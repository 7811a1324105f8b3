/** Of the form's twelve columns. On a phone every field takes the whole width. */
export type Width = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

/** What an editor is told about one field. Strapi adds the field's limits to the description. */
export interface FieldWords {
  label: string;
  description: string;
  placeholder?: string;
  /** 12 unless given; Strapi allows nothing else for components, lists of blocks and rich text. */
  width?: Width;
  /** The words for the values of an enumeration: shown instead of them. */
  choices?: Readonly<Record<string, string>>;
  /** Written by the CMS, only shown to the editor. */
  readOnly?: true;
}

/** Fields that belong together, in the order in which they are filled in. */
export interface Group {
  heading?: string;
  fields: Readonly<Record<string, FieldWords>>;
}

/** The form of a component: a block, or a piece of one. */
export interface ComponentView {
  /** The field that names one entry among others. */
  mainField: string;
  groups: readonly Group[];
}

/** The form of a content type, and its list. */
export interface TypeView extends ComponentView {
  /** The columns of the list, from the left. */
  list: readonly string[];
  /** `updatedAt:DESC` unless given: what was touched last comes first. */
  sort?: { by: string; order: 'ASC' | 'DESC' };
  pageSize?: 10 | 20 | 50 | 100;
}

/** The words of every field of a view, by the field's name. */
export function fieldsOf(view: ComponentView): Readonly<Record<string, FieldWords>> {
  return Object.assign({}, ...view.groups.map((group) => group.fields));
}

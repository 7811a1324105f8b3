/** A content type or component as Strapi's content manager describes it, as far as we need it. */
export interface Attribute {
  type: string;
  /** The uid of a relation's other end. */
  targetModel?: string;
  relationType?: string;
  enum?: readonly string[];
}

export interface Model {
  uid: string;
  attributes: Readonly<Record<string, Attribute>>;
}

/** What Strapi keeps itself: shown in lists, never filled in. */
const SYSTEM_LABELS: Readonly<Record<string, string>> = {
  id: 'Number',
  documentId: 'Document id',
  createdAt: 'Created',
  updatedAt: 'Last changed',
  publishedAt: 'Published',
  createdBy: 'Created by',
  updatedBy: 'Changed by',
};

export function systemLabel(name: string): string | undefined {
  return SYSTEM_LABELS[name];
}

/** The names of the fields that an editor fills in. */
export function editableNames(model: Model): string[] {
  return Object.keys(model.attributes).filter((name) => systemLabel(name) === undefined);
}

const FULL_WIDTH = new Set(['component', 'dynamiczone', 'blocks', 'richtext', 'json']);

/** Kinds of field that Strapi shows across the whole form only. */
export function fillsRow(attribute: Attribute): boolean {
  return FULL_WIDTH.has(attribute.type);
}

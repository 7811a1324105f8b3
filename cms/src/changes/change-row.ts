export const CHANGE = 'api::change.change';

export type Action = 'create' | 'update' | 'publish' | 'unpublish' | 'delete';

/** What one row says, before it has its place in the order. */
export interface NewChange {
  type: string;
  documentId: string;
  locale: string | null;
  action: Action;
}

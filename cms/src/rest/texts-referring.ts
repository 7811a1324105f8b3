import type { Core } from '@strapi/strapi';
import { referenceTo } from '../figures/reference';

export interface Texts {
  /** Of the content type or component with the text. */
  uid: string;
  /** The rich text among its fields. */
  field: string;
  /** Of the figure: its slug, and those that it had before. */
  keys: readonly string[];
}

/**
 * A query for the rows whose text refers to a figure. Rich text is JSON, which both databases turn
 * into text with the letters of every script as they are; no key has a sign that LIKE would read.
 */
export function textsReferringTo(strapi: Core.Strapi, { uid, field, keys }: Texts) {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const attribute = attributes[field];
  const column = attribute !== undefined && 'columnName' in attribute ? attribute.columnName : null;
  if (!column) throw new Error(`Field "${uid}.${field}": it is no text. Name one that is.`);
  return strapi.db.connection(tableName).where((either) => {
    void either.whereRaw('1 = 0');
    for (const key of keys) {
      void either.orWhereRaw('CAST(?? AS TEXT) LIKE ?', [column, `%${referenceTo(key)}%`]);
    }
  });
}

import type { Core, UID } from '@strapi/strapi';
import type { Subject } from '../log/entry';

export type Loose = Record<string, unknown> & { id: number; documentId: string };

/** The document service where the type is known only when it runs. */
export interface AnyDocuments {
  create(given: { data: object; locale?: string }): Promise<Loose>;
  update(given: {
    documentId: string;
    locale?: string;
    data: object;
    status?: 'published';
  }): Promise<Loose | null>;
  publish(which: { documentId: string; locale: string }): Promise<{ entries: Loose[] }>;
  unpublish(which: { documentId: string; locale: string }): Promise<{ entries: Loose[] }>;
  discardDraft(which: { documentId: string; locale: string }): Promise<{ entries: Loose[] }>;
  delete(which: { documentId: string; locale: string }): Promise<{ entries: Loose[] }>;
}

/** The uid of one of our types that editors see; null for whatever else somebody sends. */
export function contentTypeOf(strapi: Core.Strapi, uid: unknown): UID.ContentType | null {
  const found = Object.values(strapi.contentTypes).find((type) => type.uid === uid);
  return found?.uid.startsWith('api::') === true ? found.uid : null;
}

export function anyDocuments(strapi: Core.Strapi, uid: string): AnyDocuments {
  // Safe because the uid comes from contentTypeOf or our own records, and Strapi checks the rest.
  return strapi.documents(uid as UID.ContentType) as unknown as AnyDocuments;
}

/** As the log names it. */
export function subjectOf(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: string; documentId: string; locale: string | null },
  title: string,
): Subject {
  const type = strapi.getModel(contentTypeOf(strapi, uid) ?? 'api::story.story');
  return { type: type.info.singularName, documentId, locale, title };
}

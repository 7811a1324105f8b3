import type { Core, UID } from '@strapi/strapi';
import { isLive, versionsShowing } from '../usage/uses';

export const TESTIMONY = 'api::testimony.testimony';
const PUBLISHED: readonly UID.ContentType[] = ['api::story.story', 'api::page.page'];

export interface Showing {
  uid: UID.ContentType;
  documentId: string;
  /** Whether readers see a version with it. */
  isLive: boolean;
}

/** Stories and pages with this testimony in them, in any language, drafts included. */
export async function showingTestimony(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Showing[]> {
  const found = new Map<string, Showing>();
  for (const { row, way } of await versionsShowing(strapi, { uid: TESTIMONY, documentId })) {
    const uid = PUBLISHED.find((one) => one === way[0].uid);
    if (uid === undefined) continue;
    const wasLive = found.get(row.documentId)?.isLive === true;
    const showing = { uid, documentId: row.documentId };
    found.set(row.documentId, { ...showing, isLive: wasLive || isLive(strapi, uid, row) });
  }
  return [...found.values()];
}

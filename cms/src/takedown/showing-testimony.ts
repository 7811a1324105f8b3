import type { Core, UID } from '@strapi/strapi';
import { isLive, versionsShowing } from '../usage/uses';

const TESTIMONY = 'api::testimony.testimony';
const PUBLISHED: readonly UID.ContentType[] = ['api::story.story', 'api::page.page'];

export interface Showing {
  uid: UID.ContentType;
  documentId: string;
}

/** Stories and pages of which readers see a version with this testimony in it, in any language. */
export async function liveShowingTestimony(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Showing[]> {
  const found = new Map<string, Showing>();
  for (const { row, way } of await versionsShowing(strapi, { uid: TESTIMONY, documentId })) {
    const uid = PUBLISHED.find((one) => one === way[0].uid);
    if (uid === undefined || !isLive(strapi, uid, row)) continue;
    found.set(row.documentId, { uid, documentId: row.documentId });
  }
  return [...found.values()];
}

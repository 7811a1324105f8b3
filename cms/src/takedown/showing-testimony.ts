import type { Core, UID } from '@strapi/strapi';
import { within } from '../newsroom/in-transaction';
import { linkOf, zoneOf } from '../rest/links';

const TESTIMONY = 'api::testimony.testimony';
const BLOCK = 'block.testimony';
const SHOWING = ['api::story.story', 'api::page.page'] as const;

export interface Showing {
  uid: UID.ContentType;
  documentId: string;
}

/** Stories and pages of which readers see a version with this testimony in it, in any language. */
export async function liveShowingTestimony(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Showing[]> {
  const rows: { id: number }[] = await strapi.db
    .query(TESTIMONY)
    .findMany({ where: { documentId }, select: ['id'] });
  const ids = rows.map(({ id }) => id);
  const found = await Promise.all(SHOWING.map((uid) => showing(strapi, uid, ids)));
  return found.flat();
}

async function showing(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  testimonies: readonly number[],
): Promise<Showing[]> {
  const link = linkOf(strapi, BLOCK, 'testimony');
  const parts = zoneOf(strapi, uid, 'blocks');
  const query = strapi.db
    .connection(`${link.table} as link`)
    .join(`${parts.table} as part`, `part.${parts.to}`, `link.${link.from}`)
    .where(`part.${parts.kind}`, BLOCK)
    .whereIn(`link.${link.to}`, testimonies)
    .distinct()
    .pluck(`part.${parts.from}`);
  const ids: number[] = await within(strapi, query);
  const live: { documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: { $in: ids }, publishedAt: { $notNull: true } } });
  const documents = new Set(live.map((row) => row.documentId));
  return [...documents].map((documentId) => ({ uid, documentId }));
}

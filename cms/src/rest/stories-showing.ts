import type { Core } from '@strapi/strapi';
import { waysTo } from '../usage/climb';

const STORY = 'api::story.story';

/** SQLite takes 32,766 values in one query. Beyond this many, the newest are found. */
const MOST = 10_000;

export interface Wanted {
  documentId: string;
  locale: string;
  status: 'published' | 'draft';
}

/** Ids of the rows of stories that show this: in a block, in a record that they show, in a text. */
export async function storiesShowing(
  strapi: Core.Strapi,
  uid: 'api::statistic.statistic' | 'api::case-study.case-study',
  { documentId, locale, status }: Wanted,
): Promise<number[]> {
  const rows: { id: number }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, locale }, select: ['id'] });
  const ways = await waysTo(
    strapi,
    uid,
    rows.map(({ id }) => id),
  );
  const ids = new Set(ways.filter(([top]) => top.uid === STORY).map(([top]) => top.id));
  const newest = [...ids].sort((one, other) => other - one).slice(0, MOST);
  const stories: { id: number }[] = await strapi.db.query(STORY).findMany({
    where: { id: { $in: newest }, locale, publishedAt: { $null: status === 'draft' } },
    select: ['id'],
    orderBy: { publishedOn: 'desc' },
  });
  return stories.map(({ id }) => id);
}

import type { Core } from '@strapi/strapi';
import { CHANGE } from './change-row';

const MOST_ROWS = 10_000;
const OLDEST = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes what is beyond 10,000 rows or 30 days, from the oldest on without a gap, so that the
 * oldest row left tells what is lost. Never the newest, which keeps the position.
 */
export async function pruneChanges(strapi: Core.Strapi, last: number): Promise<void> {
  const since = new Date(Date.now() - OLDEST).toISOString();
  const young: { id: number } | null = await strapi.db.query(CHANGE).findOne({
    where: { at: { $gte: since } },
    orderBy: { id: 'asc' },
    select: ['id'],
  });
  const firstKept = Math.max(young?.id ?? last, last - MOST_ROWS + 1);
  await strapi.db.query(CHANGE).deleteMany({ where: { id: { $lt: firstKept } } });
}

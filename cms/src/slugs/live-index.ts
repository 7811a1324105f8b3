import type { Core } from '@strapi/strapi';
import { sluggedTypes } from './slugged-types';

export const LIVE_SLUG_INDEX = 'live_slug_unique';

/**
 * One published document per slug and language, held by the database: the last line when two
 * publish at once. Strapi's schema knows no partial index, so it is made here, at every start.
 */
export async function ensureLiveSlugIndexes(strapi: Core.Strapi): Promise<void> {
  for (const { collectionName } of sluggedTypes(strapi)) {
    await strapi.db.connection.raw(
      'CREATE UNIQUE INDEX IF NOT EXISTS ?? ON ?? (??, ??) WHERE ?? IS NOT NULL',
      [`${collectionName}_${LIVE_SLUG_INDEX}`, collectionName, 'slug', 'locale', 'published_at'],
    );
  }
}

import type { Core } from '@strapi/strapi';
import { APPROVAL } from '../approval/approval';
import { renameFeed } from '../changes/feed';
import { lookBack } from '../gate/look-back';
import { LOG } from '../log/entry';
import { refusePlans } from '../schedule/plan';
import { leaveUnfinished } from '../takedown/work';

/**
 * An import replaces everything, and the log is kept for good (A4). Said before Strapi begins: it
 * moves all files away first, and would not bring them back.
 */
async function refuseImport(strapi: Core.Strapi): Promise<void> {
  for (const uid of [LOG, APPROVAL]) {
    if ((await strapi.db.query(uid).count()) === 0) continue;
    strapi.log.error(
      'This CMS has a log already, which no import replaces (A4). Import into a new one: set DATA_DIR to an empty folder, and DATABASE_URL, if it is set, to an empty database.',
    );
    // Strapi's command line would answer an error with a page of its own code.
    process.exit(1);
  }
}

/** There from before an import until all that follows it is done; no content type, so it stays. */
const UNDER_WAY = 'import_under_way';

const isUnderWay = (strapi: Core.Strapi) => strapi.db.connection.schema.hasTable(UNDER_WAY);

/** Call it in the bootstrap of a process that imports, before it writes anything. */
export async function beginImport(strapi: Core.Strapi): Promise<void> {
  await refuseImport(strapi);
  if (await isUnderWay(strapi)) return;
  await strapi.db.connection.schema.createTable(UNDER_WAY, (table) => table.increments());
}

/** What follows an import, in its own process. Call it in Strapi's destroy. */
export async function finishImport(strapi: Core.Strapi): Promise<void> {
  await untilIdle(strapi);
  try {
    await settle(strapi);
  } catch (error) {
    strapi.log.error(
      `The import is not finished: ${String(error)}. The next start of the CMS goes on with it.`,
    );
    process.exit(1);
  }
}

/** What an import that was cut off left to do. Call it in bootstrap, before the feed is opened. */
export async function finishCutOff(strapi: Core.Strapi): Promise<void> {
  if (await isUnderWay(strapi)) await settle(strapi);
}

async function settle(strapi: Core.Strapi): Promise<void> {
  await renameFeed(strapi);
  await refusePlans(strapi);
  await leaveUnfinished(strapi);
  await lookBack(strapi);
  await strapi.db.connection.schema.dropTable(UNDER_WAY);
}

/** Strapi tells the transaction of an import to end, and does not wait for it. */
async function untilIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() > 0 || pool.numPendingAcquires() > 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

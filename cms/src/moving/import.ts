import type { Core } from '@strapi/strapi';
import { APPROVAL } from '../approval/approval';
import { renameFeed } from '../changes/feed';
import { lookBack } from '../gate/look-back';
import { LOG } from '../log/entry';
import { refusePlans } from '../schedule/plan';
import { leaveUnfinished } from '../takedown/work';

/**
 * An import replaces everything, and the log is kept for good (A4). Said before Strapi begins: it
 * moves all files away first, and would not bring them back. Call it in Strapi's bootstrap.
 */
export async function refuseImport(strapi: Core.Strapi): Promise<void> {
  for (const uid of [LOG, APPROVAL]) {
    if ((await strapi.db.query(uid).count()) === 0) continue;
    strapi.log.error(
      'This CMS has a log already, which no import replaces (A4). Import into a new one: set DATA_DIR to an empty folder, and DATABASE_URL, if it is set, to an empty database.',
    );
    // Strapi's command line would answer an error with a page of its own code.
    process.exit(1);
  }
}

/** What an import needs to be followed by, in its own process. Call it in Strapi's destroy. */
export async function finishImport(strapi: Core.Strapi): Promise<void> {
  await untilIdle(strapi);
  try {
    await renameFeed(strapi);
    await refusePlans(strapi);
    await leaveUnfinished(strapi);
    await lookBack(strapi);
  } catch (error) {
    // The next start does it before it serves anybody.
    strapi.log.error(`What the import brought was not judged yet: ${String(error)}`);
  }
}

/** Strapi tells the transaction of an import to end, and does not wait for it. */
async function untilIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  while (pool.numUsed() > 0 || pool.numPendingAcquires() > 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

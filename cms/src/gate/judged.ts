import type { Core } from '@strapi/strapi';
import { waitForTurn } from '../changes/recorder';
import { isInternal } from '../internal-types';
import { within } from '../newsroom/in-transaction';
import { hasDrafts } from './judge';

/**
 * The rows that the gate let pass or withholds, by content type and id, which no database gives
 * twice. No content type itself: an import neither brings nor empties it.
 */
const TABLE = 'gate_judged';

/** A row without drafts that came past the gate and breaks a rule: no reader is sent it until it is mended. */
export interface Withheld {
  uid: string;
  id: number;
  since: Date;
}

/** The types that the gate judges, those with drafts first. */
export function judgedTypes(strapi: Core.Strapi): string[] {
  const uids = Object.values(strapi.contentTypes)
    .filter((type) => type.uid.startsWith('api::') && !isInternal(type))
    .map((type): string => type.uid);
  const drafted = uids.filter((uid) => hasDrafts(strapi, uid));
  return [...drafted, ...uids.filter((uid) => !drafted.includes(uid))];
}

/**
 * What was live before the gate kept this list had passed it when it was written. Call it in
 * Strapi's bootstrap.
 */
export async function ensureJudged(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx);
    if (await trx.schema.hasTable(TABLE)) return;
    const made = strapi.db.connection.schema.createTable(TABLE, (table) => {
      table.string('uid').notNullable();
      table.integer('row_id').notNullable();
      // Each read asks which these are.
      table.timestamp('withheld_at').index();
      table.primary(['uid', 'row_id']);
    });
    await made.transacting(trx);
    for (const uid of judgedTypes(strapi)) {
      const live = trx(tableOf(strapi, uid)).select(trx.raw('?', [uid]), 'id');
      if (hasDrafts(strapi, uid)) void live.whereNotNull('published_at');
      await trx(trx.raw('?? (??, ??)', [TABLE, 'uid', 'row_id'])).insert(live);
    }
  });
}

const tableOf = (strapi: Core.Strapi, uid: string) => strapi.db.metadata.get(uid).tableName;

/** Rows that readers would see and the gate has not let pass, those withheld among them: one query. */
export async function notPassed(strapi: Core.Strapi, uid: string): Promise<number[]> {
  const { connection } = strapi.db;
  const rows = tableOf(strapi, uid);
  const passed = connection(TABLE)
    .where({ uid, withheld_at: null })
    .where('row_id', connection.ref(`${rows}.id`));
  const query = connection(rows).whereNotExists(passed).orderBy('id').select('id');
  if (hasDrafts(strapi, uid)) void query.whereNotNull('published_at');
  const found: { id: number }[] = await within(strapi, query);
  return found.map(({ id }) => id);
}

/** Rows that are no more; ids do not come again. */
export async function forgetGone(strapi: Core.Strapi, uid: string): Promise<void> {
  const { connection } = strapi.db;
  const rows = tableOf(strapi, uid);
  const present = connection(rows).where(`${rows}.id`, connection.ref(`${TABLE}.row_id`));
  const gone = connection(TABLE).where({ uid }).whereNotExists(present);
  await within(strapi, gone.delete());
}

export const writePassed = (strapi: Core.Strapi, uid: string, ids: readonly unknown[]) =>
  write(strapi, uid, ids, null);

export const writeWithheld = (strapi: Core.Strapi, uid: string, ids: readonly unknown[]) =>
  write(strapi, uid, ids, new Date());

async function write(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly unknown[],
  withheldAt: Date | null,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = ids.map((id) => ({ uid, row_id: Number(id), withheld_at: withheldAt }));
  const query = strapi.db.connection(TABLE).insert(rows).onConflict(['uid', 'row_id']).merge();
  await within(strapi, query);
}

/** All that is withheld now, or of one type: one query. */
export async function withheld(strapi: Core.Strapi, uid?: string): Promise<Withheld[]> {
  const query = strapi.db.connection(TABLE).whereNotNull('withheld_at');
  if (uid !== undefined) void query.where({ uid });
  const found: { uid: string; row_id: number; withheld_at: string | number | Date }[] =
    await within(strapi, query.select('*'));
  return found.map((row) => ({
    uid: row.uid,
    id: row.row_id,
    since: new Date(row.withheld_at),
  }));
}

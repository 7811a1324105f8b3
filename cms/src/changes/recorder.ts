import type { Core } from '@strapi/strapi';
import { CHANGE, type NewChange } from './change-row';

export type Record = (changes: readonly NewChange[]) => Promise<void>;

export interface Recorder {
  /**
   * Runs a write and keeps its rows with it: both are there, or neither.
   * On PostgreSQL one such transaction runs at a time, so that rows are seen in their order.
   */
  transaction<Result>(write: (record: Record) => Promise<Result>): Promise<Result>;
}

/** Any number will do, as long as nothing else in this database takes the same. */
const ORDER_LOCK = 7_410_022_115;

interface Transaction {
  raw(statement: string, values: readonly number[]): PromiseLike<unknown>;
}

/**
 * Before the write and not only before the row: two writers that had locked each other's
 * documents first could otherwise wait for one another.
 */
export async function waitForTurn(strapi: Core.Strapi, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await trx.raw('SELECT pg_advisory_xact_lock(?)', [ORDER_LOCK]);
}

export function createRecorder(strapi: Core.Strapi, committed: () => void): Recorder {
  return {
    transaction: async (write) =>
      await strapi.db.transaction(async ({ trx, onCommit }) => {
        await waitForTurn(strapi, trx);
        return write(async (changes) => {
          if (changes.length === 0) return;
          await insert(strapi, changes);
          onCommit(committed);
        });
      }),
  };
}

async function insert(strapi: Core.Strapi, changes: readonly NewChange[]): Promise<void> {
  const at = new Date();
  await strapi.db.query(CHANGE).createMany({
    data: changes.map(({ type, documentId, locale, action }) => ({
      at,
      type,
      document: documentId,
      language: locale,
      action,
    })),
  });
}

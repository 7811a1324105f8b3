import type { Core } from '@strapi/strapi';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

interface Query<Rows> extends PromiseLike<Rows> {
  transacting(trx: Transaction): PromiseLike<Rows>;
}

/**
 * Asks in the transaction that runs already, if one does: SQLite has one connection, so that a
 * query beside it would wait for it for ever. By itself otherwise, as cheap as any.
 */
export async function within<Rows>(strapi: Core.Strapi, query: Query<Rows>): Promise<Rows> {
  if (!strapi.db.inTransaction()) return await query;
  return await strapi.db.transaction(async ({ trx }) => query.transacting(trx));
}

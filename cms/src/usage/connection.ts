import type { Core } from '@strapi/strapi';

/**
 * Where to ask a table by its name: in the transaction that is open, if one is. It sees what has
 * been written there, and SQLite has one connection only.
 */
export async function connectionNow(strapi: Core.Strapi): Promise<Core.Strapi['db']['connection']> {
  if (!strapi.db.inTransaction()) return strapi.db.connection;
  const { get } = await strapi.db.transaction();
  return get();
}

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LOG } from './entry';

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** No API alters the log: only writeLog adds to it. Call it in Strapi's register. */
export function guardLog(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action }: { uid: string; action: string } = context;
    if (uid === LOG && !READS.includes(action)) {
      throw new errors.ForbiddenError('The log is not edited.');
    }
    return next();
  });
}

const TRIGGERS: Readonly<Record<string, (table: string) => string[]>> = {
  sqlite: (table) =>
    ['UPDATE', 'DELETE'].map(
      (event) => `
        CREATE TRIGGER IF NOT EXISTS "${table}_no_${event.toLowerCase()}" BEFORE ${event} ON "${table}"
        BEGIN SELECT RAISE(ABORT, 'The log is not edited.'); END`,
    ),
  postgres: (table) => [
    `CREATE OR REPLACE FUNCTION "${table}_refuse"() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'The log is not edited.'; END $$`,
    `DROP TRIGGER IF EXISTS "${table}_kept" ON "${table}"`,
    `CREATE TRIGGER "${table}_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}"
      FOR EACH STATEMENT EXECUTE FUNCTION "${table}_refuse"()`,
  ],
};

/** The database itself keeps the log as it was written. Call it in Strapi's bootstrap. */
export async function sealLog(strapi: Core.Strapi): Promise<void> {
  const table = strapi.db.metadata.get(LOG).tableName;
  const statements = TRIGGERS[strapi.db.dialect.client]?.(table) ?? [];
  for (const statement of statements) await strapi.db.connection.raw(statement);
}

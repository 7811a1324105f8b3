import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** What the CMS writes down once and for all. */
export interface AppendOnly {
  uid: string;
  /** What whoever tries to alter it is told: "The log is not edited." */
  refusal: string;
}

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/** No API writes there. Call it in Strapi's register. */
export function guardAppendOnly(strapi: Core.Strapi, { uid, refusal }: AppendOnly): void {
  strapi.documents.use(async (context, next) => {
    const asked: { uid: string; action: string } = context;
    if (asked.uid === uid && !READS.includes(asked.action)) {
      throw new errors.ForbiddenError(refusal);
    }
    return next();
  });
}

const TRIGGERS: Readonly<Record<string, (table: string, refusal: string) => string[]>> = {
  sqlite: (table, refusal) =>
    ['UPDATE', 'DELETE'].map(
      (event) => `
        CREATE TRIGGER IF NOT EXISTS "${table}_no_${event.toLowerCase()}" BEFORE ${event} ON "${table}"
        BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
    ),
  postgres: (table, refusal) => [
    `CREATE OR REPLACE FUNCTION "${table}_refuse"() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${refusal}'; END $$`,
    `DROP TRIGGER IF EXISTS "${table}_kept" ON "${table}"`,
    `CREATE TRIGGER "${table}_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${table}"
      FOR EACH STATEMENT EXECUTE FUNCTION "${table}_refuse"()`,
  ],
};

/** The database itself keeps it as it was written. Call it in Strapi's bootstrap. */
export async function sealAppendOnly(
  strapi: Core.Strapi,
  { uid, refusal }: AppendOnly,
): Promise<void> {
  const table = strapi.db.metadata.get(uid).tableName;
  const statements = TRIGGERS[strapi.db.dialect.client]?.(table, refusal) ?? [];
  for (const statement of statements) await strapi.db.connection.raw(statement);
}

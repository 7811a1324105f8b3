import type { Core } from '@strapi/strapi';
import { forbidden } from './forbidden';

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
      throw forbidden(refusal);
    }
    return next();
  });
}

const TRIGGERS: Readonly<Record<string, (table: string, refusal: string) => string[]>> = {
  sqlite: (table, refusal) => [
    ...['UPDATE', 'DELETE'].map(
      (event) => `
        CREATE TRIGGER IF NOT EXISTS "${table}_no_${event.toLowerCase()}" BEFORE ${event} ON "${table}"
        BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
    ),
    // INSERT OR REPLACE deletes the row in its way without asking the triggers of a delete.
    `CREATE TRIGGER IF NOT EXISTS "${table}_no_replace" BEFORE INSERT ON "${table}"
      WHEN EXISTS (SELECT 1 FROM "${table}" WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
  ],
  postgres: (table, refusal) => [
    `CREATE OR REPLACE FUNCTION "${table}_refuse"() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${refusal}'; END $$`,
    // For each row: an account that is deleted is looked for here, and found in no line.
    ...(
      [
        ['kept', 'UPDATE OR DELETE', 'ROW'],
        ['not_emptied', 'TRUNCATE', 'STATEMENT'],
      ] as const
    ).flatMap(([name, events, each]) => [
      `DROP TRIGGER IF EXISTS "${table}_${name}" ON "${table}"`,
      `CREATE TRIGGER "${table}_${name}" BEFORE ${events} ON "${table}"
        FOR EACH ${each} EXECUTE FUNCTION "${table}_refuse"()`,
    ]),
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

import type { Core } from '@strapi/strapi';
import { waitForTurn } from './changes/recorder';
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

interface Sealed {
  table: string;
  columns: readonly string[];
  refusal: string;
}

/** An update that changes nothing passes: Strapi's import sets the id of each document once more. */
const TRIGGERS: Readonly<Record<string, (sealed: Sealed) => string[]>> = {
  sqlite: ({ table, columns, refusal }) =>
    (
      [
        ['update', 'UPDATE', `WHEN (${rowOf('OLD', columns)}) IS NOT (${rowOf('NEW', columns)})`],
        ['delete', 'DELETE', ''],
        // INSERT OR REPLACE deletes the row in its way without asking the triggers of a delete.
        ['replace', 'INSERT', `WHEN EXISTS (SELECT 1 FROM "${table}" WHERE id = NEW.id)`],
      ] as const
    ).flatMap(([name, event, when]) => [
      `DROP TRIGGER IF EXISTS "${table}_no_${name}"`,
      `CREATE TRIGGER "${table}_no_${name}" BEFORE ${event} ON "${table}" ${when}
        BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
    ]),
  postgres: ({ table, refusal }) => [
    `CREATE OR REPLACE FUNCTION "${table}_refuse"() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN
        IF TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
        RAISE EXCEPTION '${refusal}';
      END $$`,
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

const rowOf = (which: 'OLD' | 'NEW', columns: readonly string[]) =>
  columns.map((column) => `${which}."${column}"`).join(', ');

/** The database itself keeps it as it was written. Call it in Strapi's bootstrap. */
export async function sealAppendOnly(
  strapi: Core.Strapi,
  { uid, refusal }: AppendOnly,
): Promise<void> {
  const table = strapi.db.metadata.get(uid).tableName;
  const columns = Object.keys(await strapi.db.connection(table).columnInfo());
  const statements = TRIGGERS[strapi.db.dialect.client]?.({ table, columns, refusal }) ?? [];
  // Together, so that the table is at no moment without them.
  await strapi.db.transaction(async ({ trx }) => {
    // PostgreSQL lets no two processes replace a function at once.
    await waitForTurn(strapi, trx);
    for (const statement of statements) await trx.raw(statement);
  });
}

import type { Core } from '@strapi/strapi';
import { personNow, type Person } from '../newsroom/person';
import { LOG, type NewLogEntry } from './entry';

const LONGEST_REASON = 2000;
/** What PostgreSQL takes into a column of plain text. */
const LONGEST_TITLE = 255;

/**
 * Adds a line to the log: who, when, in which role, what, and how it ended (A4). Inside a
 * transaction the line stands or falls with it; what was refused is logged with `logRefusal`.
 */
export async function writeLog(
  strapi: Core.Strapi,
  { what, result, subject, reason }: NewLogEntry,
  person: Person = personNow(strapi),
): Promise<void> {
  await strapi.db.query(LOG).create({
    data: {
      at: new Date(),
      what,
      result,
      person: person.id,
      name: person.name,
      role: person.roles.join(', '),
      type: subject?.type ?? null,
      document: subject?.documentId ?? null,
      language: subject?.locale ?? null,
      title: subject?.title.slice(0, LONGEST_TITLE) ?? null,
      reason: reason?.slice(0, LONGEST_REASON) ?? null,
    },
  });
}

/**
 * Logs a refusal that is about to be thrown: the line is written once the transaction, which would
 * take it along, has been rolled back. Call it inside that transaction.
 */
export async function logRefusal(
  strapi: Core.Strapi,
  entry: Omit<NewLogEntry, 'result'>,
  person: Person = personNow(strapi),
): Promise<void> {
  await strapi.db.transaction(async ({ onRollback }) => {
    onRollback(() => {
      writeLog(strapi, { ...entry, result: 'refused' }, person).catch((error: unknown) => {
        strapi.log.error(`The log could not be written: ${String(error)}`);
      });
    });
  });
}

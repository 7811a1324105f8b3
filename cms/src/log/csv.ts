import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { stringify } from 'csv-stringify';
import { LOG } from './entry';
import { LINE_FIELDS, type Line } from './line';

const AT_ONCE = 500;
/** Of a row, on PostgreSQL. */
const HIGHEST_ID = 2_147_483_647;

const COLUMNS = [
  { key: 'at', header: 'When (UTC)' },
  { key: 'name', header: 'Who' },
  { key: 'role', header: 'Role' },
  { key: 'what', header: 'What' },
  { key: 'result', header: 'Result' },
  { key: 'type', header: 'Kind' },
  { key: 'title', header: 'Title' },
  { key: 'language', header: 'Language' },
  { key: 'document', header: 'Document' },
  { key: 'reason', header: 'Reason' },
];

/**
 * The lines as RFC 4180 has it, however many there are. A title that a spreadsheet would run as a
 * formula gets a quote mark before it; the mark at the beginning makes it read Arabic as such.
 */
export function csvOf(strapi: Core.Strapi, where: object): Readable {
  const lines = Readable.from(linesOf(strapi, where));
  const sheet = stringify({
    header: true,
    columns: COLUMNS,
    record_delimiter: 'windows',
    escape_formulas: true,
    bom: true,
  });
  lines.on('error', (error) => sheet.destroy(error));
  return lines.pipe(sheet);
}

/** The newest first, some at a time. */
async function* linesOf(strapi: Core.Strapi, where: object): AsyncGenerator<Line> {
  let before = HIGHEST_ID;
  for (;;) {
    const lines: Line[] = await strapi.db.query(LOG).findMany({
      where: { $and: [where, { id: { $lt: before } }] },
      select: LINE_FIELDS,
      orderBy: { id: 'desc' },
      limit: AT_ONCE,
    });
    yield* lines.map((line) => ({ ...line, at: new Date(line.at).toISOString() }));
    const last = lines.at(-1);
    if (last === undefined || lines.length < AT_ONCE) return;
    before = last.id;
  }
}

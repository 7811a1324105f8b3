import type { Core, UID } from '@strapi/strapi';
import { withheld } from '../gate/judged';
import { modelsOf, type Models } from '../gate/models';
import { fieldsOf, type Fields } from '../unknown-fields';
import type { OneQuery } from './query';

/** Ids of the rows that are withheld, by content type. */
export type WithheldRows = ReadonlyMap<string, ReadonlySet<number>>;

/** What is not for who asks: who looks at drafts sees what there is to mend. */
export async function withheldFrom(
  strapi: Core.Strapi,
  { status }: Pick<OneQuery, 'status'>,
): Promise<WithheldRows> {
  const rows = new Map<string, Set<number>>();
  if (status !== 'published') return rows;
  for (const { uid, id } of await withheld(strapi)) {
    rows.set(uid, (rows.get(uid) ?? new Set()).add(id));
  }
  return rows;
}

/** A filter for all others of a type. */
export function othersThan(rows: WithheldRows, uid: string): object {
  const ids = rows.get(uid);
  return ids === undefined ? {} : { id: { $notIn: [...ids] } };
}

/** A document without the records in it, however deep inside, that are withheld. */
export function withoutWithheld<Document extends object>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  document: Document,
  rows: WithheldRows,
): Document {
  if (rows.size > 0) takeOut(modelsOf(strapi), uid, fieldsOf(document), rows);
  return document;
}

/** From the answer itself, which nobody else has. */
function takeOut(models: Models, uid: string, values: Fields, rows: WithheldRows): void {
  for (const [name, { target, component }] of Object.entries(models(uid))) {
    const value = values[name];
    if (typeof value !== 'object' || value === null) continue;
    const left = [value].flat().filter((one) => !isWithheld(rows, target, one));
    for (const one of left) {
      const inside = target ?? component ?? fieldsOf(one)['__component'];
      if (typeof inside === 'string') takeOut(models, inside, fieldsOf(one), rows);
    }
    if (target !== undefined) values[name] = Array.isArray(value) ? left : (left[0] ?? null);
  }
}

const isWithheld = (rows: WithheldRows, uid: string | undefined, record: unknown) =>
  uid !== undefined && rows.get(uid)?.has(Number(fieldsOf(record)['id'])) === true;

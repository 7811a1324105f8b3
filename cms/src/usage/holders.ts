import type { Core } from '@strapi/strapi';
import { isToMany, modelsOf, type Component } from '../gate/models';
import { isInternal } from '../internal-types';
import { within } from '../newsroom/in-transaction';
import { linkOf, partLinkOf } from '../rest/links';
import type { Step } from './climb';
import { FILE } from './file';
import { isOurRelation } from './shown';

/** A row directly above one that is asked about. */
export interface Holder extends Step {
  /** The row that it holds. */
  of: number;
}

interface Field {
  uid: string;
  name: string;
  attribute: Component;
}

/** All fields of our content types and of components. */
export function fieldsOfOurs(strapi: Core.Strapi): Field[] {
  const models = modelsOf(strapi);
  const types = Object.values(strapi.contentTypes).filter(
    (type) => type.uid.startsWith('api::') && !isInternal(type),
  );
  return [...types, ...Object.values(strapi.components)].flatMap(({ uid }) =>
    Object.entries(models(uid)).map(([name, attribute]) => ({ uid, name, attribute })),
  );
}

/** Rows with a relation to one of these. */
export async function holdersOfRecord(
  strapi: Core.Strapi,
  target: string,
  ids: readonly number[],
): Promise<Holder[]> {
  const found: Holder[] = [];
  for (const { uid, name, attribute } of fieldsOfOurs(strapi)) {
    if (!isOurRelation(name, attribute) || attribute.target !== target) continue;
    const { table, from, to } = linkOf(strapi, uid, name);
    const query = strapi.db.connection(table).whereIn(to, ids).select(from, to);
    const rows: Record<string, number>[] = await within(strapi, query);
    found.push(
      ...rows.map((row) => ({
        ...{ uid, id: row[from] ?? 0, field: name, of: row[to] ?? 0 },
        ...{ place: null, locale: null },
      })),
    );
  }
  return found;
}

/** Rows in which one of these components stands. */
export async function holdersOfComponent(
  strapi: Core.Strapi,
  component: string,
  ids: readonly number[],
): Promise<Holder[]> {
  const found: Holder[] = [];
  for (const field of fieldsOfOurs(strapi)) {
    if (!holds(field.attribute, component)) continue;
    found.push(...(await rowsWithComponent(strapi, field, component, ids)));
  }
  return found;
}

const holds = (attribute: Component, component: string) =>
  attribute.component === component || attribute.components?.includes(component) === true;

async function rowsWithComponent(
  strapi: Core.Strapi,
  { uid, name, attribute }: Field,
  component: string,
  ids: readonly number[],
): Promise<Holder[]> {
  const { table, from, to, kind } = partLinkOf(strapi, uid, name);
  const query = strapi.db
    .connection(table)
    .where({ [kind]: component, field: name })
    .whereIn(to, ids)
    .select(from, to, 'order');
  const rows: Record<string, number>[] = await within(strapi, query);
  return rows.map((row) => ({
    ...{ uid, id: row[from] ?? 0, field: name, of: row[to] ?? 0, locale: null },
    // Strapi counts from one.
    place: isToMany(attribute) ? (row['order'] ?? 1) - 1 : null,
  }));
}

interface FileRow {
  file_id: number;
  related_id: number;
  related_type: string;
  field: string;
}

/** Rows with one of these files in a field of theirs. */
export async function rowsWithFile(strapi: Core.Strapi, ids: readonly number[]): Promise<Holder[]> {
  const ours = new Set(fieldsOfOurs(strapi).map(({ uid }) => uid));
  const query = strapi.db
    .connection(joinTableOfFiles(strapi))
    .whereIn('file_id', ids)
    .select('file_id', 'related_id', 'related_type', 'field');
  const rows: FileRow[] = await within(strapi, query);
  return rows
    .filter((row) => ours.has(row.related_type))
    .map((row) => ({
      ...{ uid: row.related_type, id: row.related_id, field: row.field },
      ...{ place: null, locale: null, of: row.file_id },
    }));
}

function joinTableOfFiles(strapi: Core.Strapi): string {
  const related = strapi.db.metadata.get(FILE).attributes['related'];
  const join = related !== undefined && 'joinTable' in related ? related.joinTable : null;
  if (!join) {
    throw new Error(`Field "${FILE}.related": it is no relation. See Strapi's upload plugin.`);
  }
  return join.name;
}

import type { Core } from '@strapi/strapi';
import { modelsOf } from '../gate/models';
import { titleOf } from '../newsroom/documents';
import { within } from '../newsroom/in-transaction';

/** A row of a content type or component. */
export interface Row {
  uid: string;
  id: number;
}

export interface Owner extends Row {
  documentId: string;
  title: string;
}

const FILE = 'plugin::upload.file';
/** SQLite takes 32,766 values in one query. */
const MOST = 10_000;

/** Every version of every document that shows this file, in whatever component it stands. */
export async function ownersOf(strapi: Core.Strapi, file: number): Promise<Owner[]> {
  const found = new Map<string, Row>();
  for (const row of await rowsShowing(strapi, file)) {
    for (const top of await documentsOf(strapi, row)) found.set(`${top.uid} ${top.id}`, top);
  }
  const owners = await Promise.all([...found.values()].map((row) => named(strapi, row)));
  return owners.filter((owner) => owner !== null);
}

async function rowsShowing(strapi: Core.Strapi, file: number): Promise<Row[]> {
  const related = strapi.db.metadata.get(FILE).attributes['related'];
  if (related === undefined || !('joinTable' in related)) return [];
  const join = related.joinTable;
  if (!('morphColumn' in join)) return [];
  const { idColumn, typeColumn } = join.morphColumn;
  const query = strapi.db
    .connection(join.name)
    .where(join.joinColumn.name, file)
    .select(idColumn.name, typeColumn.name)
    .limit(MOST);
  const rows: Record<string, unknown>[] = await within(strapi, query);
  return rows.map((row) => ({
    uid: String(row[typeColumn.name]),
    id: Number(row[idColumn.name]),
  }));
}

/** The documents in which a row stands; itself, if it is one. */
async function documentsOf(strapi: Core.Strapi, row: Row): Promise<Row[]> {
  const isComponent = Object.values(strapi.components).some(({ uid }) => uid === row.uid);
  if (!isComponent) return [row];
  const above = await Promise.all(
    fieldsWith(strapi, row.uid).map((field) => parents(strapi, field, row)),
  );
  const documents = await Promise.all(above.flat().map((parent) => documentsOf(strapi, parent)));
  return documents.flat();
}

/** Every field of every type and component that may hold such a component. */
function fieldsWith(strapi: Core.Strapi, component: string) {
  const models = modelsOf(strapi);
  const all = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  return all.flatMap(({ uid }) =>
    Object.entries(models(uid))
      .filter(([, field]) => field.component === component || field.components?.includes(component))
      .map(([name]) => ({ uid: String(uid), name })),
  );
}

async function parents(
  strapi: Core.Strapi,
  { uid, name }: { uid: string; name: string },
  row: Row,
): Promise<Row[]> {
  const field = strapi.db.metadata.get(uid).attributes[name];
  const join = field !== undefined && 'joinTable' in field ? field.joinTable : null;
  if (!join) return [];
  const own = strapi.db.connection(join.name).where('field', name).limit(MOST);
  if ('morphColumn' in join) {
    const { idColumn, typeColumn } = join.morphColumn;
    void own.where({ [idColumn.name]: row.id, [typeColumn.name]: row.uid });
  } else if ('inverseJoinColumn' in join) void own.where(join.inverseJoinColumn.name, row.id);
  const ids: number[] = await within(strapi, own.pluck(join.joinColumn.name));
  return ids.map((id) => ({ uid, id }));
}

async function named(strapi: Core.Strapi, { uid, id }: Row): Promise<Owner | null> {
  const type = Object.values(strapi.contentTypes).find((one) => one.uid === uid);
  const document: { documentId?: string } | null = await strapi.db
    .query(uid)
    .findOne({ where: { id } });
  if (document === null || type === undefined) return null;
  const title = `${type.info.displayName}: ${titleOf(document)}`;
  return { uid, id, title, documentId: document.documentId ?? '' };
}

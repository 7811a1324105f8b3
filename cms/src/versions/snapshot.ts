import { createHash } from 'node:crypto';
import { fieldsOf, type Fields } from '../unknown-fields';
import { componentOf, isList, isToMany, type Field, type Shapes } from './shape';

/**
 * What a document says in one language: relations by documentId, files by id. Components keep
 * their ids, by which two versions of one block are known; they are not part of what it says.
 */
export type Snapshot = Fields;

interface Populate {
  select?: string[];
  populate?: Record<string, Populate>;
  on?: Record<string, Populate>;
}

/** What to fetch of a document to see all that it says. */
export function allOf(shapes: Shapes, uid: string): Populate {
  const populate: Record<string, Populate> = {};
  for (const [name, field] of shapes(uid)) {
    const { type, component, components = [] } = field;
    if (type === 'relation') populate[name] = { select: ['documentId'] };
    if (type === 'media') populate[name] = { select: ['id'] };
    if (type === 'component' && component) populate[name] = allOf(shapes, component);
    if (type !== 'dynamiczone') continue;
    populate[name] = { on: Object.fromEntries(components.map((one) => [one, allOf(shapes, one)])) };
  }
  return Object.keys(populate).length > 0 ? { populate } : {};
}

/** From a row that was fetched with `allOf`. */
export function snapshotOf(shapes: Shapes, uid: string, row: Fields): Snapshot {
  const entries = shapes(uid).map(([name, field]): [string, unknown] => [
    name,
    contentOf(shapes, field, row[name] ?? null),
  ]);
  return Object.fromEntries(entries);
}

function contentOf(shapes: Shapes, field: Field, value: unknown): unknown {
  if (field.type === 'relation') return oneOrAll(isToMany(field), value, 'documentId');
  if (field.type === 'media') return oneOrAll(field.multiple === true, value, 'id');
  if (field.type !== 'component' && field.type !== 'dynamiczone') return value;
  if (isList(field)) return listOf(value).map((part) => partOf(shapes, field, fieldsOf(part)));
  return value === null ? null : partOf(shapes, field, fieldsOf(value));
}

function partOf(shapes: Shapes, field: Field, part: Fields): Fields {
  const uid = componentOf(field, part);
  return {
    ...(part['id'] !== undefined && { id: part['id'] }),
    ...(field.type === 'dynamiczone' && { __component: uid }),
    ...snapshotOf(shapes, uid, part),
  };
}

function oneOrAll(all: boolean, value: unknown, key: 'id' | 'documentId'): unknown {
  if (all) return listOf(value).map((one) => fieldsOf(one)[key]);
  return fieldsOf(value)[key] ?? null;
}

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The same for the same content, whatever ids its components have. */
export function hashOf(snapshot: Snapshot): string {
  const words = JSON.stringify(snapshot, (key, value: unknown) =>
    key === 'id' ? undefined : value,
  );
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

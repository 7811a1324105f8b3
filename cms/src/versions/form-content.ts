import { fieldsOf, type Fields } from '../unknown-fields';
import { componentOf, isList, isToMany, type Field, type Shapes } from './shape';
import { listOf, type Snapshot } from './snapshot';

/**
 * What a document would say with what the admin's form holds, which speaks of relations relative
 * to `base`: the version that the form was loaded from.
 */
export function formContent(shapes: Shapes, uid: string, base: Snapshot, values: Fields): Snapshot {
  const entries = shapes(uid).map(([name, field]): [string, unknown] => [
    name,
    valueOf(shapes, field, base[name] ?? null, values[name]),
  ]);
  return Object.fromEntries(entries);
}

function valueOf(shapes: Shapes, field: Field, base: unknown, value: unknown): unknown {
  if (value === undefined) return base;
  if (field.type === 'relation') return related(field, base, fieldsOf(value));
  if (field.type === 'media') return files(field, value);
  if (field.type !== 'component' && field.type !== 'dynamiczone') return value;
  const old = [base ?? []].flat().map(fieldsOf);
  if (isList(field)) return listOf(value).map((part) => partOf(shapes, field, old, fieldsOf(part)));
  return value === null ? null : partOf(shapes, field, old, fieldsOf(value));
}

function partOf(shapes: Shapes, field: Field, old: readonly Fields[], part: Fields): Fields {
  const uid = componentOf(field, part);
  const id = part['id'];
  const base =
    id === undefined
      ? undefined
      : old.find((one) => one['id'] === id && componentOf(field, one) === uid);
  return {
    ...(id !== undefined && { id }),
    ...(field.type === 'dynamiczone' && { __component: uid }),
    ...formContent(shapes, uid, base ?? {}, part),
  };
}

function files(field: Field, value: unknown): unknown {
  const ids = [value ?? []].flat().map((one) => fieldsOf(one)['id'] ?? one);
  return field.multiple === true ? ids : (ids[0] ?? null);
}

function related(field: Field, base: unknown, { set, connect, disconnect }: Fields): unknown {
  const start = set === undefined ? [base ?? []].flat() : listOf(set).map(documentOf);
  const gone = new Set(listOf(disconnect).map(documentOf));
  const kept = start.filter((id) => !gone.has(id));
  const all = listOf(connect).reduce<unknown[]>(connected, kept);
  // Of one only, what was chosen last stands.
  return isToMany(field) ? all : (all.at(-1) ?? null);
}

const documentOf = (one: unknown): unknown => fieldsOf(one)['documentId'] ?? one;

function connected(ids: readonly unknown[], one: unknown): unknown[] {
  const { before, after, start } = fieldsOf(fieldsOf(one)['position']);
  const others = ids.filter((id) => id !== documentOf(one));
  const next = others.indexOf(before);
  const previous = others.indexOf(after);
  const fallback = start === true ? 0 : others.length;
  const place = next >= 0 ? next : previous >= 0 ? previous + 1 : fallback;
  return [...others.slice(0, place), documentOf(one), ...others.slice(place)];
}

import { fieldsOf, type Fields } from '../unknown-fields';
import { componentOf, isList, type Field, type Shapes } from './shape';
import { listOf, type Snapshot } from './snapshot';

/** A document or file that a snapshot shows. */
export interface Reference {
  /** The uid of its content type; that of files is `plugin::upload.file`. */
  target: string;
  /** A documentId, or the id of a file. */
  id: string | number;
}

export const FILE = 'plugin::upload.file';

export const keyOf = ({ target, id }: Reference): string => `${target} ${id}`;

/** Everything that a snapshot shows, each time it does. */
export function referencesIn(shapes: Shapes, uid: string, snapshot: Snapshot): Reference[] {
  return shapes(uid).flatMap(([name, field]) => {
    const value = snapshot[name];
    const target = targetOf(field);
    if (target !== undefined) return idsIn(value).map((id) => ({ target, id }));
    return partsIn(field, value).flatMap((part) =>
      referencesIn(shapes, componentOf(field, part), part),
    );
  });
}

/** The snapshot as the document service writes it, without what is not `there` any more. */
export function writable(
  shapes: Shapes,
  uid: string,
  snapshot: Snapshot,
  there: (reference: Reference) => boolean,
): Fields {
  const known = shapes(uid).filter(([name]) => snapshot[name] !== undefined);
  return Object.fromEntries(
    known.map(([name, field]) => [name, written(shapes, field, snapshot[name], there)]),
  );
}

function written(
  shapes: Shapes,
  field: Field,
  value: unknown,
  there: (reference: Reference) => boolean,
): unknown {
  const target = targetOf(field);
  if (target !== undefined) {
    const ids = idsIn(value).filter((id) => there({ target, id }));
    if (field.type === 'relation') return { set: ids.map((documentId) => ({ documentId })) };
    return field.multiple === true ? ids : (ids[0] ?? null);
  }
  if (field.type !== 'component' && field.type !== 'dynamiczone') return value;
  const parts = partsIn(field, value).map((part) => ({
    ...(field.type === 'dynamiczone' && { __component: part['__component'] }),
    ...writable(shapes, componentOf(field, part), part, there),
  }));
  return isList(field) ? parts : (parts[0] ?? null);
}

/** Only components that may still stand there: one may have been taken out of the schema since. */
export function partsIn(field: Field, value: unknown): Fields[] {
  if (field.type !== 'component' && field.type !== 'dynamiczone') return [];
  const parts = (isList(field) ? listOf(value) : [value ?? []].flat()).map(fieldsOf);
  if (field.type === 'component') return parts;
  return parts.filter((part) => field.components?.includes(String(part['__component'])) === true);
}

const targetOf = ({ type, target }: Field): string | undefined =>
  type === 'media' ? FILE : type === 'relation' ? target : undefined;

const idsIn = (value: unknown): (string | number)[] =>
  [value].flat().filter((id) => typeof id === 'string' || typeof id === 'number');

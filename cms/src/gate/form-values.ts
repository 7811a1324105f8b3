import { fieldsOf } from '../unknown-fields';
import { isShown } from '../usage/shown';
import { isToMany, type Component, type Models } from './models';
import { partsOf } from './parts';
import type { Values } from './rule';

/**
 * What would be stored if the admin saved its form now. A form says of relations only what is new in
 * them, and leaves out what the person may not see; a field that was emptied has to come as null.
 */
export function withFormValues(
  models: Models,
  uid: string,
  { form, stored }: { form: Values; stored: Values | null },
): Values {
  const known = new Map(stored === null ? [] : componentsOf(models, uid, stored));
  return merged(models, { uid, form, stored: stored ?? {} }, known);
}

type Known = ReadonlyMap<string, Values>;

/** Every stored component by its kind and id, since editors move them about. */
function componentsOf(models: Models, uid: string, values: Values): [string, Values][] {
  return Object.entries(models(uid)).flatMap(([name, attribute]) =>
    partsOf(attribute, values[name], []).flatMap((part): [string, Values][] => [
      [`${part.uid} ${String(part.values['id'])}`, part.values],
      ...componentsOf(models, part.uid, part.values),
    ]),
  );
}

interface Merging {
  uid: string;
  form: Values;
  stored: Values;
}

function merged(models: Models, { uid, form, stored }: Merging, known: Known): Values {
  const result: Record<string, unknown> = { ...stored, ...form };
  for (const [name, attribute] of Object.entries(models(uid))) {
    const typed = form[name];
    if (typed === undefined) continue;
    if (isShown(uid, name, attribute)) {
      result[name] = related(attribute, typed, stored[name]);
    } else if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      const parts = partsOf(attribute, typed, []).map((part) => {
        const before = known.get(`${part.uid} ${String(part.values['id'])}`) ?? {};
        return merged(models, { uid: part.uid, form: part.values, stored: before }, known);
      });
      result[name] = isToMany(attribute) ? parts : (parts[0] ?? null);
    }
  }
  return result;
}

interface Reference {
  documentId: string;
}

function related(attribute: Component, typed: unknown, stored: unknown): unknown {
  const references = relationAfter(typed, referencesIn(stored));
  return isToMany(attribute) ? references : (references.at(-1) ?? null);
}

function relationAfter(typed: unknown, stored: readonly Reference[]): Reference[] {
  const { connect, disconnect, set } = fieldsOf(typed);
  if (Array.isArray(typed) || typeof typed !== 'object') return referencesIn(typed);
  if (set !== undefined) return referencesIn(set);
  const added = referencesIn(connect);
  const left = referencesIn(disconnect);
  const isIn = (list: readonly Reference[], { documentId }: Reference) =>
    list.some((one) => one.documentId === documentId);
  return [...stored.filter((one) => !isIn(left, one) && !isIn(added, one)), ...added];
}

/** The admin keeps what it sends below "apiData"; where code writes, an id may stand by itself. */
function referencesIn(value: unknown): Reference[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return [{ documentId: one }];
    const { documentId, apiData } = fieldsOf(one);
    const id = documentId ?? fieldsOf(apiData)['documentId'];
    return typeof id === 'string' ? [{ documentId: id }] : [];
  });
}

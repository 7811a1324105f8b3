import type { Core, UID } from '@strapi/strapi';
import { isLocalised } from '../locales/localised';
import { fieldsOf } from '../unknown-fields';
import { isShown } from '../usage/shown';
import { componentsWithin, isToMany, type Models } from './models';
import { partsOf } from './parts';
import type { Values } from './rule';

export interface Document {
  uid: string;
  values: Values;
}

/** Rows with their components; in place of what they show stand ids alone. */
export async function storedRows(
  strapi: Core.Strapi,
  models: Models,
  uid: string,
  where: object,
): Promise<Values[]> {
  // Safe because only uids of our own content types come here.
  const known = uid as UID.ContentType;
  return strapi.db
    .query(known)
    .findMany({ where, ...componentsWithin(models, uid), orderBy: { id: 'asc' } });
}

type Library = Map<string, Values | null>;

/**
 * Documents in one language with what they show in place of its ids, as deep as readers see. One
 * query for each kind of record and depth, however many blocks there are.
 */
export async function withRecords(
  strapi: Core.Strapi,
  models: Models,
  documents: readonly Document[],
  locale: string,
): Promise<Values[]> {
  const library: Library = new Map();
  let known = documents;
  while (known.length > 0) {
    const wanted = wantedBy(models, known, library);
    known = [];
    for (const [uid, ids] of wanted) {
      const found = await recordsOf(strapi, models, { uid, ids, locale });
      for (const id of ids) library.set(keyOf(uid, id), null);
      for (const values of found) library.set(keyOf(uid, idOf(values)), values);
      known = [...known, ...found.map((values) => ({ uid, values }))];
    }
  }
  return documents.map(({ uid, values }) => embedded(models, uid, values, library));
}

const keyOf = (uid: string, documentId: string) => `${uid} ${documentId}`;
const idOf = (value: unknown) => String(fieldsOf(value)['documentId']);

function recordsOf(
  strapi: Core.Strapi,
  models: Models,
  { uid, ids, locale }: { uid: string; ids: ReadonlySet<string>; locale: string },
): Promise<Values[]> {
  // Safe because the uid is the target of a relation, which Strapi has made sure of.
  const localised = isLocalised(strapi.contentType(uid as UID.ContentType));
  const where = { documentId: { $in: [...ids] }, ...(localised ? { locale } : {}) };
  return storedRows(strapi, models, uid, where);
}

function wantedBy(models: Models, documents: readonly Document[], library: Library) {
  const wanted = new Map<string, Set<string>>();
  for (const { uid, values } of documents) {
    for (const { target, ids } of referencesIn(models, uid, values)) {
      const fresh = ids.filter((id) => !library.has(keyOf(target, id)));
      if (fresh.length > 0) {
        wanted.set(target, new Set([...(wanted.get(target) ?? []), ...fresh]));
      }
    }
  }
  return wanted;
}

interface References {
  target: string;
  ids: string[];
}

function referencesIn(models: Models, uid: string, values: Values): References[] {
  return Object.entries(models(uid)).flatMap(([name, attribute]) => {
    const value = values[name];
    if (isShown(uid, name, attribute)) {
      return [{ target: attribute.target ?? '', ids: listOf(value).map(idOf) }];
    }
    return partsOf(attribute, value, []).flatMap((part) =>
      referencesIn(models, part.uid, part.values),
    );
  });
}

const listOf = (value: unknown): unknown[] =>
  [value].flat().filter((one) => one !== null && one !== undefined);

/** What does not exist in this language is left out, as Strapi leaves it out of what it publishes. */
function embedded(models: Models, uid: string, values: Values, library: Library): Values {
  const copy: Record<string, unknown> = { ...values };
  for (const [name, attribute] of Object.entries(models(uid))) {
    const value = values[name];
    if (value === null || value === undefined) continue;
    if (isShown(uid, name, attribute)) {
      const target = attribute.target ?? '';
      const records = listOf(value)
        .map((one) => library.get(keyOf(target, idOf(one))) ?? null)
        .filter((one) => one !== null)
        .map((one) => embedded(models, target, one, library));
      copy[name] = isToMany(attribute) ? records : (records[0] ?? null);
    } else if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      const parts = partsOf(attribute, value, []).map((part) =>
        embedded(models, part.uid, part.values, library),
      );
      copy[name] = isToMany(attribute) ? parts : (parts[0] ?? null);
    }
  }
  return copy;
}

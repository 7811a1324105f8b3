import type { Core, UID } from '@strapi/strapi';
import { isLocalised } from '../locales/localised';
import { hasDrafts } from './judge';
import { modelsOf, type Component } from './models';
import { storedRows } from './records';
import type { Values } from './rule';

/** A version in another language that a write has changed along. */
export interface ChangedAlong {
  locale: string;
  before: Values;
  after: Values;
  /** The fields that are the same in every language, and differ now. */
  changed: string[];
}

// Safe because only uids of our own content types come here.
const typeOf = (strapi: Core.Strapi, uid: string) => strapi.contentType(uid as UID.ContentType);

/** What readers see of a document in any language, without its components; none of a new one. */
export async function liveVersions(
  strapi: Core.Strapi,
  uid: string,
  documentId: unknown,
): Promise<Values[]> {
  if (typeof documentId !== 'string' || !isLocalised(typeOf(strapi, uid))) return [];
  return strapi.db.query(uid).findMany({ where: { documentId, ...live(strapi, uid) } });
}

/**
 * What Strapi has done to the live versions in other languages: a field that is the same in all of
 * them was copied there, past the document service. `earlier` are the versions before the write.
 */
export async function changedAlong(
  strapi: Core.Strapi,
  uid: string,
  { written, earlier }: { written: Values; earlier: readonly Values[] },
): Promise<ChangedAlong[]> {
  const others = earlier.filter(({ locale }) => locale !== written['locale']);
  if (others.length === 0) return [];
  const models = modelsOf(strapi);
  const shared = Object.entries(models(uid))
    .filter(isShared)
    .map(([name]) => name);
  const ids = others.map(({ id }) => id);
  const rows = await storedRows(strapi, models, uid, { id: { $in: ids } });
  return rows.flatMap((after) => {
    const old = others.find(({ id }) => id === after['id']) ?? after;
    const changed = shared.filter((name) => old[name] !== after[name]);
    if (changed.length === 0) return [];
    const before = { ...after, ...Object.fromEntries(changed.map((name) => [name, old[name]])) };
    return [{ locale: String(after['locale']), before, after, changed }];
  });
}

const live = (strapi: Core.Strapi, uid: string) =>
  hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {};

const WITH_TABLES = ['relation', 'component', 'dynamiczone', 'media'];
/** Strapi's own fields, which each version has for itself. */
const ITS_OWN = [
  'documentId',
  'locale',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
];

const isShared = ([name, attribute]: [string, Component]): boolean =>
  !WITH_TABLES.includes(attribute.type) && !isLocalised(attribute) && !ITS_OWN.includes(name);

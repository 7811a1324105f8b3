import type { Core, UID } from '@strapi/strapi';
import { isLocalised } from '../locales/localised';
import { hasDrafts } from './judge';
import { modelsOf, type Component } from './models';
import { storedRows } from './records';
import type { Values } from './rule';

/** A version in another language that a write changes along. */
export interface ChangedAlong {
  locale: string;
  before: Values;
  after: Values;
  /** The fields that are the same in every language, and differ now. */
  changed: string[];
}

const WITH_TABLES = ['relation', 'component', 'dynamiczone', 'media'];

/**
 * What Strapi will do to the live versions in other languages: a field that is the same in all of
 * them is copied there, but after the gate, past the document service.
 */
export async function changedAlong(
  strapi: Core.Strapi,
  uid: string,
  written: Values,
): Promise<ChangedAlong[]> {
  // Safe because only uids of our own content types come here.
  const contentType = strapi.contentType(uid as UID.ContentType);
  if (!isLocalised(contentType)) return [];
  const models = modelsOf(strapi);
  const shared = Object.entries(models(uid))
    .filter(isShared)
    .map(([name]) => name);
  const rows = await storedRows(strapi, models, uid, {
    documentId: written['documentId'],
    locale: { $ne: written['locale'] },
    ...(hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {}),
  });
  return rows.flatMap((before) => {
    const changed = shared.filter((name) => before[name] !== written[name]);
    if (changed.length === 0) return [];
    const after = {
      ...before,
      ...Object.fromEntries(changed.map((name) => [name, written[name]])),
    };
    return [{ locale: String(before['locale']), before, after, changed }];
  });
}

const isShared = ([name, attribute]: [string, Component]): boolean =>
  !WITH_TABLES.includes(attribute.type) && !isLocalised(attribute) && !ITS_OWN.includes(name);

/** Strapi's own fields, which each version has for itself. */
const ITS_OWN = [
  'documentId',
  'locale',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
];

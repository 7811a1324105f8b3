import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../locales/names';
import { isLocalised } from '../locales/localised';
import { fieldsOf, type Fields } from '../unknown-fields';
import { shapesOf } from './shape';
import { allOf, hashOf, snapshotOf, type Snapshot } from './snapshot';

/** What somebody edits: a document in one language; null where it has none. */
export interface DraftKey {
  uid: string;
  documentId: string;
  locale: string | null;
}

export const typeOf = (strapi: Core.Strapi, uid: string) =>
  Object.values(strapi.contentTypes).find((type) => type.uid === uid);

/** The language that Strapi takes when a request names `locale`, or none. */
export function localeOf(strapi: Core.Strapi, uid: string, locale: unknown): string | null {
  const type = typeOf(strapi, uid);
  if (type === undefined || !isLocalised(type)) return null;
  return typeof locale === 'string' && locale !== '' ? locale : DEFAULT_LOCALE;
}

/** The row that the edit view shows, with all that it says and who changed it last. */
export const findDraft = (strapi: Core.Strapi, key: DraftKey) =>
  findSide(strapi, key, { publishedAt: null });

/** The row that readers see. */
export const findLive = (strapi: Core.Strapi, key: DraftKey) =>
  findSide(strapi, key, { publishedAt: { $notNull: true } });

async function findSide(strapi: Core.Strapi, key: DraftKey, side: object): Promise<Fields | null> {
  const type = typeOf(strapi, key.uid);
  if (type === undefined) return null;
  const { populate = {} } = allOf(shapesOf(strapi), key.uid);
  const found: unknown = await strapi.db.query(type.uid).findOne({
    where: {
      documentId: key.documentId,
      ...(key.locale !== null && { locale: key.locale }),
      ...(type.options?.draftAndPublish === true && side),
    },
    populate: { ...populate, updatedBy: true },
  });
  return found === null ? null : fieldsOf(found);
}

/** What the draft says now, or null when there is none. */
export async function snapshotNow(strapi: Core.Strapi, key: DraftKey): Promise<Snapshot | null> {
  const row = await findDraft(strapi, key);
  return row === null ? null : snapshotOf(shapesOf(strapi), key.uid, row);
}

/** Names what the draft says now: the same as long as nobody changes it. Null without a draft. */
export async function revisionNow(strapi: Core.Strapi, key: DraftKey): Promise<string | null> {
  const snapshot = await snapshotNow(strapi, key);
  return snapshot === null ? null : hashOf(snapshot);
}

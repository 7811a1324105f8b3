import type { Core, Modules } from '@strapi/strapi';
import { fieldsOf, type Fields } from '../unknown-fields';
import { isLocalised } from './localised';
import { DEFAULT_LOCALE } from './names';

type Context = Modules.Documents.Middleware.Context;

/** A write that makes a document's first version in another language. */
export interface NewTranslation {
  /** What is to be written; filling in a field here fills it in there. */
  data: Fields;
  locale: string;
  /** The row that it is a translation of. */
  original: number | string;
}

interface Version {
  id: number | string;
  locale: string;
  publishedAt: unknown;
}

/** What a write makes anew in a language; null for every other write. */
export async function newTranslation(
  strapi: Core.Strapi,
  { uid, action, params, contentType }: Context,
): Promise<NewTranslation | null> {
  const { data, documentId, locale } = fieldsOf(params);
  const names = typeof documentId === 'string' && typeof locale === 'string';
  if (action !== 'update' || !names || !isLocalised(contentType)) return null;
  const versions: Version[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['id', 'locale', 'publishedAt'] });
  if (versions.some((version) => version.locale === locale)) return null;
  const [original] = versions.sort((one, other) => rank(one) - rank(other));
  return original === undefined ? null : { data: fieldsOf(data), locale, original: original.id };
}

/** English first; and what the editor has before them, which may not be published yet. */
const rank = ({ locale, publishedAt }: Version) =>
  (locale === DEFAULT_LOCALE ? 0 : 2) + (publishedAt === null ? 0 : 1);

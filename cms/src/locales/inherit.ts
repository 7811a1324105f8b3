import type { Core, Modules, Struct, UID } from '@strapi/strapi';
import { fieldsOf, type Fields } from '../unknown-fields';
import { newTranslation } from './new-translation';
import { isLocalised } from './localised';

type Context = Modules.Documents.Middleware.Context;

/**
 * The first version in another language begins with the relations of the original, as far as they
 * exist in that language: else a translated figure would say that it has no source. What is chosen
 * there, or left out on purpose as an empty list, stays so.
 */
export async function inheritRelations(strapi: Core.Strapi, context: Context): Promise<void> {
  const translation = await newTranslation(strapi, context);
  if (translation === null) return;
  const { data, locale, original } = translation;
  const open = relationsOf(context.contentType).filter(({ name }) => isUntouched(data[name]));
  if (open.length === 0) return;
  const populate = Object.fromEntries(open.map(({ name }) => [name, { select: ['documentId'] }]));
  const related: unknown = await strapi.db
    .query(context.uid)
    .findOne({ where: { id: original }, populate });
  for (const { name, target } of open) {
    const there = await existingIn(strapi, target, locale, idsIn(fieldsOf(related)[name]));
    if (there.length > 0) data[name] = { set: there.map((documentId) => ({ documentId })) };
  }
}

/** To our own types; not who wrote it, nor the other languages. */
function relationsOf({ attributes }: Struct.ContentTypeSchema) {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const { type, target }: { type: string; target?: string } = attribute;
    const isOurs = type === 'relation' && target?.startsWith('api::') && name !== 'localizations';
    return isOurs ? [{ name, target }] : [];
  });
}

/** The admin sends a field that nobody touched as one that connects nothing. */
function isUntouched(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value) || typeof value !== 'object') return false;
  const { connect, disconnect, set }: Fields = fieldsOf(value);
  return set === undefined && [connect, disconnect].flat().length === 0;
}

const idsIn = (related: unknown): string[] =>
  [related]
    .flat()
    .map((one) => fieldsOf(one)['documentId'])
    .filter((id) => typeof id === 'string');

async function existingIn(
  strapi: Core.Strapi,
  target: string | undefined,
  locale: string,
  documentIds: string[],
): Promise<string[]> {
  const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === target);
  if (type === undefined || documentIds.length === 0) return [];
  return isLocalised(type) ? translated(strapi, type.uid, locale, documentIds) : documentIds;
}

async function translated(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  locale: string,
  documentIds: string[],
): Promise<string[]> {
  const there: { documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId: { $in: documentIds }, locale }, select: ['documentId'] });
  return documentIds.filter((id) => there.some(({ documentId }) => documentId === id));
}

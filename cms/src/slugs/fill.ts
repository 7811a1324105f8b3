import type { Core, Modules, Struct } from '@strapi/strapi';
import { isLocalised } from '../locales/localised';
import { newTranslation, type NewTranslation } from '../locales/new-translation';
import { fieldsOf, type Fields } from '../unknown-fields';

type Context = Modules.Documents.Middleware.Context;

/** An address left empty is made from the title, name or label, as the form says. */
export async function fillSlug(strapi: Core.Strapi, context: Context): Promise<void> {
  const { uid, action, params } = context;
  const data = fieldsOf(fieldsOf(params)['data']);
  const translation = await newTranslation(strapi, context);
  const kept = translation && (await slugOfOriginal(strapi, context, translation));
  if (kept) data['slug'] = kept;
  if (!isWanted(translation === null ? action : 'create', data)) return;
  const target = targetOf(context);
  const words = target === null ? '' : wordsFor(uid, data[target]);
  if (target === null || words === '') return;
  const { locale } = fieldsOf(params);
  data['slug'] = await strapi
    .plugin('content-manager')
    .service('uid')
    .generateUIDField({
      contentTypeUID: uid,
      field: 'slug',
      data: { ...data, [target]: words },
      ...(typeof locale === 'string' && { locale }),
    });
}

/** Strapi localises every address; ours of authors and figures are the same in all languages. */
async function slugOfOriginal(
  strapi: Core.Strapi,
  { uid, contentType }: Context,
  { original }: NewTranslation,
): Promise<unknown> {
  const slug = slugOf(contentType);
  if (slug === undefined || isLocalised(slug)) return null;
  const found: unknown = await strapi.db.query(uid).findOne({ where: { id: original } });
  return fieldsOf(found)['slug'];
}

/** Of an update, only where the editor emptied it: a partial one says nothing about the slug. */
function isWanted(action: string, { slug }: Fields): boolean {
  if (!['create', 'update', 'clone'].includes(action)) return false;
  return slug === null || slug === '' || (slug === undefined && action === 'create');
}

const slugOf = ({ attributes }: Struct.ContentTypeSchema) => attributes.slug;

function targetOf({ contentType }: Context): string | null {
  const slug = slugOf(contentType);
  return slug?.type === 'uid' ? (slug.targetField ?? null) : null;
}

/** B1: the address of an author gives away no more than the first name. */
function wordsFor(uid: string, title: unknown): string {
  if (typeof title !== 'string') return '';
  const words = title.trim();
  return uid === 'api::author.author' ? (words.split(/\s+/)[0] ?? '') : words;
}

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { fieldsOf } from '../unknown-fields';
import { localeOf, typeOf, type DraftKey } from '../versions/draft';

/** Which draft a request of the content manager reads or writes; null for one that is new. */
export async function askedDraft(strapi: Core.Strapi, ctx: Context): Promise<DraftKey | null> {
  const { model, id }: { model?: string; id?: string } = ctx['params'];
  if (model?.startsWith('api::') !== true) return null;
  const documentId = id ?? (await idOfSingle(strapi, model));
  if (documentId === null) return null;
  // Strapi's own middleware has moved the language of a write from its address into its body.
  const body = fieldsOf(ctx.request.body)['locale'];
  const locale = localeOf(strapi, model, ctx.method === 'GET' ? ctx.query['locale'] : body);
  return { uid: model, documentId, locale };
}

async function idOfSingle(strapi: Core.Strapi, uid: string): Promise<string | null> {
  const type = typeOf(strapi, uid);
  if (type?.kind !== 'singleType') return null;
  const found: unknown = await strapi.db.query(type.uid).findOne({ select: ['documentId'] });
  const { documentId } = fieldsOf(found);
  return typeof documentId === 'string' ? documentId : null;
}

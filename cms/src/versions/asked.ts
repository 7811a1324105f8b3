import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import { localeOf, typeOf, type DraftKey } from './draft';

/** How the admin names a draft in a request below /newsroom. */
export const asked = z.object({
  uid: z.string().startsWith('api::'),
  documentId: z.string(),
  locale: z.string().nullish(),
});

export function keyFrom(
  strapi: Core.Strapi,
  { uid, documentId, locale }: z.infer<typeof asked>,
): DraftKey {
  if (typeOf(strapi, uid) === undefined) throw new errors.NotFoundError();
  return { uid, documentId, locale: localeOf(strapi, uid, locale) };
}

import type { Core, UID } from '@strapi/strapi';
import { z } from '@strapi/utils';

/** A slug that a write is about to show to readers. */
export interface Claim {
  slug: string;
  locale: string;
  /** Absent while the document is being created. */
  documentId?: string;
}

const written = z.object({
  documentId: z.string().optional(),
  locale: z.union([z.string(), z.array(z.string())]).nullish(),
  status: z.string().nullish(),
  data: z.object({ slug: z.string().nullish(), locale: z.string().nullish() }).nullish(),
});

/** The slugs that a write shows to readers; none for a draft, which may share one. */
export async function claimsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  action: string,
  params: unknown,
): Promise<Claim[]> {
  const { documentId, locale, status, data } = written.parse(params ?? {});
  const hasDrafts = strapi.contentType(uid).options.draftAndPublish;
  if (action === 'publish' && documentId !== undefined) {
    return claimsOfDrafts(strapi, uid, documentId, await localesOf(strapi, locale));
  }
  if (!['create', 'update'].includes(action) || (hasDrafts && status !== 'published')) return [];
  const [first = '*'] = (await localesOf(strapi, locale ?? data?.locale)) ?? [];
  if (data?.slug) return [{ slug: data.slug, locale: first, documentId }];
  if (documentId === undefined) return [];
  return claimsOfDrafts(strapi, uid, documentId, [first]);
}

/** The languages meant: undefined is all of them. */
async function localesOf(
  strapi: Core.Strapi,
  locale: string | string[] | null | undefined,
): Promise<string[] | undefined> {
  if (locale === '*') return undefined;
  if (locale) return [locale].flat();
  return [await strapi.plugin('i18n').service('locales').getDefaultLocale()];
}

async function claimsOfDrafts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: string[] | undefined,
): Promise<Claim[]> {
  const drafts: Partial<Claim>[] = await strapi.db.query(uid).findMany({
    select: ['slug', 'locale'],
    where: { documentId, publishedAt: null, ...(locales && { locale: locales }) },
  });
  return drafts.flatMap(({ slug, locale }) =>
    slug && locale ? [{ slug, locale, documentId }] : [],
  );
}

import type { Core, UID } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { hasPath, pathOf } from './path';
import { moveAway, settle } from './table';

const PUBLISHING = ['publish', 'create', 'update'];

const named = z.object({ documentId: z.string().optional() });

interface Live {
  locale: string | null;
  slug: string;
}

/** Keeps shared links working: who had an old address is led to the new one. */
export function registerRedirects(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!hasPath(context.uid) || !PUBLISHING.includes(context.action)) return next();
    return strapi.db.transaction(async () => {
      const before = await liveSlugs(strapi, context.uid, documentIn(context.params));
      const result = await next();
      const after = await liveSlugs(strapi, context.uid, documentIn(result));
      await follow(strapi, context.uid, before, after);
      return result;
    });
  });
}

const documentIn = (value: unknown): string | undefined => named.safeParse(value).data?.documentId;

async function liveSlugs(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
): Promise<Live[]> {
  if (documentId === undefined) return [];
  return strapi.db.query(uid).findMany({
    select: ['locale', 'slug'],
    where: { documentId, publishedAt: { $notNull: true } },
  });
}

async function follow(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  before: readonly Live[],
  after: readonly Live[],
): Promise<void> {
  for (const { locale, slug } of after) {
    const old = before.find((one) => one.locale === locale)?.slug;
    if (old === slug) continue;
    await settle(strapi, pathOf(uid, slug));
    if (old === undefined || (await isLive(strapi, uid, old))) continue;
    await moveAway(strapi, pathOf(uid, old), pathOf(uid, slug));
  }
}

/** In another language, the old address may still be somebody's own. */
const isLive = async (strapi: Core.Strapi, uid: UID.ContentType, slug: string) =>
  (await strapi.db.query(uid).count({ where: { slug, publishedAt: { $notNull: true } } })) > 0;

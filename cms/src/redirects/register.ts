import type { Core, UID } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { asTheCms } from '../newsroom/on-behalf';
import { hasPath, pathOf, type Address } from './path';
import { bringBack, moveAway, settle, takeDown } from './table';

const SHOWING = ['publish', 'create', 'update', 'clone', 'unpublish', 'delete'];

const named = z.object({ documentId: z.string().optional() });

/** Keeps shared links honest: who had an old address is led to the new one, or told that it is gone. */
export function registerRedirects(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context;
    if (!hasPath(uid) || !SHOWING.includes(action)) return next();
    return strapi.db.transaction(async () => {
      const isNew = action === 'create' || action === 'clone';
      const before = isNew ? [] : await liveAddresses(strapi, uid, documentIn(params));
      const result = await next();
      const documentId = isNew ? documentIn(result) : documentIn(params);
      const after = await liveAddresses(strapi, uid, documentId);
      // The log tells apart what a person writes into the table (A4).
      await asTheCms(strapi, () =>
        follow(strapi, { uid, documentId: documentId ?? '' }, { before, after }),
      );
      return result;
    });
  });
}

const documentIn = (value: unknown): string | undefined => named.safeParse(value).data?.documentId;

async function liveAddresses(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string | undefined,
): Promise<Address[]> {
  if (documentId === undefined) return [];
  const rows: Partial<Address>[] = await strapi.db.query(uid).findMany({
    select: ['locale', 'slug'],
    where: { documentId, publishedAt: { $notNull: true } },
  });
  return rows.flatMap(({ slug, locale = null }) => (slug ? [{ slug, locale }] : []));
}

interface Document {
  uid: UID.ContentType;
  documentId: string;
}

interface Looks {
  before: readonly Address[];
  after: readonly Address[];
}

async function follow(strapi: Core.Strapi, document: Document, { before, after }: Looks) {
  for (const address of after) {
    await arrive(strapi, document, { old: sameLanguage(before, address), address });
  }
  for (const address of before) {
    const isGone = sameLanguage(after, address) === undefined;
    if (!isGone || (await isLive(strapi, document.uid, address))) continue;
    await takeDown(strapi, pathOf(document.uid, address), leftBy(document, address));
  }
}

const sameLanguage = (addresses: readonly Address[], { locale }: Address) =>
  addresses.find((one) => one.locale === locale);

const leftBy = ({ documentId }: Document, { locale }: Address) => `${documentId} ${locale ?? ''}`;

async function arrive(
  strapi: Core.Strapi,
  document: Document,
  { old, address }: { old: Address | undefined; address: Address },
): Promise<void> {
  const { uid } = document;
  if (old?.slug === address.slug) return;
  const path = pathOf(uid, address);
  await settle(strapi, path);
  if (old === undefined) await bringBack(strapi, leftBy(document, address), path);
  else if (!(await isLive(strapi, uid, old))) await moveAway(strapi, pathOf(uid, old), path);
}

/** Somebody else may have taken the address, in a database that an older version has written. */
const isLive = async (strapi: Core.Strapi, uid: UID.ContentType, { slug, locale }: Address) =>
  (await strapi.db.query(uid).count({ where: { slug, locale, publishedAt: { $notNull: true } } })) >
  0;

import type { Core, UID } from '@strapi/strapi';
import { hasPath, pathOf } from '../redirects/path';
import { isLive, versionsShowing } from '../usage/uses';
import type { LiveVersion } from './addresses';
import { unasked, type Address, type Target } from './entry';

const STORY: UID.ContentType = 'api::story.story';

/** Other pages that lead there: what names or shows it, and the story that readers go on from. */
export async function leadingPages(
  strapi: Core.Strapi,
  target: Target & { uid: UID.ContentType },
  live: readonly LiveVersion[],
): Promise<Address[]> {
  const addresses: Address[] = [];
  for (const version of live) {
    const { locale } = version;
    const without = pathOf(target.uid, version);
    const paths = new Set([
      ...(await pathsNaming(strapi, target, locale)),
      ...(target.uid === STORY ? await pathsBefore(strapi, target, locale) : []),
    ]);
    addresses.push(...[...paths].map((path) => unasked({ kind: 'list', path, locale, without })));
  }
  return addresses;
}

async function pathsNaming(strapi: Core.Strapi, target: Target, locale: string): Promise<string[]> {
  const showings = await versionsShowing(strapi, { ...target, locale });
  return showings.flatMap(({ row, way: [{ uid }] }) => {
    const type = Object.values(strapi.contentTypes).find((one) => one.uid === uid);
    const { slug, documentId } = row;
    if (type === undefined || !hasPath(type.uid) || typeof slug !== 'string') return [];
    // Its own other versions go with it.
    if (documentId === target.documentId || !isLive(strapi, uid, row)) return [];
    return [pathOf(type.uid, { slug, locale: row.locale })];
  });
}

interface Dated {
  documentId: string;
  slug: string;
  publishedOn: string;
}

/** The site ends a story with the one that was published before it, of several that day the first. */
async function pathsBefore(
  strapi: Core.Strapi,
  { documentId }: Target,
  locale: string,
): Promise<string[]> {
  const stories: Dated[] = await strapi.db.query(STORY).findMany({
    where: { locale, publishedAt: { $notNull: true }, publishedOn: { $notNull: true } },
    select: ['documentId', 'slug', 'publishedOn'],
    orderBy: [{ publishedOn: 'asc' }, { documentId: 'asc' }],
  });
  const own = stories.find((one) => one.documentId === documentId);
  if (own === undefined) return [];
  const isFirst = stories.find((one) => one.publishedOn === own.publishedOn) === own;
  const next = stories.find((one) => one.publishedOn > own.publishedOn);
  if (!isFirst || next === undefined) return [];
  return stories
    .filter((one) => one.publishedOn === next.publishedOn)
    .map(({ slug }) => pathOf(STORY, { slug, locale }));
}

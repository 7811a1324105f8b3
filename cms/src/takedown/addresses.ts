import type { UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../locales/names';
import { pathOf } from '../redirects/path';
import { unasked, type Address } from './entry';

/** One language of a document that readers see. */
export interface LiveVersion {
  slug: string;
  locale: string;
  title: string;
  /** Slugs of the pages that list it besides the lists of all. */
  topics: string[];
  authors: string[];
}

const STORY = 'api::story.story';
const STATISTIC = 'api::statistic.statistic';

/** Everything of the site that has to stop showing it: its own addresses, and where it is listed. */
export function addressesOf(uid: UID.ContentType, version: LiveVersion): Address[] {
  const path = pathOf(uid, version);
  const { locale } = version;
  const own = ownPaths(uid, path).map((one) => unasked({ ...one, locale }));
  const lists = listsOf(uid, version).map((list) =>
    unasked({ kind: 'list', path: list, locale, without: path }),
  );
  return [...own, ...lists];
}

function ownPaths(uid: UID.ContentType, path: string): Pick<Address, 'kind' | 'path'>[] {
  const page = { kind: 'page', path } as const;
  const card = { kind: 'card', path: `${path}/card.png` } as const;
  if (uid === STORY) return [page, { kind: 'text', path: `${path}.md` }, card];
  return uid === STATISTIC ? [page, card] : [page];
}

function listsOf(uid: UID.ContentType, { title, locale, topics, authors }: LiveVersion): string[] {
  const at = (path: string) => (locale === DEFAULT_LOCALE ? path : `/${locale}${path}`);
  const search = at(`/search?${new URLSearchParams({ q: title }).toString()}`);
  const everywhere = [at('/').replace(/(.)\/$/, '$1'), at('/llms.txt'), search, '/sitemap.xml'];
  if (uid === STATISTIC) return [...everywhere, at('/figures')];
  if (uid !== STORY) return everywhere;
  const ofTopics = topics.flatMap((slug) => {
    const topic = at(`/topics/${encodeURIComponent(slug)}`);
    return [topic, `${topic}/feed.xml`, `${topic}/feed.json`];
  });
  const ofAuthors = authors.map((slug) => at(`/authors/${encodeURIComponent(slug)}`));
  const all = [at('/stories'), at('/feed.xml'), at('/feed.json')];
  return [...everywhere, ...all, ...ofTopics, ...ofAuthors];
}

/** The pictures and files in a page whose bytes have one of these digests. */
export function mediaIn(html: string, digests: readonly string[]): string[] {
  const paths = html.matchAll(/\/media\/([0-9a-f]{16})(?:-\d+)?\.[a-z0-9]+/g);
  const found = Array.from(paths).filter(([, digest = '']) => digests.includes(digest));
  return [...new Set(found.map(([path]) => path))];
}

/** Whether a page, feed, list or text still leads there, and not just to what begins alike. */
export function leadsTo(body: string, path: string, siteUrl: string): boolean {
  const before = `["'(<>]|${escaped(siteUrl)}`;
  return new RegExp(`(?:${before})${escaped(path)}(?![\\w%-])`).test(body);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The parts of a sitemap that is too large for one file. */
export function sitemapParts(xml: string): string[] {
  if (!xml.includes('<sitemapindex')) return [];
  return Array.from(
    xml.matchAll(/<loc>[^<]*?(\/sitemap-\d+\.xml)<\/loc>/g),
    ([, path = '']) => path,
  );
}

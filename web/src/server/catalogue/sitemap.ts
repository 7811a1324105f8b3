import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../format/locale.ts';
import { pathsIn, type Paths } from '../../format/paths.ts';
import { everywhere } from '../../pages/alternates.ts';
import type { Alternates } from '../../ui/page-context.ts';
import type { Catalogue } from './catalogue.ts';
import type { Db } from './catalogue-file.ts';

export interface SitemapPart {
  path: string;
  xml: string;
}

export interface SitemapLimits {
  /** Addresses in one file. */
  most: number;
  /** Bytes of one file. */
  largest: number;
}

/** Search engines take 50 MB; a smaller file is fetched whole by more of them. */
const LIMITS: SitemapLimits = { most: 50_000, largest: 10_000_000 };
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMAS = [
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
].join(' ');

/** Every page in every language; in several files with an index where one would be too large. */
export function sitemapParts(
  catalogue: Catalogue,
  siteUrl: string,
  { most, largest }: SitemapLimits = LIMITS,
): SitemapPart[] {
  const files: string[][] = [[]];
  let size = 0;
  for (const page of pagesIn(catalogue)) {
    const url = urlOf(page, siteUrl);
    size += Buffer.byteLength(url);
    if (files.at(-1)?.length === most || size > largest) {
      files.push([]);
      size = Buffer.byteLength(url);
    }
    files.at(-1)?.push(url);
  }
  const xmls = files.map((urls) => `${HEAD}<urlset ${SCHEMAS}>${urls.join('')}\n</urlset>\n`);
  const [only = ''] = xmls;
  if (xmls.length === 1) return [{ path: '/sitemap.xml', xml: only }];
  const parts = xmls.map((xml, place) => ({ path: `/sitemap-${place + 1}.xml`, xml }));
  return [{ path: '/sitemap.xml', xml: indexOfParts(parts, siteUrl) }, ...parts];
}

interface SitemapPage {
  path: string;
  updatedAt: string | null;
  alternates: Alternates;
  pictures: readonly string[];
}

interface Row {
  key: string;
  locale: Locale;
  path: string;
  updatedAt: string | null;
  pictures: string;
}

function* pagesIn(catalogue: Catalogue): Generator<SitemapPage> {
  yield* catalogue.use(ownPages);
  const rows = catalogue.use(readRows);
  for (let first = 0, next = 0; first < rows.length; first = next) {
    while (next < rows.length && rows[next]?.key === rows[first]?.key) next += 1;
    const translations = rows.slice(first, next);
    const alternates = Object.fromEntries(translations.map(({ locale, path }) => [locale, path]));
    for (const { path, updatedAt, pictures } of translations) {
      yield { path, updatedAt, alternates, pictures: listed(pictures) };
    }
  }
}

/**
 * Translations of one document stand together. Help has its place among the site's own pages. Topics and
 * authors list stories: when they themselves were changed says nothing about that.
 */
function readRows(db: Db): Row[] {
  const sql = `SELECT kind || '/' || id AS key, locale, path, pictures,
      CASE WHEN kind IN ('topic', 'author') THEN NULL ELSE updated_at END AS updatedAt
    FROM entry WHERE kind NOT IN ('help', 'helpline') ORDER BY kind, id, locale`;
  // Safe because the table has these columns with these types.
  return db.prepare(sql).all() as Row[];
}

// Safe because addEntry wrote a list of addresses.
const listed = (pictures: string): string[] => JSON.parse(pictures) as string[];

type Own = readonly [(paths: Paths) => string, kind: string | null];

/** Pages that no document makes, each as new as the newest of what it lists. */
const OWN_PAGES: readonly Own[] = [
  [(paths) => paths.home(), 'story'],
  [(paths) => paths.stories(), 'story'],
  [(paths) => paths.figures(), 'statistic'],
  [(paths) => paths.help(), null],
  [(paths) => paths.stayingSafe(), null],
];

function ownPages(db: Db): SitemapPage[] {
  const newest = db
    .prepare('SELECT max(updated_at) FROM entry WHERE kind = ? AND locale = ?')
    .pluck();
  return OWN_PAGES.flatMap(([path, kind]) =>
    LOCALES.map((locale) => ({
      path: path(pathsIn(locale)),
      // Safe because the column is text or NULL.
      updatedAt: newest.get(kind, locale) as string | null,
      alternates: everywhere(path),
      pictures: [],
    })),
  );
}

function urlOf({ path, updatedAt, alternates, pictures }: SitemapPage, siteUrl: string): string {
  const lastmod = updatedAt === null ? '' : `<lastmod>${escaped(updatedAt)}</lastmod>`;
  const images = pictures.map((picture) => {
    return `<image:image><image:loc>${escaped(siteUrl + picture)}</image:loc></image:image>`;
  });
  return [
    `\n<url><loc>${escaped(siteUrl + path)}</loc>${lastmod}`,
    ...links(alternates, siteUrl),
    ...images,
    '</url>',
  ].join('');
}

/** As pages have them in their heads. */
function links(alternates: Alternates, siteUrl: string): string[] {
  const known = Object.entries(alternates);
  if (known.length < 2) return [];
  const original = alternates[DEFAULT_LOCALE];
  const all = original === undefined ? known : [...known, ['x-default', original] as const];
  return all.map(([hreflang, path]) => {
    const href = escaped(siteUrl + path);
    return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
  });
}

function indexOfParts(parts: readonly SitemapPart[], siteUrl: string): string {
  const [schema] = SCHEMAS.split(' ');
  const entries = parts.map(
    ({ path }) => `\n<sitemap><loc>${escaped(siteUrl + path)}</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex ${schema}>${entries.join('')}\n</sitemapindex>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

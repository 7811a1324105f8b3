import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from './locale.ts';

/** Orders of a list of stories; the first is the one that needs no word in the address. */
export const STORY_ORDERS = ['newest', 'oldest', 'title'] as const;
export type StoryOrder = (typeof STORY_ORDERS)[number];

export interface StoriesView {
  topic?: string | null;
  author?: string | null;
  sort?: StoryOrder;
  page?: number;
}

export interface FiguresView {
  status?: string | null;
  topic?: string | null;
  page?: number;
}

export interface FeedWanted {
  format: 'atom' | 'json';
  /** Slug; without it the feed of all stories. */
  topic?: string;
}

/** Addresses of the named routes in one language; the patterns they match stand beside the routes. */
export interface Paths {
  home(): string;
  stories(view?: StoriesView): string;
  story(slug: string): string;
  storyMarkdown(slug: string): string;
  storyCard(slug: string): string;
  topic(slug: string, page?: number): string;
  author(slug: string, page?: number): string;
  figures(view?: FiguresView): string;
  figure(slug: string): string;
  figureCard(slug: string): string;
  caseStudy(slug: string): string;
  search(query?: string, page?: number): string;
  help(country?: string | null): string;
  stayingSafe(): string;
  feed(wanted: FeedWanted): string;
  /** The share picture of pages that have none of their own. */
  siteCard(): string;
  /** A page that editors wrote, such as /about. */
  page(slug: string): string;
}

const pathsOf = new Map(LOCALES.map((locale) => [locale, createPaths(locale)]));

export function pathsIn(locale: Locale): Paths {
  return pathsOf.get(locale) ?? createPaths(locale);
}

/** `/stories` in French is `/fr/stories`; the default language has no prefix. */
export function inLocale(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The language of an address, and the address without it. */
export function splitLocale(pathname: string): { locale: Locale; rest: string } {
  const [, first = ''] = pathname.split('/', 2);
  if (first === DEFAULT_LOCALE || !isLocale(first))
    return { locale: DEFAULT_LOCALE, rest: pathname };
  return { locale: first, rest: pathname.slice(first.length + 1) || '/' };
}

type At = (path: string, query?: Query) => string;

function createPaths(locale: Locale): Paths {
  const at: At = (path, query = []) => inLocale(locale, path) + queryOf(query);
  return {
    ...listPaths(at),
    home: () => at('/'),
    story: (slug) => at(`/stories/${encoded(slug)}`),
    storyMarkdown: (slug) => at(`/stories/${encoded(slug)}.md`),
    storyCard: (slug) => at(`/stories/${encoded(slug)}/card.png`),
    figure: (slug) => at(`/figures/${encoded(slug)}`),
    figureCard: (slug) => at(`/figures/${encoded(slug)}/card.png`),
    caseStudy: (slug) => at(`/case-studies/${encoded(slug)}`),
    help: (country) => at('/help', [['country', country]]),
    stayingSafe: () => at('/help/staying-safe'),
    feed: ({ format, topic }) => at(`${roomOf(topic)}/feed.${format === 'atom' ? 'xml' : 'json'}`),
    siteCard: () => at('/card.png'),
    page: (slug) => at(`/${encoded(slug)}`),
  };
}

function listPaths(at: At) {
  return {
    stories: ({ topic, author, sort, page }: StoriesView = {}) => {
      const order = sort === STORY_ORDERS[0] ? null : sort;
      return at('/stories', [
        ['topic', topic],
        ['author', author],
        ['sort', order],
        pageQuery(page),
      ]);
    },
    topic: (slug: string, page?: number) => at(`/topics/${encoded(slug)}`, [pageQuery(page)]),
    author: (slug: string, page?: number) => at(`/authors/${encoded(slug)}`, [pageQuery(page)]),
    figures: ({ status, topic, page }: FiguresView = {}) =>
      at('/figures', [['status', status], ['topic', topic], pageQuery(page)]),
    search: (query?: string, page?: number) => at('/search', [['q', query], pageQuery(page)]),
  };
}

const roomOf = (topic?: string) => (topic === undefined ? '' : `/topics/${encoded(topic)}`);

type Query = readonly (readonly [string, string | null | undefined])[];

const encoded = encodeURIComponent;

function pageQuery(page = 1): Query[number] {
  return ['page', page === 1 ? null : String(page)];
}

/** In the order of the route's own keys, so that each page has one address. */
function queryOf(query: Query): string {
  const kept = query.flatMap(([key, value]) => (value ? [[key, value]] : []));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}

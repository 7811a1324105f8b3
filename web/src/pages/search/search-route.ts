import { everywhere } from '../alternates.ts';
import { pageNumber } from '../listing.ts';
import { defineRoute } from '../route.ts';
import type { Found } from './found.ts';
import SearchPage from './SearchPage.vue';

export interface SearchData {
  /** As the reader wrote it; empty before anything is looked for. */
  query: string;
  found: Found;
  /** Where to go on; empty when something is found. */
  topics: { name: string; path: string }[];
  page: number;
  pageCount: number;
}

const HITS_PER_PAGE = 10;
/** Control characters, and signs that turn the direction of all that follows on the page. */
const UNREADABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** A query without what cannot be seen, or spoils what can. */
export const readable = (query: string): string => query.replaceAll(UNREADABLE, ' ').trim();

/** Answered from the catalogue, so also while the CMS is away; nothing that is asked is an error. */
export const searchRoute = defineRoute({
  name: 'search',
  pattern: '/search',
  query: ['q', 'page'],
  kept: false,
  page: SearchPage,
  async load({ search, locale, query: asked }): Promise<SearchData> {
    const query = readable(asked.get('q') ?? '');
    const wanted = pageNumber(asked.get('page')) ?? 1;
    const find = (page: number) =>
      search.find(query, { locale, limit: HITS_PER_PAGE, offset: (page - 1) * HITS_PER_PAGE });
    const first = find(wanted);
    const pageCount = Math.max(Math.ceil(first.total / HITS_PER_PAGE), 1);
    const page = Math.min(wanted, pageCount);
    const topics = first.total > 0 ? [] : search.topics(locale);
    return { query, page, pageCount, topics, found: page === wanted ? first : find(page) };
  },
  /** Who may be looking for help needs the way out as much as on the pages of help (H1). */
  sensitive: ({ found }) => found.seeksHelp,
  alternates: ({ query }) => everywhere((paths) => paths.search(query)),
});

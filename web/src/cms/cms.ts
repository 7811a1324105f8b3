import type { Helpline } from '@breaking-the-chains/shared/helpline';
import type { Page, Story } from '@breaking-the-chains/shared/parse';
import {
  parseHelplines,
  parsePage,
  parsePageCards,
  parseRedirects,
  parseSite,
  parseStory,
  parseStoryCards,
  type ParseOptions,
} from '@breaking-the-chains/shared/parse';
import type { Redirect } from '@breaking-the-chains/shared/redirect';
import type { Site } from '@breaking-the-chains/shared/site';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Listing } from '@breaking-the-chains/shared/strapi';
import type { Locale } from '../format/locale.ts';
import type { Ingredients } from './ingredients.ts';
import type { FetchJson, Query } from './transport.ts';

export interface StoriesWanted {
  page?: number;
  pageSize?: number;
  featured?: boolean;
}

/** What pages are made of. Every answer's documents and files are noted as the page's ingredients. */
export interface Cms {
  /** By slug or document id. */
  fetchStory(slug: string): Promise<Story>;
  fetchStories(wanted?: StoriesWanted): Promise<Listing<StoryCard>>;
  fetchSite(): Promise<Site>;
  /** By slug or document id. */
  fetchPage(slug: string): Promise<Page>;
  fetchPages(page: number): Promise<Listing<{ slug: string }>>;
  fetchHelplines(): Promise<Helpline[]>;
  fetchRedirects(page: number): Promise<Listing<Redirect>>;
}

export interface CmsOptions {
  fetchJson: FetchJson;
  ingredients: Ingredients;
  locale: Locale;
  onBroken: NonNullable<ParseOptions['onBroken']>;
}

/** The most that one page of a list may hold. */
const LONGEST_PAGE = 100;

export function createCms(options: CmsOptions): Cms {
  return new RestCms(options);
}

class RestCms implements Cms {
  constructor(private readonly options: CmsOptions) {}

  async fetchStory(slug: string): Promise<Story> {
    return parseStory(await this.fetch(`/api/stories/${encodeURIComponent(slug)}`), this.options);
  }

  async fetchStories({ page = 1, pageSize = 12, featured = false }: StoriesWanted = {}) {
    this.options.ingredients.dependOn('story');
    const query = {
      ...inPages(page, pageSize),
      sort: 'publishedOn:desc',
      ...(featured && { 'filters[featured][$eq]': 'true' }),
    };
    return parseStoryCards(await this.fetch('/api/stories', query), this.options);
  }

  async fetchSite(): Promise<Site> {
    this.options.ingredients.dependOn('site');
    return parseSite(await this.fetch('/api/site'), this.options);
  }

  async fetchPage(slug: string): Promise<Page> {
    return parsePage(await this.fetch(`/api/pages/${encodeURIComponent(slug)}`), this.options);
  }

  async fetchPages(page: number) {
    this.options.ingredients.dependOn('page');
    return parsePageCards(
      await this.fetch('/api/pages', inPages(page, LONGEST_PAGE)),
      this.options,
    );
  }

  async fetchHelplines(): Promise<Helpline[]> {
    this.options.ingredients.dependOn('helpline');
    const answer = await this.fetch('/api/helplines', inPages(1, LONGEST_PAGE));
    return parseHelplines(answer, this.options).items;
  }

  async fetchRedirects(page: number): Promise<Listing<Redirect>> {
    const answer = await this.fetch('/api/redirects', inPages(page, LONGEST_PAGE));
    return parseRedirects(answer, this.options);
  }

  private async fetch(path: string, query: Query = {}): Promise<unknown> {
    const { fetchJson, ingredients, locale } = this.options;
    const answer = await fetchJson(path, { locale, ...query });
    ingredients.note(answer);
    return answer;
  }
}

function inPages(page: number, pageSize: number): Query {
  return { 'pagination[page]': String(page), 'pagination[pageSize]': String(pageSize) };
}

import type { Author } from '@breaking-the-chains/shared/author';
import type { CaseStudy } from '@breaking-the-chains/shared/case-study';
import type { Helpline } from '@breaking-the-chains/shared/helpline';
import type { Page, ParseOptions, Story } from '@breaking-the-chains/shared/parse';
import type { Redirect } from '@breaking-the-chains/shared/redirect';
import type { Site } from '@breaking-the-chains/shared/site';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Listing } from '@breaking-the-chains/shared/strapi';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { Locale } from '../format/locale.ts';
import type { Ingredients } from './ingredients.ts';
import { RestCms } from './rest-cms.ts';
import type { FetchJson } from './transport.ts';

export interface PageWanted {
  /** From 1. */
  page?: number;
  /** At most 100. */
  pageSize?: number;
  /** Another language than the page's own, to tell what there is in it. */
  locale?: Locale;
}

export interface StoriesWanted extends PageWanted {
  featured?: boolean;
  /** Slugs. */
  topic?: string | null;
  author?: string | null;
  /** Document id of a statistic or case study that the stories show. */
  statistic?: string;
  caseStudy?: string;
  sort?: 'publishedOn:desc' | 'publishedOn:asc' | 'title:asc';
}

export interface StatisticsWanted extends PageWanted {
  /** One of VERIFICATIONS. */
  status?: string | null;
  /** Slug. */
  topic?: string | null;
}

/** What pages are made of. Every answer's documents and files are noted as the page's ingredients. */
export interface Cms {
  /** By slug or document id, as every one of a kind. */
  fetchStory(slug: string): Promise<Story>;
  fetchStories(wanted?: StoriesWanted): Promise<Listing<StoryCard>>;
  /**
   * The story published before this day; null for the first. It depends on that story alone, not
   * on the list, or each publish would make every story's page again.
   */
  fetchStoryBefore(day: string): Promise<StoryCard | null>;
  fetchSite(): Promise<Site>;
  fetchPage(slug: string): Promise<Page>;
  fetchPages(wanted?: PageWanted): Promise<Listing<{ slug: string; title: string }>>;
  fetchTopic(slug: string): Promise<Topic>;
  fetchTopics(wanted?: PageWanted): Promise<Listing<Topic>>;
  fetchAuthor(slug: string): Promise<Author>;
  fetchAuthors(wanted?: PageWanted): Promise<Listing<Author>>;
  fetchStatistic(slug: string): Promise<Statistic>;
  fetchStatistics(wanted?: StatisticsWanted): Promise<Listing<Statistic>>;
  fetchCaseStudy(slug: string): Promise<CaseStudy>;
  fetchCaseStudies(wanted?: PageWanted): Promise<Listing<CaseStudy>>;
  /** In this language, and in the default one where there is no translation: help cannot wait. */
  fetchHelplines(): Promise<Helpline[]>;
  fetchRedirects(wanted?: PageWanted): Promise<Listing<Redirect>>;
}

export interface CmsOptions {
  fetchJson: FetchJson;
  ingredients: Ingredients;
  locale: Locale;
  onBroken: NonNullable<ParseOptions['onBroken']>;
}

export function createCms(options: CmsOptions): Cms {
  return new RestCms(options);
}

import type { ChangeType } from '@breaking-the-chains/shared/change';
import type { Helpline } from '@breaking-the-chains/shared/helpline';
import * as parsers from '@breaking-the-chains/shared/parse';
import { DEFAULT_LOCALE, type Locale } from '../format/locale.ts';
import type { Cms, CmsOptions, PageWanted, StatisticsWanted, StoriesWanted } from './cms.ts';
import type { Query } from './transport.ts';

/** The most that one page of a list may hold. */
const LONGEST_PAGE = 100;

/** The CMS by its REST API. */
export class RestCms implements Cms {
  constructor(private readonly options: CmsOptions) {}

  fetchStory = this.oneOf('stories', parsers.parseStory);
  fetchPage = this.oneOf('pages', parsers.parsePage);
  fetchTopic = this.oneOf('topics', parsers.parseTopic);
  fetchAuthor = this.oneOf('authors', parsers.parseAuthor);
  fetchStatistic = this.oneOf('statistics', parsers.parseStatistic);
  fetchCaseStudy = this.oneOf('case-studies', parsers.parseCaseStudy);

  fetchPages = this.listOf('page', 'pages', parsers.parsePageCards);
  fetchTopics = this.listOf('topic', 'topics', parsers.parseTopics);
  fetchAuthors = this.listOf('author', 'authors', parsers.parseAuthors);
  fetchCaseStudies = this.listOf('case-study', 'case-studies', parsers.parseCaseStudies);
  fetchRedirects = this.listOf('redirect', 'redirects', parsers.parseRedirects);

  async fetchStories(wanted: StoriesWanted = {}) {
    this.dependOn('story', wanted);
    const { featured, topic, author, statistic, caseStudy } = wanted;
    const query = {
      ...inPages({ pageSize: 12, ...wanted }),
      sort: wanted.sort ?? 'publishedOn:desc',
      ...equal('featured', featured === true ? 'true' : null),
      ...equal('topics][slug', topic),
      ...equal('authors][slug', author),
      ...equal('statistics][documentId', statistic),
      ...equal('caseStudies][documentId', caseStudy),
    };
    return parsers.parseStoryCards(await this.fetch('/api/stories', query), this.options);
  }

  async fetchStoryBefore(day: string) {
    const query = {
      ...inPages({ pageSize: 1 }),
      sort: 'publishedOn:desc',
      'filters[publishedOn][$lt]': day,
    };
    const answer = await this.fetch('/api/stories', query);
    return parsers.parseStoryCards(answer, this.options).items[0] ?? null;
  }

  async fetchStatistics(wanted: StatisticsWanted = {}) {
    this.dependOn('statistic', wanted);
    const query = {
      ...inPages(wanted),
      ...equal('verification', wanted.status),
      ...equal('topics][slug', wanted.topic),
    };
    return parsers.parseStatistics(await this.fetch('/api/statistics', query), this.options);
  }

  async fetchSite() {
    this.dependOn('site');
    return parsers.parseSite(await this.fetch('/api/site'), this.options);
  }

  async fetchHelplines(): Promise<Helpline[]> {
    const [own, originals] = await Promise.all([
      this.fetchHelplinesIn(this.options.locale),
      this.options.locale === DEFAULT_LOCALE ? [] : this.fetchHelplinesIn(DEFAULT_LOCALE),
    ]);
    if (originals.length === 0) return own;
    const translated = new Map(own.map((helpline) => [helpline.id, helpline]));
    const known = new Set(originals.map(({ id }) => id));
    const others = own.filter(({ id }) => !known.has(id));
    return [...originals.map((original) => translated.get(original.id) ?? original), ...others];
  }

  private async fetchHelplinesIn(locale: Locale): Promise<Helpline[]> {
    this.dependOn('helpline', { locale });
    const answer = await this.fetch('/api/helplines', { locale, ...inPages({}) });
    return parsers.parseHelplines(answer, this.options).items;
  }

  private oneOf<Item>(collection: string, parse: Parse<Item>) {
    return async (key: string): Promise<Item> =>
      parse(await this.fetch(`/api/${collection}/${encodeURIComponent(key)}`), {
        ...this.options,
        onMissingFigure: () => this.dependOn('statistic'),
      });
  }

  private listOf<Items>(type: ChangeType, collection: string, parse: Parse<Items>) {
    return async (wanted: PageWanted = {}): Promise<Items> => {
      this.dependOn(type, wanted);
      return parse(await this.fetch(`/api/${collection}`, inPages(wanted)), this.options);
    };
  }

  private dependOn(type: ChangeType, { locale = this.options.locale }: PageWanted = {}): void {
    this.options.ingredients.dependOn(type, locale);
  }

  private async fetch(path: string, query: Query = {}): Promise<unknown> {
    const { fetchJson, ingredients, locale } = this.options;
    const answer = await fetchJson(path, { locale, ...query });
    ingredients.note(answer);
    return answer;
  }
}

type Parse<Parsed> = (answer: unknown, options?: parsers.ParseOptions) => Parsed;

function inPages({ page = 1, pageSize = LONGEST_PAGE, locale }: PageWanted): Query {
  return {
    ...(locale && { locale }),
    'pagination[page]': String(page),
    'pagination[pageSize]': String(pageSize),
  };
}

function equal(field: string, value: string | null | undefined): Query {
  return value === null || value === undefined ? {} : { [`filters[${field}][$eq]`]: value };
}

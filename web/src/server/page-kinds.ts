import type { ChangeType } from '@breaking-the-chains/shared/change';
import type { Cms } from '../cms/cms.ts';
import { allOf } from '../cms/each-page.ts';
import type { Paths } from '../format/paths.ts';
import { FIGURES_PER_PAGE } from '../pages/figures/figures-choice.ts';
import { countriesOf } from '../pages/help/countries.ts';
import { STORIES_PER_PAGE } from '../pages/stories/shelf.ts';

interface Slugged {
  slug: string;
}

/** A kind of document that has a page of its own. */
export interface PageKind {
  path(paths: Paths, slug: string): string;
  /** Files that go with it, made at once for what is new and is about to be shared; of the rest when asked for. */
  beside?(paths: Paths, slug: string): string[];
  fetchOne(cms: Cms, id: string): Promise<Slugged>;
  fetchMany(cms: Cms, page: number): Promise<{ items: Slugged[]; pageCount: number }>;
}

const pageSize = 100;

export const PAGE_KINDS: Partial<Record<ChangeType, PageKind>> = {
  story: {
    path: (paths, slug) => paths.story(slug),
    beside: (paths, slug) => [paths.storyCard(slug), paths.storyMarkdown(slug)],
    fetchOne: (cms, id) => cms.fetchStory(id),
    fetchMany: (cms, page) => cms.fetchStories({ page, pageSize }),
  },
  page: {
    path: (paths, slug) => paths.page(slug),
    fetchOne: (cms, id) => cms.fetchPage(id),
    fetchMany: (cms, page) => cms.fetchPages({ page }),
  },
  topic: {
    path: (paths, slug) => paths.topic(slug),
    beside: (paths, topic) =>
      (['atom', 'json'] as const).map((format) => paths.feed({ format, topic })),
    fetchOne: (cms, id) => cms.fetchTopic(id),
    fetchMany: (cms, page) => cms.fetchTopics({ page }),
  },
  author: {
    path: (paths, slug) => paths.author(slug),
    fetchOne: (cms, id) => cms.fetchAuthor(id),
    fetchMany: (cms, page) => cms.fetchAuthors({ page }),
  },
  statistic: {
    path: (paths, slug) => paths.figure(slug),
    beside: (paths, slug) => [paths.figureCard(slug)],
    fetchOne: (cms, id) => cms.fetchStatistic(id),
    fetchMany: (cms, page) => cms.fetchStatistics({ page }),
  },
  'case-study': {
    path: (paths, slug) => paths.caseStudy(slug),
    fetchOne: (cms, id) => cms.fetchCaseStudy(id),
    fetchMany: (cms, page) => cms.fetchCaseStudies({ page }),
  },
};

/** Pages of lists: there are more or fewer of them as documents of a kind come and go. */
export const LIST_PAGES: Partial<
  Record<ChangeType, (cms: Cms, paths: Paths) => Promise<string[]>>
> = {
  story: findStoryLists,
  statistic: async (cms, paths) => {
    const { total } = await cms.fetchStatistics({ pageSize: 1 });
    return pagesOf(total, FIGURES_PER_PAGE, (page) => paths.figures({ page }));
  },
  helpline: async (cms, paths) =>
    countriesOf(await cms.fetchHelplines()).map((country) => paths.help(country)),
};

async function findStoryLists(cms: Cms, paths: Paths): Promise<string[]> {
  const { total } = await cms.fetchStories({ pageSize: 1 });
  const all = pagesOf(total, STORIES_PER_PAGE, (page) => paths.stories({ page }));
  if (total <= STORIES_PER_PAGE) return all;
  const topics = await allOf(cms.fetchTopics);
  const ofTopics = topics.map(async ({ slug }) => {
    const about = await cms.fetchStories({ topic: slug, pageSize: 1 });
    return pagesOf(about.total, STORIES_PER_PAGE, (page) => paths.topic(slug, page));
  });
  return [...all, ...(await Promise.all(ofTopics)).flat()];
}

function pagesOf(total: number, perPage: number, path: (page: number) => string): string[] {
  const pages = Math.max(Math.ceil(total / perPage), 1);
  return Array.from({ length: pages }, (_, place) => path(place + 1));
}

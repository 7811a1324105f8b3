import type { Statistic, Verification } from '@breaking-the-chains/shared/statistic';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Cms } from '../../cms/cms.ts';
import { statisticsIn } from '../../story/statistics.ts';
import { everywhere } from '../alternates.ts';
import { defineRoute } from '../route.ts';
import { fetchShelf } from '../stories/shelf.ts';
import HomePage from './HomePage.vue';
import { mostTelling } from './most-telling.ts';

export interface HomeData {
  featured: StoryCard | null;
  latest: StoryCard[];
  topics: Topic[];
  /** One figure with a source, to show what the others are like. */
  figure: Statistic | null;
  /** How many more stories the original language has. */
  untranslated: number;
}

const LATEST = 6;
const FIGURES_TO_CHOOSE_FROM = 50;

export const homeRoute = defineRoute({
  name: 'home',
  pattern: '/',
  query: [],
  page: HomePage,
  async load({ cms, locale }): Promise<HomeData | null> {
    const [featured, shelf, topics] = await Promise.all([
      cms.fetchStories({ featured: true, pageSize: 1 }),
      fetchShelf(cms, { locale, wanted: { pageSize: LATEST + 1 }, original: {} }),
      cms.fetchTopics(),
    ]);
    if (shelf === null) return null;
    const { listing, untranslated } = shelf;
    const first = featured.items[0] ?? listing.items[0] ?? null;
    const others = listing.items.filter((story) => story.id !== first?.id);
    const latest = others.slice(0, LATEST);
    const figure = await fetchFigure(cms, first);
    return { featured: first, latest, topics: topics.items, figure, untranslated };
  },
  alternates: () => everywhere((paths) => paths.home()),
});

/** A figure of the featured story; of all figures where that has none with a source. */
async function fetchFigure(cms: Cms, featured: StoryCard | null): Promise<Statistic | null> {
  const shown = featured === null ? [] : await fetchShown(cms, featured.slug);
  const pageSize = FIGURES_TO_CHOOSE_FROM;
  return firstOf([
    async () => shown.find(isSourced('verified')),
    async () => shown.find(isSourced('not-verified')),
    async () => mostTelling((await cms.fetchStatistics({ status: 'verified', pageSize })).items),
    async () =>
      mostTelling((await cms.fetchStatistics({ status: 'not-verified', pageSize })).items),
  ]);
}

const isSourced = (status: Verification) => (statistic: Statistic) =>
  statistic.verification === status && statistic.source !== null;

async function firstOf<Found>(
  ways: readonly (() => Promise<Found | null | undefined>)[],
): Promise<Found | null> {
  for (const find of ways) {
    const found = await find();
    if (found !== null && found !== undefined) return found;
  }
  return null;
}

/** A story that cannot be had or read costs the front page that figure and nothing more. */
async function fetchShown(cms: Cms, slug: string): Promise<Statistic[]> {
  try {
    const { blocks } = await cms.fetchStory(slug);
    return blocks.flatMap(statisticsIn);
  } catch {
    // Told where the story's own page is made.
    return [];
  }
}

import {
  VERIFICATIONS,
  type Statistic,
  type Verification,
} from '@breaking-the-chains/shared/statistic';
import type { Listing } from '@breaking-the-chains/shared/strapi';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { Cms, StatisticsWanted } from '../../cms/cms.ts';
import { allOf } from '../../cms/each-page.ts';
import { DEFAULT_LOCALE, type Locale } from '../../format/locale.ts';
import { wherever } from '../alternates.ts';
import { chosen, isBehind, pageNumber } from '../listing.ts';
import { defineRoute } from '../route.ts';
import { storiesAbout, STORIES_PER_PAGE } from '../stories/shelf.ts';
import { showsSensitive } from '../stories/shows-sensitive.ts';
import { FIGURES_PER_PAGE, figuresViewIn, statusOf, type FiguresChoice } from './figures-choice.ts';
import FiguresPage from './FiguresPage.vue';

export interface FiguresData {
  listing: Listing<Statistic>;
  choice: FiguresChoice;
  /** Each with how many there are on it of the chosen status. */
  topics: (Topic & { count: number })[];
  /** How many there are of each status, within the chosen topic. */
  counts: Record<Verification, number>;
  /** How many more the original language has. */
  untranslated: number;
  /** A story of the chosen topic is, as on the topic's own page (H1). */
  sensitive: boolean;
}

export const figuresRoute = defineRoute({
  name: 'figures',
  pattern: '/figures',
  query: ['status', 'topic', 'page'],
  page: FiguresPage,
  async load({ cms, locale, query }): Promise<FiguresData | null> {
    const page = pageNumber(query.get('page'));
    const status = statusOf(query.get('status'));
    const known = await allOf(cms.fetchTopics);
    const topic = chosen(known, query.get('topic'));
    if (page === null || status === undefined || topic === undefined) return null;
    const choice = { status, topic };
    const slug = topic?.slug ?? null;
    const [listing, topics, counts, originals, sensitive] = await Promise.all([
      cms.fetchStatistics({ status, topic: slug, page, pageSize: FIGURES_PER_PAGE }),
      countOn(known, cms, status),
      countStatuses(cms, slug),
      countOriginals(cms, choice, locale),
      topic !== null && isSensitive(cms, topic, locale),
    ]);
    if (isBehind(listing)) return null;
    const untranslated = Math.max(originals - listing.total, 0);
    return { listing, choice, topics, counts, untranslated, sensitive };
  },
  sensitive: (data) => data.sensitive,
  alternates: ({ choice }, from) =>
    wherever((paths, to) => {
      const view = figuresViewIn(choice, { from, to });
      return view === null ? null : paths.figures(view);
    }),
});

async function isSensitive(cms: Cms, topic: Topic, locale: Locale): Promise<boolean> {
  const asked = storiesAbout(topic, locale);
  const listing = await cms.fetchStories({ ...asked.wanted, pageSize: STORIES_PER_PAGE });
  return showsSensitive(cms, { listing }, asked);
}

async function totalOf(cms: Cms, wanted: StatisticsWanted): Promise<number> {
  const { total } = await cms.fetchStatistics({ ...wanted, pageSize: 1 });
  return total;
}

const countOn = (topics: readonly Topic[], cms: Cms, status: Verification | null) =>
  Promise.all(
    topics.map(async (topic) => ({
      ...topic,
      count: await totalOf(cms, { status, topic: topic.slug }),
    })),
  );

async function countStatuses(cms: Cms, topic: string | null) {
  const totals = await Promise.all(
    VERIFICATIONS.map(async (status) => [status, await totalOf(cms, { status, topic })] as const),
  );
  // Safe because there is an entry for each status.
  return Object.fromEntries(totals) as Record<Verification, number>;
}

async function countOriginals(cms: Cms, choice: FiguresChoice, from: Locale): Promise<number> {
  const view = figuresViewIn(choice, { from, to: DEFAULT_LOCALE });
  if (view === null || from === DEFAULT_LOCALE) return 0;
  const { status = null, topic = null } = view;
  return totalOf(cms, { status, topic, locale: DEFAULT_LOCALE });
}

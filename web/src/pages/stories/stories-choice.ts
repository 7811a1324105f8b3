import type { Author } from '@breaking-the-chains/shared/author';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { StoriesWanted } from '../../cms/cms.ts';
import type { Locale } from '../../format/locale.ts';
import { STORY_ORDERS, type StoriesView, type StoryOrder } from '../../format/paths.ts';
import { slugIn } from '../alternates.ts';

/** Which stories a reader chose to see, and in which order. */
export interface StoriesChoice {
  topic: Topic | null;
  author: Author | null;
  sort: StoryOrder;
}

export const SORTS = {
  newest: 'publishedOn:desc',
  oldest: 'publishedOn:asc',
  title: 'title:asc',
} as const satisfies Record<StoryOrder, StoriesWanted['sort']>;

/** Null for a word that names no order. */
export function orderOf(word: string | null): StoryOrder | null {
  if (word === null) return STORY_ORDERS[0];
  return STORY_ORDERS.find((order) => order === word) ?? null;
}

/** The same choice in another language; null where its topic or author is not there. */
export function viewIn(
  { topic, author, sort }: StoriesChoice,
  way: { from: Locale; to: Locale },
): StoriesView | null {
  const [topicSlug, authorSlug] = [slugIn(topic, way), slugIn(author, way)];
  if (topicSlug === undefined || authorSlug === undefined) return null;
  return { topic: topicSlug, author: authorSlug, sort };
}

import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Listing } from '@breaking-the-chains/shared/strapi';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { Cms, StoriesWanted } from '../../cms/cms.ts';
import { DEFAULT_LOCALE, type Locale } from '../../format/locale.ts';
import { slugIn } from '../alternates.ts';
import { isBehind } from '../listing.ts';

export const STORIES_PER_PAGE = 12;

/** One page of a list of stories. */
export interface Shelf {
  listing: Listing<StoryCard>;
  /** How many more the original language has. */
  untranslated: number;
}

export interface ShelfWanted {
  locale: Locale;
  wanted: StoriesWanted;
  /** The same choice in the original language; null where it cannot be made there. */
  original: StoriesWanted | null;
}

/** One page of the stories of a topic, in its language and in the original. */
export function storiesAbout(topic: Topic, locale: Locale, page = 1): ShelfWanted {
  const there = slugIn(topic, { from: locale, to: DEFAULT_LOCALE });
  const original = there === undefined ? null : { topic: there };
  return { locale, wanted: { topic: topic.slug, page }, original };
}

/** Null where the list has no such page. */
export async function fetchShelf(
  cms: Cms,
  { locale, wanted, original }: ShelfWanted,
): Promise<Shelf | null> {
  const [listing, originals] = await Promise.all([
    cms.fetchStories({ pageSize: STORIES_PER_PAGE, ...wanted }),
    locale === DEFAULT_LOCALE || original === null ? 0 : countOriginals(cms, original),
  ]);
  if (isBehind(listing)) return null;
  return { listing, untranslated: Math.max(originals - listing.total, 0) };
}

async function countOriginals(cms: Cms, wanted: StoriesWanted): Promise<number> {
  const { total } = await cms.fetchStories({ ...wanted, locale: DEFAULT_LOCALE, pageSize: 1 });
  return total;
}

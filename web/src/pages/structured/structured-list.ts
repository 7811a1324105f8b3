import type { Statistic } from '@breaking-the-chains/shared/statistic';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Listing } from '@breaking-the-chains/shared/strapi';
import { FIGURES_PER_PAGE } from '../figures/figures-choice.ts';
import { STORIES_PER_PAGE } from '../stories/shelf.ts';
import type { Around } from './around.ts';
import { siteReference } from './structured-site.ts';

export interface ListedThings {
  name: string;
  description?: string | null;
  /** Of the whole list, of which a page shows a part. */
  total: number;
  /** How many of them stand on the pages before. */
  before: number;
  items: readonly { name: string; path: string }[];
}

/** A page that lists stories or figures. */
function structuredList(list: ListedThings, around: Around): object {
  const { siteUrl, address, locale } = around;
  const { name, description, total, before, items } = list;
  return {
    '@type': 'CollectionPage',
    url: address,
    name,
    ...(description ? { description } : {}),
    inLanguage: locale,
    isPartOf: siteReference(around),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: items.map((item, place) => ({
        ...{ '@type': 'ListItem', position: before + place + 1 },
        ...{ name: item.name, url: siteUrl + item.path },
      })),
    },
  };
}

interface ListedStories {
  name: string;
  description?: string | null;
  listing: Listing<StoryCard>;
}

export function structuredStories({ listing, ...list }: ListedStories, around: Around): object {
  const items = listing.items.map(({ title, slug }) => ({
    name: title,
    path: around.paths.story(slug),
  }));
  const before = (listing.page - 1) * STORIES_PER_PAGE;
  return structuredList({ ...list, total: listing.total, before, items }, around);
}

interface ListedFigures {
  name: string;
  listing: Listing<Statistic>;
}

/** By what they count, without the numbers: those have no room for their status here (F2). */
export function structuredFigures({ name, listing }: ListedFigures, around: Around): object {
  const items = listing.items.map(({ label, slug }) => ({
    name: label,
    path: around.paths.figure(slug),
  }));
  const before = (listing.page - 1) * FIGURES_PER_PAGE;
  return structuredList({ name, total: listing.total, before, items }, around);
}

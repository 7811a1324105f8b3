import type { Statistic } from '@breaking-the-chains/shared/statistic';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Listing } from '@breaking-the-chains/shared/strapi';
import type { Around } from './around.ts';
import { siteReference } from './structured-site.ts';

export interface ListedThings {
  name: string;
  description?: string | null;
  /** Of the whole list, of which a page shows a part. */
  total: number;
  items: readonly { name: string; path: string }[];
}

/** A page that lists stories or figures. */
function structuredList(list: ListedThings, around: Around): object {
  const { siteUrl, address, locale } = around;
  const { name, description, total, items } = list;
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
        ...{ '@type': 'ListItem', position: place + 1 },
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
  return structuredList({ ...list, total: listing.total, items }, around);
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
  return structuredList({ name, total: listing.total, items }, around);
}

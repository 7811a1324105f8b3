import type { Populate } from '../populate';
import { author } from './author';
import { blocks } from './blocks';
import { localizations } from './localizations';
import { picture } from './picture';

export const storyCard: Populate = {
  fields: [
    'locale',
    'title',
    'slug',
    'standfirst',
    'contentNote',
    'publishedOn',
    'updatedAt',
    'featured',
    'sensitive',
  ],
  // Their portraits are shown by themselves alone.
  populate: { hero: picture, topics: true, authors: true, localizations },
};

export const story: Populate = {
  populate: {
    hero: picture,
    topics: true,
    authors: author,
    related: storyCard,
    corrections: true,
    seo: { populate: { picture } },
    blocks,
    localizations,
  },
};

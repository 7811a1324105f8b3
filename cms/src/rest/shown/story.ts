import type { Populate } from '../populate';
import { author } from './author';
import { blocks, localizations } from './blocks';
import { picture } from './picture';

export const storyCard: Populate = {
  fields: [
    'locale',
    'title',
    'slug',
    'standfirst',
    'publishedOn',
    'updatedAt',
    'featured',
    'sensitive',
  ],
  populate: { hero: picture, topics: true },
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

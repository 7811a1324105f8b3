import type { Populate } from '../populate';
import { localizations } from './localizations';

/** As stories and phases show it. */
export const statistic: Populate = { populate: { source: true } };

/** By itself. */
export const statisticRecord: Populate = {
  populate: {
    source: true,
    topics: { fields: ['name', 'slug'] },
    supersededBy: { fields: ['slug', 'label'] },
    localizations,
  },
};

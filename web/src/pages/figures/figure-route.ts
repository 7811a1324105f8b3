import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { orNull } from '../../cms/or-null.ts';
import { slugIn, wherever } from '../alternates.ts';
import { defineRoute } from '../route.ts';
import { fetchShelf, type Shelf } from '../stories/shelf.ts';
import { showsSensitive } from '../stories/shows-sensitive.ts';
import FigurePage from './FigurePage.vue';

export interface FigureData extends Shelf {
  statistic: Statistic;
  /** Shown by a sensitive story, it is as sensitive itself (H1). */
  sensitive: boolean;
}

/** Stories that show it stand on one page, the newest of them. */
const MOST_STORIES = 100;

export const figureRoute = defineRoute({
  name: 'figure',
  pattern: '/figures/:slug',
  query: [],
  page: FigurePage,
  async load({ cms, locale, slug }): Promise<FigureData | null> {
    const statistic = await orNull(cms.fetchStatistic(slug));
    if (statistic === null || statistic.slug !== slug) return null;
    const original = { statistic: statistic.id };
    const asked = { locale, wanted: { ...original, pageSize: MOST_STORIES }, original };
    const shelf = await fetchShelf(cms, asked);
    if (shelf === null) return null;
    return { statistic, ...shelf, sensitive: await showsSensitive(cms, shelf, asked) };
  },
  sensitive: (data) => data.sensitive,
  alternates: ({ statistic }, from) =>
    wherever((paths, to) => {
      const slug = slugIn(statistic, { from, to });
      return slug ? paths.figure(slug) : null;
    }),
});

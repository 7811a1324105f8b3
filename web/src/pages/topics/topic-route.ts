import type { Topic } from '@breaking-the-chains/shared/topic';
import { orNull } from '../../cms/or-null.ts';
import { slugIn, wherever } from '../alternates.ts';
import { pageNumber } from '../listing.ts';
import { defineRoute } from '../route.ts';
import { fetchShelf, storiesAbout, type Shelf } from '../stories/shelf.ts';
import { showsSensitive } from '../stories/shows-sensitive.ts';
import TopicPage from './TopicPage.vue';

export interface TopicData extends Shelf {
  topic: Topic;
  /** How many figures there are about it. */
  figures: number;
  /** A sensitive story is in this list, so it is as sensitive itself (H1). */
  sensitive: boolean;
}

export const topicRoute = defineRoute({
  name: 'topic',
  pattern: '/topics/:slug',
  query: ['page'],
  page: TopicPage,
  async load({ cms, locale, slug, query }): Promise<TopicData | null> {
    const page = pageNumber(query.get('page'));
    const topic = page === null ? null : await orNull(cms.fetchTopic(slug));
    if (page === null || topic === null || topic.slug !== slug) return null;
    const asked = storiesAbout(topic, locale, page);
    const [shelf, figures] = await Promise.all([
      fetchShelf(cms, asked),
      cms.fetchStatistics({ topic: slug, pageSize: 1 }),
    ]);
    if (shelf === null) return null;
    const sensitive = await showsSensitive(cms, shelf, asked);
    return { topic, figures: figures.total, ...shelf, sensitive };
  },
  sensitive: (data) => data.sensitive,
  alternates: ({ topic }, from) =>
    wherever((paths, to) => {
      const slug = slugIn(topic, { from, to });
      return slug ? paths.topic(slug) : null;
    }),
});

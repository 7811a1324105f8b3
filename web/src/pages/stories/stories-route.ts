import type { Author } from '@breaking-the-chains/shared/author';
import type { Topic } from '@breaking-the-chains/shared/topic';
import { allOf } from '../../cms/each-page.ts';
import { DEFAULT_LOCALE } from '../../format/locale.ts';
import { wherever } from '../alternates.ts';
import { chosen, pageNumber } from '../listing.ts';
import { defineRoute, type LoadContext } from '../route.ts';
import { offeredBeside } from './offered.ts';
import { fetchShelf, type Shelf, type ShelfWanted } from './shelf.ts';
import { showsSensitive } from './shows-sensitive.ts';
import { orderOf, SORTS, viewIn, type StoriesChoice } from './stories-choice.ts';
import StoriesPage from './StoriesPage.vue';

export interface StoriesData extends Shelf {
  choice: StoriesChoice;
  /** What else there is to choose. */
  topics: Topic[];
  authors: Author[];
  /** One of the chosen topic's stories is, as on the topic's own page (H1). */
  sensitive: boolean;
}

export const storiesRoute = defineRoute({
  name: 'stories',
  pattern: '/stories',
  query: ['topic', 'author', 'sort', 'page'],
  page: StoriesPage,
  async load(context): Promise<StoriesData | null> {
    const { cms, locale, query } = context;
    const page = pageNumber(query.get('page'));
    const found = page === null ? null : await findChoice(context);
    if (page === null || found === null) return null;
    const { topic, author, sort } = found.choice;
    const asked: ShelfWanted = {
      locale,
      wanted: {
        ...{ page, sort: SORTS[sort] },
        ...{ topic: topic?.slug ?? null, author: author?.slug ?? null },
      },
      original: originalOf(found.choice, locale),
    };
    const shelf = await fetchShelf(cms, asked);
    if (shelf === null) return null;
    const [sensitive, offered] = await Promise.all([
      topic !== null && showsSensitive(cms, shelf, asked),
      offeredBeside(found, cms),
    ]);
    return { ...found, ...offered, ...shelf, sensitive };
  },
  sensitive: (data) => data.sensitive,
  alternates: ({ choice }, from) =>
    wherever((paths, to) => {
      const view = viewIn(choice, { from, to });
      return view === null ? null : paths.stories(view);
    }),
});

function originalOf(choice: StoriesChoice, from: LoadContext['locale']) {
  const view = viewIn(choice, { from, to: DEFAULT_LOCALE });
  return view === null ? null : { topic: view.topic ?? null, author: view.author ?? null };
}

async function findChoice({ cms, query }: LoadContext) {
  const [topics, all] = await Promise.all([allOf(cms.fetchTopics), allOf(cms.fetchAuthors)]);
  // Nobody is led to a person who is no longer named (B2).
  const authors = all.filter(({ former }) => !former);
  const topic = chosen(topics, query.get('topic'));
  const author = chosen(authors, query.get('author'));
  const sort = orderOf(query.get('sort'));
  if (topic === undefined || author === undefined || sort === null) return null;
  return { topics, authors, choice: { topic, author, sort } };
}

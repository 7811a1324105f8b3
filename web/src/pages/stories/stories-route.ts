import type { Author } from '@breaking-the-chains/shared/author';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { Cms, StoriesWanted } from '../../cms/cms.ts';
import { allOf } from '../../cms/each-page.ts';
import { DEFAULT_LOCALE } from '../../format/locale.ts';
import { wherever } from '../alternates.ts';
import { chosen, pageNumber } from '../listing.ts';
import { defineRoute, type LoadContext } from '../route.ts';
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

type Choices = Pick<StoriesData, 'choice' | 'topics' | 'authors'>;

/** Beside a chosen topic only the authors who wrote about it, and beside an author their topics. */
async function offeredBeside({ choice, topics, authors }: Choices, cms: Cms) {
  const { topic, author } = choice;
  const filled = async <One extends Topic | Author>(
    all: One[],
    wanted: (one: One) => StoriesWanted,
  ) => {
    const found = await Promise.all(
      all.map((one) => cms.fetchStories({ ...wanted(one), pageSize: 1 })),
    );
    // What is chosen is told even where nothing is left of it.
    return all.filter((one, place) => one === topic || one === author || found[place]?.total !== 0);
  };
  return {
    topics:
      author === null
        ? topics
        : await filled(topics, ({ slug }) => ({ topic: slug, author: author.slug })),
    authors:
      topic === null
        ? authors
        : await filled(authors, ({ slug }) => ({ topic: topic.slug, author: slug })),
  };
}

import type { Author } from '@breaking-the-chains/shared/author';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { Cms, StoriesWanted } from '../../cms/cms.ts';
import { MOST_LOOKED_AT } from './shows-sensitive.ts';
import type { StoriesChoice } from './stories-choice.ts';

interface Offered {
  choice: StoriesChoice;
  topics: Topic[];
  authors: Author[];
}

/** Beside a chosen topic only the authors who wrote about it, and beside an author their topics. */
export async function offeredBeside({ choice, topics, authors }: Offered, cms: Cms) {
  const { topic, author } = choice;
  const [topicsThere, authorsThere] = await Promise.all([
    author === null ? topics : having(topics, topicsBeside(author.slug, cms), topic),
    topic === null ? authors : having(authors, authorsBeside(topic.slug, cms), author),
  ]);
  return { topics: topicsThere, authors: authorsThere };
}

interface Beside<One> {
  cms: Cms;
  wanted: StoriesWanted;
  namedIn(story: StoryCard): readonly One[];
  alone(one: One): StoriesWanted;
}

const topicsBeside = (author: string, cms: Cms): Beside<Topic> => ({
  ...{ cms, wanted: { author }, namedIn: (story) => story.topics },
  alone: ({ slug }) => ({ author, topic: slug }),
});

const authorsBeside = (topic: string, cms: Cms): Beside<Author> => ({
  ...{ cms, wanted: { topic }, namedIn: (story) => story.authors },
  alone: ({ slug }) => ({ topic, author: slug }),
});

/** Those that have a story; what is chosen is told even where nothing is left of it. */
async function having<One extends Topic | Author>(
  all: One[],
  { cms, wanted, namedIn, alone }: Beside<One>,
  chosen: One | null,
): Promise<One[]> {
  const newest = await cms.fetchStories({ ...wanted, pageSize: MOST_LOOKED_AT });
  const named = new Set(newest.items.flatMap(namedIn).map(({ id }) => id));
  const isThere = async (one: One) => {
    if (named.has(one.id) || one === chosen) return true;
    if (newest.pageCount <= 1) return false;
    // Of so many stories not all were looked at.
    return (await cms.fetchStories({ ...alone(one), pageSize: 1 })).total > 0;
  };
  const there = await Promise.all(all.map(isThere));
  return all.filter((_, place) => there[place]);
}

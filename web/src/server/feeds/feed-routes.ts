import { orNull } from '../../cms/or-null.ts';
import { defineFile, type FileFrame, type LoadContext, type Route } from '../../pages/route.ts';
import { atomFeed } from './atom.ts';
import { createFeed, type Feed, type FeedContent } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const NEWEST = 25;

interface Format {
  name: string;
  ending: string;
  mime: string;
  write(feed: Feed, frame: FileFrame): string;
}

const FORMATS: readonly Format[] = [
  { name: 'atom', ending: 'xml', mime: 'application/atom+xml; charset=utf-8', write: atomFeed },
  { name: 'json', ending: 'json', mime: 'application/feed+json; charset=utf-8', write: jsonFeed },
];

/** What a feed holds of each story is its standfirst: figures keep their status, and help its place, only on the page. */
export const feedRoutes: readonly Route[] = FORMATS.flatMap((format) => [
  feedRoute(format, {
    name: `feed-${format.name}`,
    pattern: `/feed.${format.ending}`,
    load: ({ cms }) => newest(cms, null),
  }),
  feedRoute(format, {
    name: `topic-feed-${format.name}`,
    pattern: `/topics/:slug/feed.${format.ending}`,
    async load({ cms, slug }) {
      const topic = await orNull(cms.fetchTopic(slug));
      return topic === null || topic.slug !== slug ? null : newest(cms, topic);
    },
  }),
]);

async function newest(cms: LoadContext['cms'], topic: FeedContent['topic']): Promise<FeedContent> {
  const { items } = await cms.fetchStories({ pageSize: NEWEST, topic: topic?.slug ?? null });
  return { stories: items, topic };
}

interface Spec {
  name: string;
  pattern: string;
  load(context: LoadContext): Promise<FeedContent | null>;
}

function feedRoute({ mime, write }: Format, { name, pattern, load }: Spec): Route {
  return defineFile<FeedContent>({
    ...{ name, pattern, query: [], load },
    make: (content, frame) => ({ mime, body: write(createFeed(content, frame), frame) }),
  });
}

import type { StoryCard } from '@breaking-the-chains/shared/story';
import type { Topic } from '@breaking-the-chains/shared/topic';
import type { FileFrame } from '../../pages/route.ts';
import { dayOf } from '../../format/dates.ts';
import { authorName } from '../../ui/author-name.ts';
import { sharePicturePath } from '../../ui/share-picture.ts';
import { languageIn } from '../../ui/use-language.ts';

export interface FeedContent {
  stories: readonly StoryCard[];
  topic: Topic | null;
}

export interface FeedAuthor {
  name: string;
  /** The author's page; null where there is no name to show (B1, B2). */
  url: string | null;
}

export interface FeedEntry {
  /** Stays when the story's address changes. */
  id: string;
  url: string;
  title: string;
  standfirst: string;
  /** Read before the story (H5); null where there is none. */
  note: string | null;
  authors: FeedAuthor[];
  topics: { name: string; slug: string }[];
  /** Moments. */
  published: string;
  updated: string;
  picture: string | null;
}

/** A feed before it is written down as Atom or JSON. Every address is absolute. */
export interface Feed {
  title: string;
  description: string;
  locale: string;
  home: string;
  self: { atom: string; json: string };
  club: string;
  card: string;
  updated: string;
  entries: FeedEntry[];
}

export function createFeed({ stories, topic }: FeedContent, frame: FileFrame): Feed {
  const { site, siteUrl, locale } = frame;
  const { messages, paths } = languageIn(locale);
  const entries = stories.map((story) => entryOf(story, frame));
  const ofTopic = topic === null ? {} : { topic: topic.slug };
  return {
    title:
      topic === null ? messages.feed.title(site.club) : messages.feed.topic(site.club, topic.name),
    description: topic?.description ?? site.tagline,
    locale,
    home: siteUrl + (topic === null ? paths.home() : paths.topic(topic.slug)),
    self: {
      atom: siteUrl + paths.feed({ format: 'atom', ...ofTopic }),
      json: siteUrl + paths.feed({ format: 'json', ...ofTopic }),
    },
    club: site.club,
    card: siteUrl + paths.siteCard(),
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? startOf(dayOf(new Date())),
    entries,
  };
}

function entryOf(story: StoryCard, { siteUrl, locale }: FileFrame): FeedEntry {
  const { messages, paths } = languageIn(locale);
  const picture = story.hero === null ? null : sharePicturePath(story.hero);
  return {
    // tag: as in RFC 4151, which needs a day on which the name of the host was ours.
    id: `tag:${new URL(siteUrl).hostname},2026:${locale}/story/${story.id}`,
    url: siteUrl + paths.story(story.slug),
    title: story.title,
    standfirst: story.standfirst,
    note: story.contentNote,
    authors: story.authors.map((author) => ({
      name: authorName(author, messages),
      url: author.name === null ? null : siteUrl + paths.author(author.slug),
    })),
    topics: story.topics.map(({ name, slug }) => ({ name, slug })),
    published: story.publishedOn === null ? story.updatedAt : startOf(story.publishedOn),
    updated: story.updatedAt,
    picture: picture === null ? null : siteUrl + picture,
  };
}

const startOf = (day: string): string => `${day}T00:00:00.000Z`;

import { messagesIn } from '../../i18n/messages.ts';
import type { FileFrame } from '../../pages/route.ts';
import { summaryOf } from './atom.ts';
import type { Feed, FeedAuthor, FeedEntry } from './feed.ts';

/** jsonfeed.org, version 1.1. */
export function jsonFeed(feed: Feed, { locale }: Pick<FileFrame, 'locale'>): string {
  const { title, description, home, self, club, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(description !== '' && { description }),
    home_page_url: home,
    feed_url: self.json,
    language: locale,
    authors: [{ name: club }],
    items: entries.map((entry) => itemOf(entry, locale)),
  });
}

function itemOf(entry: FeedEntry, locale: FileFrame['locale']) {
  const { id, url, title, authors, topics, published, updated, picture } = entry;
  return {
    id,
    url,
    title,
    language: locale,
    summary: entry.standfirst,
    content_text: summaryOf(entry, messagesIn(locale)),
    ...(picture !== null && { image: picture }),
    date_published: published,
    date_modified: updated,
    ...(authors.length > 0 && { authors: authors.map(authorOf) }),
    ...(topics.length > 0 && { tags: topics.map(({ name }) => name) }),
  };
}

function authorOf({ name, url }: FeedAuthor) {
  return { name, ...(url !== null && { url }) };
}

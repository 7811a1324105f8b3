import { messagesIn, type Messages } from '../../i18n/messages.ts';
import type { FileFrame } from '../../pages/route.ts';
import type { Feed, FeedAuthor, FeedEntry } from './feed.ts';
import { documentOf, element, type Xml } from './xml.ts';

/** RFC 4287. All text is plain: nothing of a story can be markup in a reader's program. */
export function atomFeed(feed: Feed, { locale }: Pick<FileFrame, 'locale'>): string {
  const { title, description, home, self, club, card, updated, entries } = feed;
  return documentOf(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, self.atom),
      element('title', {}, title),
      element('subtitle', {}, description),
      element('updated', {}, updated),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self.atom }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: home }),
      element('author', {}, element('name', {}, club)),
      element('logo', {}, card),
      ...entries.map((entry) => entryOf(entry, locale)),
    ),
  );
}

function entryOf(entry: FeedEntry, locale: FileFrame['locale']): Xml {
  const { id, url, title, topics, published, updated, picture, authors } = entry;
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
    ...(picture === null
      ? []
      : [element('link', { rel: 'enclosure', type: 'image/webp', href: picture })]),
    element('published', {}, published),
    element('updated', {}, updated),
    ...authors.map(authorOf),
    ...topics.map(({ name, slug }) => element('category', { term: slug, label: name })),
    element('summary', {}, summaryOf(entry, messagesIn(locale))),
  );
}

function authorOf({ name, url }: FeedAuthor): Xml {
  return element(
    'author',
    {},
    element('name', {}, name),
    ...(url === null ? [] : [element('uri', {}, url)]),
  );
}

/** The note comes first, as on the page (H5). */
export function summaryOf({ note, standfirst }: FeedEntry, messages: Messages): string {
  return note === null ? standfirst : `${messages.feed.note(note)}\n\n${standfirst}`;
}

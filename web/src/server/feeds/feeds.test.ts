import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseAuthor, parseStory } from '@breaking-the-chains/shared/parse';
import type { StoryCard } from '@breaking-the-chains/shared/story';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { testFrame } from '../test-frame.ts';
import { atomFeed } from './atom.ts';
import { createFeed, type FeedContent } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const card: StoryCard = parseStory(documentExample('story/typical'));
const [topic = null] = card.topics;
const ATOM = 'http://www.w3.org/2005/Atom';

/** As a feed reader sees it: XML that is not well-formed throws. */
function readAtom(content: FeedContent, frame = testFrame()) {
  const { document } = new JSDOM(atomFeed(createFeed(content, frame), frame), {
    contentType: 'application/xml',
  }).window;
  const textsOf = (name: string, within: Document | Element = document) =>
    [...within.getElementsByTagNameNS(ATOM, name)].map(({ textContent }) => textContent);
  const linksOf = (rel: string, within: Document | Element = document) =>
    [...within.getElementsByTagNameNS(ATOM, 'link')].filter(
      (link) => link.getAttribute('rel') === rel,
    );
  return { root: document.documentElement, document, textsOf, linksOf };
}

interface Item {
  [field: string]: unknown;
}

function readJson(content: FeedContent, frame = testFrame()) {
  const feed: unknown = JSON.parse(jsonFeed(createFeed(content, frame), frame));
  // Safe because the test says what it expects in it.
  return feed as { items: Item[] } & Item;
}

const titled = (title: string): FeedContent => ({ stories: [{ ...card, title }], topic: null });

test('an Atom feed says what it is, of whom, in which language and where', () => {
  const { root, textsOf, linksOf } = readAtom({ stories: [card], topic: null });
  expect(root.namespaceURI).toBe(ATOM);
  expect(root.getAttribute('xml:lang')).toBe('en');
  expect(textsOf('title')[0]).toBe('UNICEF Club: stories');
  expect(textsOf('updated')[0]).toBe(card.updatedAt);
  expect(linksOf('self')[0]?.getAttribute('href')).toBe('https://stories.example/feed.xml');
  expect(linksOf('alternate')[0]?.getAttribute('href')).toBe('https://stories.example/');
});

test('an Atom entry has all that readers show, every address whole', () => {
  const { document, textsOf, linksOf } = readAtom({ stories: [card], topic: null });
  const [entry] = document.getElementsByTagNameNS(ATOM, 'entry');
  if (entry === undefined) throw new Error('The feed has no entry.');
  expect(textsOf('title', entry)).toEqual([card.title]);
  expect(textsOf('id', entry)).toEqual([`tag:stories.example,2026:en/story/${card.id}`]);
  expect(textsOf('published', entry)).toEqual(['2026-11-02T00:00:00.000Z']);
  expect(textsOf('updated', entry)).toEqual([card.updatedAt]);
  expect(textsOf('summary', entry)[0]).toContain(card.standfirst);
  expect(textsOf('name', entry)).toEqual(['Alex E.']);
  expect(linksOf('alternate', entry)[0]?.getAttribute('href')).toBe(
    `https://stories.example/stories/${card.slug}`,
  );
  const enclosure = linksOf('enclosure', entry)[0];
  expect(enclosure?.getAttribute('href')).toMatch(/^https:\/\/stories\.example\/media\/.+\.webp$/);
  const category = entry.getElementsByTagNameNS(ATOM, 'category')[0];
  expect(category?.getAttribute('label')).toBe(topic?.name);
});

const HOSTILE = [
  'A ]]> in the middle',
  'Fish & chips &amp; <b>more</b>',
  '<script>alert(1)</script>',
  'Hope 🕊️ and "quotes"',
  'كسر القيود: قصة',
  'It costs $& and $1',
];

test.each(HOSTILE)('"%s" arrives in both feeds as it was written', (title) => {
  expect(readAtom(titled(title)).textsOf('title')[1]).toBe(title);
  expect(readJson(titled(title)).items[0]?.['title']).toBe(title);
});

test('what XML cannot say is left out', () => {
  expect(readAtom(titled('a\u0000b\u0008c\u001fd\ud800e')).textsOf('title')[1]).toBe('abcde');
});

test('a JSON feed is one of version 1.1', () => {
  const { items, ...feed } = readJson({ stories: [card], topic: null });
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'UNICEF Club: stories',
    home_page_url: 'https://stories.example/',
    feed_url: 'https://stories.example/feed.json',
    language: 'en',
    authors: [{ name: 'UNICEF Club' }],
  });
  expect(items[0]).toMatchObject({
    id: `tag:stories.example,2026:en/story/${card.id}`,
    url: `https://stories.example/stories/${card.slug}`,
    summary: card.standfirst,
    date_published: '2026-11-02T00:00:00.000Z',
    authors: [{ name: 'Alex E.' }],
  });
});

test('the note of a sensitive story stands before its words in both feeds (H5)', () => {
  const noted = { stories: [{ ...card, contentNote: 'This story speaks of violence.' }], topic };
  const words = 'About this story: This story speaks of violence.';
  expect(readAtom(noted).textsOf('summary')[0]?.startsWith(words)).toBe(true);
  expect(String(readJson(noted).items[0]?.['content_text']).startsWith(words)).toBe(true);
});

test('an author is called as they chose, and one without a name has no address (B1, B2)', () => {
  const authors = ['role-only', 'former'].map((name) =>
    parseAuthor(documentExample(`author/${name}`)),
  );
  const feed = readJson({ stories: [{ ...card, authors }], topic: null });
  expect(feed.items[0]?.['authors']).toEqual([
    { name: authors[0]?.role },
    { name: 'a former member of the club' },
  ]);
});

test('a feed of a topic and in another language says so, and leads there', () => {
  const { root, textsOf, linksOf } = readAtom({ stories: [card], topic }, testFrame('fr'));
  expect(root.getAttribute('xml:lang')).toBe('fr');
  expect(textsOf('title')[0]).toContain(topic?.name);
  expect(linksOf('self')[0]?.getAttribute('href')).toBe(
    `https://stories.example/fr/topics/${topic?.slug}/feed.xml`,
  );
  expect(linksOf('alternate')[1]?.getAttribute('href')).toBe(
    `https://stories.example/fr/stories/${card.slug}`,
  );
});

test('a feed without stories is a feed', () => {
  const { textsOf } = readAtom({ stories: [], topic: null });
  expect(textsOf('entry')).toEqual([]);
  expect(Date.parse(textsOf('updated')[0] ?? '')).not.toBeNaN();
  expect(readJson({ stories: [], topic: null }).items).toEqual([]);
});

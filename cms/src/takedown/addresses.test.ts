import { expect, test } from 'vitest';
import { addressesOf, leadsTo, mediaIn, sitemapParts } from './addresses.ts';

const SITE = 'https://club.example';
const version = { slug: 'one', locale: 'en', title: 'One & all', topics: ['t'], authors: ['a'] };
const told = (uid: Parameters<typeof addressesOf>[0], more: Partial<typeof version> = {}) =>
  addressesOf(uid, { ...version, ...more }).map(({ kind, path }) => `${kind} ${path}`);

test('a story has a page, a text and a card, and stands in lists, feeds, search and the sitemap', () => {
  expect(told('api::story.story')).toEqual([
    'page /stories/one',
    'text /stories/one.md',
    'card /stories/one/card.png',
    'list /',
    'list /llms.txt',
    'list /search?q=One+%26+all',
    'list /sitemap.xml',
    'list /stories',
    'list /feed.xml',
    'list /feed.json',
    'list /topics/t',
    'list /topics/t/feed.xml',
    'list /topics/t/feed.json',
    'list /authors/a',
  ]);
});

test('another language has addresses of its own, and the sitemap is one for all', () => {
  const french = told('api::page.page', { locale: 'fr', slug: 'été' });
  expect(french).toEqual([
    'page /fr/%C3%A9t%C3%A9',
    'list /fr',
    'list /fr/llms.txt',
    'list /fr/search?q=One+%26+all',
    'list /sitemap.xml',
  ]);
});

test.each([
  ['<a href="/stories/one">', true],
  ['<link href="https://club.example/stories/one"/>', true],
  ['[One](https://club.example/stories/one.md)', true],
  ['<a href="/stories/one-more">', false],
  ['<a href="/fr/stories/one">', false],
  ['/stories/one as words', false],
])('%s leads to /stories/one: %s', (body, leads) => {
  expect(leadsTo(body, '/stories/one', SITE)).toBe(leads);
});

test('pictures of a page are found by their digests, each once', () => {
  const [mine, other] = ['a'.repeat(16), 'b'.repeat(16)];
  const html = `<img srcset="/media/${mine}-480.webp 480w, /media/${mine}-480.webp" src="/media/${other}-480.webp">`;
  expect(mediaIn(html, [mine])).toEqual([`/media/${mine}-480.webp`]);
});

test('a large sitemap is looked through in its parts', () => {
  const index = `<sitemapindex><sitemap><loc>${SITE}/sitemap-1.xml</loc></sitemap></sitemapindex>`;
  expect(sitemapParts(index)).toEqual(['/sitemap-1.xml']);
  expect(sitemapParts('<urlset></urlset>')).toEqual([]);
});

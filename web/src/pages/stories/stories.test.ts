import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { h } from 'vue';
import { expect, test } from 'vitest';
import type { Locale } from '../../format/locale.ts';
import { hrefOf, perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import type { StoriesData } from './stories-route.ts';
import StoriesPage from './StoriesPage.vue';

const listing = parsers.parseStoryCards(documentExample('stories/typical'));
const empty = { items: [], page: 1, pageCount: 0, total: 0 };
const topic = parsers.parseTopic(documentExample('topic/typical'));
const author = parsers.parseAuthor(documentExample('author/typical'));
const topics = [topic, { ...topic, id: 'other', slug: 'school', name: 'Our school' }];
const authors = [author, { ...author, id: 'other', slug: 'club', name: null, role: 'The club' }];
const everything = { topic: null, author: null, sort: 'newest' } as const;
const whole: StoriesData = {
  listing,
  topics,
  authors,
  choice: everything,
  untranslated: 0,
  sensitive: false,
};

const perceiveStories = (data: Partial<StoriesData> = {}, locale: Locale = 'en') =>
  perceivePage(() => h(StoriesPage, { data: { ...whole, ...data }, site: testSite }), { locale });

test('all stories come in pages with plain links', async () => {
  const { getByRole } = await perceiveStories();
  expect(getByRole('navigation', { name: 'Pages of this list' })).toBeTruthy();
  expect(getByRole('link', { name: 'Page 1 of 3' }).getAttribute('aria-current')).toBe('page');
  expect(getByRole('link', { name: 'Next page' }).getAttribute('href')).toBe('/stories?page=2');
});

test('the first picture is asked for at once, the others when they come near', async () => {
  const { root } = await perceiveStories();
  const pictures = [...root.querySelectorAll('.story-list img')];
  const ways = pictures.map((picture) => [
    picture.getAttribute('loading'),
    picture.getAttribute('fetchpriority'),
  ]);
  expect(ways[0]).toEqual(['eager', 'high']);
  expect(ways.length).toBeGreaterThan(1);
  expect(ways.slice(1)).toEqual(ways.slice(1).map(() => ['lazy', null]));
});

test('topics, authors and orders are plain links that keep each other', async () => {
  const page = await perceiveStories({ choice: { topic, author: null, sort: 'oldest' } });
  expect(hrefOf(page, 'Our school')).toBe('/stories?topic=school&sort=oldest');
  expect(hrefOf(page, 'The club')).toBe('/stories?topic=child-protection&author=club&sort=oldest');
  expect(hrefOf(page, 'By title, A to Z')).toBe('/stories?topic=child-protection&sort=title');
  expect(hrefOf(page, 'Next page')).toBe('/stories?topic=child-protection&sort=oldest&page=2');
  expect(hrefOf(page, 'Remove the filter')).toBe('/stories?sort=oldest');
});

test('what is chosen is marked, and said in heading and title', async () => {
  const choice = { topic, author, sort: 'oldest' } as const;
  const { getByRole, headHtml } = await perceiveStories({ choice });
  for (const name of ['Child protection', 'Alex E.', 'Oldest first']) {
    expect(getByRole('link', { name }).getAttribute('aria-current')).toBe('true');
  }
  const heading = 'Child protection: stories by Alex E.';
  expect(getByRole('heading', { level: 1 }).textContent).toBe(heading);
  expect(headHtml).toContain(`<title>${heading} · Oldest first · ${testSite.club}</title>`);
});

test('a choice that no story fits says so kindly, with ways on', async () => {
  const choice = { topic, author: null, sort: 'newest' } as const;
  const { words, getByRole } = await perceiveStories({ listing: empty, choice });
  expect(words).toContain('No story is like that yet.');
  expect(getByRole('link', { name: 'Remove the filter' }).getAttribute('href')).toBe('/stories');
});

test('a language without stories leads to those in English', async () => {
  const { words, root } = await perceiveStories({ listing: empty, untranslated: 3 }, 'fr');
  expect(words).toContain('Aucun récit n’a encore été publié.');
  const link = root.querySelector('main a[hreflang="en"]');
  expect(link?.getAttribute('lang')).toBe('en');
  expect(link?.getAttribute('href')).toBe('/stories');
});

test('the way to English keeps what was chosen, in English addresses', async () => {
  const choice = { author: null, sort: 'newest' } as const;
  const french = { ...topic, slug: 'droits', localizations: [{ locale: 'en', slug: 'rights' }] };
  const data = { choice: { ...choice, topic: french }, untranslated: 2 };
  const { root } = await perceiveStories(data, 'fr');
  expect(root.querySelector('main a[hreflang="en"]')?.getAttribute('href')).toBe(
    '/stories?topic=rights',
  );
});

test('a list skips no level of headings and repeats no id', async () => {
  const page = await perceiveStories();
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

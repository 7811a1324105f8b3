import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { h } from 'vue';
import { expect, test } from 'vitest';
import { perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import type { HomeData } from './home-route.ts';
import HomePage from './HomePage.vue';

const listing = parsers.parseStoryCards(documentExample('stories/typical'));
const [featured = null, ...latest] = listing.items;
const figure = parsers.parseStatistic(documentExample('statistic/typical'));
const topics = [parsers.parseTopic(documentExample('topic/typical'))];

const whole: HomeData = { featured, latest, topics, figure, untranslated: 0 };
const bare: HomeData = { featured: null, latest: [], topics: [], figure: null, untranslated: 0 };

const perceiveHome = (data: HomeData, locale: 'en' | 'fr' = 'en') =>
  perceivePage(() => h(HomePage, { data, site: testSite }), { locale });

test('home shows the featured story large and the others after it', async () => {
  const page = await perceiveHome({ ...whole, topics: [], figure: null });
  const headings = page.getAllByRole('heading', { level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual(
    listing.items.map(({ title }) => title),
  );
});

test('home shows one figure with its source and its status in words (F1, F2)', async () => {
  const { getByRole, words } = await perceiveHome(whole);
  expect(words).toContain('28 million');
  expect(words).toContain('ILO, Walk Free, IOM, September 2022');
  expect(words).toContain('Verified, last checked 12 October 2026.');
  expect(getByRole('link', { name: 'See all figures' }).getAttribute('href')).toBe('/figures');
});

test('home leads to the topics and to help', async () => {
  const { getByRole } = await perceiveHome(whole);
  const topic = getByRole('link', { name: 'Child protection' });
  expect(topic.getAttribute('href')).toBe('/topics/child-protection');
  const main = getByRole('region', { name: /Do you need help/ });
  expect(main.querySelector('a')?.getAttribute('href')).toBe('/help');
});

test('home says so when there is no story yet, and stands without all that may be missing', async () => {
  const page = await perceiveHome(bare);
  expect(page.words).toContain('The first story is being written.');
  expect(page.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('home in another language says how much more there is in English, in its own words', async () => {
  const { root } = await perceiveHome({ ...whole, untranslated: 5 }, 'fr');
  const link = root.querySelector('a[href="/stories"][hreflang="en"][lang="en"]');
  expect(link?.textContent.trim()).toBe('Stories in English');
  expect(link?.parentElement?.textContent).toContain('5');
});

test('home skips no level of headings and repeats no id', async () => {
  const page = await perceiveHome(whole);
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

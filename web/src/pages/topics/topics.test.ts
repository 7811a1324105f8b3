import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { h } from 'vue';
import { expect, test } from 'vitest';
import { hrefOf, perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import type { TopicData } from './topic-route.ts';
import TopicPage from './TopicPage.vue';

const listing = parsers.parseStoryCards(documentExample('stories/typical'));
const topic = parsers.parseTopic(documentExample('topic/typical'));
const described = { ...topic, description: 'What keeps children safe.' };
const empty = { items: [], page: 1, pageCount: 0, total: 0 };

const perceiveTopic = (data: Partial<TopicData> = {}) =>
  perceivePage(() =>
    h(TopicPage, {
      data: { topic: described, listing, figures: 2, untranslated: 0, sensitive: false, ...data },
      site: testSite,
    }),
  );

test('a topic has its name, what it is about, its stories in pages, and its feed', async () => {
  const page = await perceiveTopic();
  const { root, words } = page;
  expect(root.querySelector('h1')?.textContent).toBe('Child protection');
  expect(words).toContain('What keeps children safe.');
  expect(hrefOf(page, 'Next page')).toBe('/topics/child-protection?page=2');
  expect(hrefOf(page, 'Follow this topic in a feed reader')).toBe(
    '/topics/child-protection/feed.xml',
  );
  expect(hrefOf(page, 'Figures about this topic')).toBe('/figures?topic=child-protection');
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

test('where a topic stands is told by its trail', async () => {
  const { root } = await perceiveTopic();
  const trail = root.querySelector('nav[aria-label="You are here"]');
  const places = Array.from(trail?.querySelectorAll('li') ?? [], ({ textContent }) => textContent);
  expect(places).toEqual([...['Home', 'All stories', 'Child protection']]);
  expect(trail?.querySelector('[aria-current="page"]')?.textContent).toBe('Child protection');
});

test('a topic without stories and figures says so and leads on', async () => {
  const page = await perceiveTopic({ listing: empty, figures: 0 });
  expect(page.words).toContain('No story about this topic has been published yet.');
  expect(hrefOf(page, 'View all stories')).toBe('/stories');
  expect(hrefOf(page, 'Figures about this topic')).toBeNull();
});

test('a topic of a sensitive story ends with the way to help, in its place (H1)', async () => {
  const page = await perceiveTopic({ sensitive: true });
  expect(page.root.querySelector('main #help a')?.getAttribute('href')).toBe('/help');
  expect(repeatedIds(page)).toEqual([]);
  const calm = await perceiveTopic();
  expect(calm.root.querySelector('#help')).toBeNull();
});

test('in a list a sensitive story says so in words beside its topics', async () => {
  const { root } = await perceiveTopic();
  const [first, second] = root.querySelectorAll('.story-teaser');
  expect(listing.items[0]?.sensitive).toBe(true);
  expect(first?.querySelector('.kicker')?.textContent).toMatch(/^Sensitive · /);
  expect(second?.textContent).not.toContain('Sensitive');
});

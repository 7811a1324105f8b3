import { createHead } from '@unhead/vue/server';
import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { createSSRApp, h, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perceive, testContext } from '../blocks/perceive.ts';
import { pageContextKey } from '../ui/page-context.ts';
import { PAGE_IDS } from '../story/page-ids.ts';
import SiteFrame from '../ui/SiteFrame.vue';
import ErrorPage from './ErrorPage.vue';
import HomePage from './HomePage.vue';
import StandingPage from './StandingPage.vue';
import StoriesPage from './StoriesPage.vue';
import StoryPage from './StoryPage.vue';

const site = parsers.parseSite(documentExample('site/typical'));
const story = parsers.parseStory(documentExample('story/typical'));
const plain = parsers.parseStory(documentExample('story/plain'));
const helplines = parsers.parseHelplines(documentExample('helplines/typical')).items;
const listing = parsers.parseStoryCards(documentExample('stories/typical'));

beforeEach(
  () => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }),
);
afterEach(() => void vi.useRealTimers());

async function perceivePage(content: () => VNode, sensitive = false) {
  const props = { site, path: testContext.path, sensitive };
  const app = createSSRApp({ render: () => h(SiteFrame, props, { default: content }) });
  app.use(createHead());
  app.provide(pageContextKey, testContext);
  return perceive(() => renderToString(app));
}

const storyPage = () => h(StoryPage, { data: { story, helplines }, site });

test('a story has one first heading, and its blocks stand below it', async () => {
  const { getAllByRole } = await perceivePage(storyPage, true);
  const first = getAllByRole('heading', { level: 1 });
  expect(first.map((heading) => heading.textContent)).toEqual(['Breaking the chains']);
  const levels = getAllByRole('heading').map((heading) => Number(heading.tagName[1]));
  levels.forEach((level, place) => expect(level - (levels[place - 1] ?? 0)).toBeLessThan(2));
});

test('no id stands twice on a page', async () => {
  const { root } = await perceivePage(storyPage, true);
  const ids = Array.from(root.querySelectorAll('[id]'), (element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
});

function headed(heading: string): Block {
  const links = [{ label: 'Go', url: '/' }];
  return parsers.parseBlock({ __component: 'block.call-to-action', heading, links });
}

test('every id a page uses itself is kept from its blocks', async () => {
  const [featured = null, ...latest] = listing.items;
  const contents = ['A', 'B', 'C', 'D'];
  const blocks = contents.map(headed);
  const { root: pageOfStory } = await perceivePage(
    () => h(StoryPage, { data: { story: { ...story, blocks }, helplines }, site }),
    true,
  );
  const { root: home } = await perceivePage(() =>
    h(HomePage, { data: { featured, latest }, site }),
  );
  const ids = [pageOfStory, home].flatMap((root) =>
    Array.from(root.querySelectorAll('[id]'), ({ id }) => id),
  );
  const own = new Set(ids.filter((id) => !['a', 'b', 'c', 'd'].includes(id)));
  expect([...own].sort()).toEqual(PAGE_IDS);
});

test('blocks headed like parts of the page share no id with them', async () => {
  const blocks = ['Contents', 'Authors', 'Help', 'Help title', 'Main', 'Corrections'].map(headed);
  const data = { story: { ...story, blocks }, helplines };
  const { root } = await perceivePage(() => h(StoryPage, { data, site }), true);
  const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
  expect(ids).toContain('contents-2');
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test('a story says who wrote it, when, and how long it takes', async () => {
  const { words, root } = await perceivePage(storyPage, true);
  expect(words).toContain('By Alex E.');
  expect(words).toMatch(/\d+ minute read/);
  expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-02');
  expect(words).toContain('Updated 20 November 2026');
});

test('a sensitive story leads to help from its note, and every link on the page has a target', async () => {
  const { getByRole, root } = await perceivePage(storyPage, true);
  expect(getByRole('link', { name: 'Skip to where to get help' }).getAttribute('href')).toBe(
    '#help',
  );
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const id = link.getAttribute('href')?.slice(1);
    expect(root.querySelector(`[id="${id}"]`)).not.toBeNull();
  }
});

test('a helpline says when it was last checked (H3)', async () => {
  const { words } = await perceivePage(storyPage, true);
  expect(words).toContain('Not yet checked by the club');
  expect(words).toContain('Checked on 1 November 2026');
  expect(words).toContain('Not checked since March 2025');
});

test('the exit is the second link of a sensitive page, and a plain link', async () => {
  const { getAllByRole } = await perceivePage(storyPage, true);
  const [skip, exit] = getAllByRole('link');
  expect(skip?.getAttribute('href')).toBe('#main');
  expect(exit?.textContent).toBe('Exit this page');
  expect(exit?.getAttribute('href')).toBe(site.exitUrl);
});

test('what has been corrected is said with its day', async () => {
  const { words } = await perceivePage(storyPage, true);
  expect(words).toContain('15 November 2026. An earlier version');
});

test('a story with neither picture, author nor topic stands whole', async () => {
  const data = { story: plain, helplines: [] };
  const { queryByText, root } = await perceivePage(() => h(StoryPage, { data, site }));
  expect(root.querySelector('h1')?.textContent).toBe('A story without a picture');
  expect(queryByText('Exit this page')).toBeNull();
  expect(root.querySelector('#help')).toBeNull();
});

test('home shows the featured story large and the others after it', async () => {
  const [featured = null, ...latest] = listing.items;
  const { getAllByRole } = await perceivePage(() =>
    h(HomePage, { data: { featured, latest }, site }),
  );
  const headings = getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(headings).toEqual(listing.items.map(({ title }) => title));
});

test('home says so when there is no story yet', async () => {
  const data = { featured: null, latest: [] };
  const { words } = await perceivePage(() => h(HomePage, { data, site }));
  expect(words).toContain('The first story is being written.');
});

test('all stories come in pages with plain links', async () => {
  const { getByRole } = await perceivePage(() => h(StoriesPage, { data: { listing }, site }));
  expect(getByRole('navigation', { name: 'Pages of stories' })).toBeTruthy();
  expect(getByRole('link', { name: 'Page 1 of 3' }).getAttribute('aria-current')).toBe('page');
  expect(getByRole('link', { name: 'Older stories' }).getAttribute('href')).toBe('/stories?page=2');
});

test('a standing page has its title and blocks', async () => {
  const page = parsers.parsePage(documentExample('page/typical'));
  const { getByRole } = await perceivePage(() => h(StandingPage, { data: { page }, site }));
  expect(getByRole('heading', { level: 1 }).textContent).toBe('About');
});

test.each([404, 410, 500, 503] as const)(
  'an error page (%i) says what is so and leads on',
  async (status) => {
    const { getByRole } = await perceivePage(() => h(ErrorPage, { data: { status }, site }));
    expect(getByRole('heading', { level: 1 }).textContent).toMatch(/\w+ \w+/);
    expect(getByRole('link', { name: 'See all stories' })).toBeTruthy();
  },
);

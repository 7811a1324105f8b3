import { createHead } from '@unhead/vue/server';
import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { createSSRApp, h, type VNode } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { perceive, testContext } from '../blocks/perceive.ts';
import { pageContextKey } from '../ui/page-context.ts';
import { withAnchors } from '../story/anchors.ts';
import { PAGE_IDS } from '../story/page-ids.ts';
import SiteFrame from '../ui/SiteFrame.vue';
import ErrorPage from './ErrorPage.vue';
import HomePage from './home/HomePage.vue';
import StandingPage from './StandingPage.vue';
import StoryPage from './StoryPage.vue';

const site = parsers.parseSite(documentExample('site/typical'));
const history = [
  { on: '2026-11-22', kind: 'figure-changed' as const, before: '28M', after: '27.6M' },
];
const story = parsers.parseStory(documentExample('story/typical'));
/** Its figures changed after it was published. */
const changedBlocks = story.blocks.map((block) =>
  block.type !== 'statistics'
    ? block
    : { ...block, statistics: block.statistics.map((one) => ({ ...one, history })) },
);
const plain = parsers.parseStory(documentExample('story/plain'));
const helplines = parsers.parseHelplines(documentExample('helplines/typical')).items;
const listing = parsers.parseStoryCards(documentExample('stories/typical'));
const bareHome = { topics: [], figure: null, untranslated: 0 };

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

const storyPage = () => h(StoryPage, { data: { story, helplines, next: null }, site });

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
  const blocks = [...['A', 'B', 'C', 'D'].map(headed), ...changedBlocks];
  const { root: pageOfStory } = await perceivePage(
    () => h(StoryPage, { data: { story: { ...story, blocks }, helplines, next: null }, site }),
    true,
  );
  const { root: home } = await perceivePage(() =>
    h(HomePage, { data: { ...bareHome, featured, latest }, site }),
  );
  const ids = [pageOfStory, home].flatMap((root) =>
    Array.from(root.querySelectorAll('[id]'), ({ id }) => id),
  );
  const anchors = withAnchors(blocks).map(({ anchor }) => anchor);
  const own = new Set(ids.filter((id) => !anchors.includes(id) && !id.includes('_')));
  expect([...own].sort()).toEqual(PAGE_IDS);
});

test('blocks headed like parts of the page share no id with them', async () => {
  const blocks = ['Sources', 'Authors', 'Help', 'Help title', 'Main', 'Corrections'].map(headed);
  const data = { story: { ...story, blocks }, helplines, next: null };
  const { root } = await perceivePage(() => h(StoryPage, { data, site }), true);
  const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
  expect(ids).toContain('sources-2');
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

test('a number beside a figure leads to its source, and the source back to the figure', async () => {
  const { getAllByRole, root } = await perceivePage(storyPage, true);
  const [note] = getAllByRole('link', { name: /^Source 1: / });
  const source = root.querySelector(`[id="${note?.getAttribute('href')?.slice(1)}"]`);
  const back = source?.querySelector('a[href^="#"]');
  expect(back?.getAttribute('href')).toBe(`#${note?.id}`);
  expect(back?.textContent).toContain('People in forced labour');
});

test('what changed in its figures since it was published is told with its day (F4)', async () => {
  const data = { story: { ...story, blocks: changedBlocks }, helplines, next: null };
  const { words } = await perceivePage(() => h(StoryPage, { data, site }));
  expect(words).toMatch(/22 November 2026\. The figure “[^”]+” changed from 28M to 27\.6M\./);
});

test('on paper stand text, sources, statuses and helplines, and nothing to press (H1, F2)', async () => {
  const { root } = await perceivePage(storyPage, true);
  for (const unprinted of root.querySelectorAll('.no-print')) unprinted.remove();
  expect(root.querySelector('nav, button, exit-page, .story-next')).toBeNull();
  expect(root.querySelector('#sources li')).not.toBeNull();
  expect(root.querySelector('#help .contact')).not.toBeNull();
  expect(root.querySelector('.statistic-note .status')).not.toBeNull();
  expect(root.textContent).toContain(`${testContext.siteUrl}${testContext.path}`);
});

test('what has been corrected is said with its day', async () => {
  const { words } = await perceivePage(storyPage, true);
  expect(words).toContain('15 November 2026. An earlier version');
});

test('a story with neither picture, author nor topic stands whole', async () => {
  const data = { story: plain, helplines: [], next: null };
  const { queryByText, root } = await perceivePage(() => h(StoryPage, { data, site }));
  expect(root.querySelector('h1')?.textContent).toBe('A story without a picture');
  expect(queryByText('Exit this page')).toBeNull();
  expect(root.querySelector('#help')).toBeNull();
});

test('M2: below a sensitive story no child who can be recognised is seen, as below others', async () => {
  const [other = null] = listing.items.flatMap(({ hero, ...card }) =>
    hero === null ? [] : [{ ...card, hero: { ...hero, depicts: 'child-identifiable' as const } }],
  );
  const below = async (sensitive: boolean) => {
    const data = { story: { ...story, sensitive, related: [] }, helplines, next: other };
    const { root } = await perceivePage(() => h(StoryPage, { data, site }), sensitive);
    return root.querySelectorAll('.story-next img').length;
  };
  expect([await below(true), await below(false)]).toEqual([0, 1]);
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

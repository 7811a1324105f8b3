import { documentExample } from '@breaking-the-chains/shared/examples';
import * as parsers from '@breaking-the-chains/shared/parse';
import { h } from 'vue';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hrefOf, perceivePage, repeatedIds, skippedLevels, testSite } from '../perceive-page.ts';
import FigurePage from './FigurePage.vue';
import type { FiguresData } from './figures-route.ts';
import FiguresPage from './FiguresPage.vue';

const statistic = parsers.parseStatistic(documentExample('statistic/typical'));
const outdated = parsers.parseStatistic(documentExample('statistic/superseded'));
const bare = { ...statistic, source: null, attributedTo: null, history: [], topics: [] };
const topic = parsers.parseTopic(documentExample('topic/typical'));
const topics = [
  { ...topic, count: 12 },
  { ...topic, id: 'bare', slug: 'bare', name: 'Bare', count: 0 },
];
const stories = parsers.parseStoryCards(documentExample('stories/typical'));
const none = { items: [], page: 1, pageCount: 0, total: 0 };
const zero = { 'not-verified': 0, mislabelled: 0, disputed: 0, withdrawn: 0 };

beforeEach(
  () => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] }),
);
afterEach(() => void vi.useRealTimers());

const list: FiguresData = {
  listing: { items: [statistic, outdated], page: 1, pageCount: 3, total: 50 },
  choice: { status: null, topic: null },
  topics,
  counts: { ...zero, verified: 49, outdated: 1 },
  untranslated: 0,
  sensitive: false,
};
const perceiveList = (data: Partial<FiguresData> = {}) =>
  perceivePage(() => h(FiguresPage, { data: { ...list, ...data }, site: testSite }));
const perceiveFigure = (shown = statistic, listing = stories, sensitive = false) => {
  const data = { statistic: shown, listing, untranslated: 0, sensitive };
  return perceivePage(() => h(FigurePage, { data, site: testSite }), {
    path: `/figures/${shown.slug}`,
  });
};

test('each figure of the list says number, source and status in words (F1, F2)', async () => {
  const page = await perceiveList();
  expect(page.words).toContain('28 million');
  expect(page.words).toContain('Verified, last checked 12 October 2026.');
  expect(page.words).toContain('Outdated, last checked 12 October 2026.');
  expect(page.words).toContain('World · 2021');
  const link = page.getByRole('link', { name: statistic.label });
  expect(link.getAttribute('href')).toBe('/figures/people-in-forced-labour');
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

test('figures are chosen by status and topic with plain links that say how many there are', async () => {
  const page = await perceiveList();
  const { queryByRole } = page;
  expect(hrefOf(page, 'Verified (49)')).toBe('/figures?status=verified');
  expect(hrefOf(page, 'Child protection (12)')).toBe('/figures?topic=child-protection');
  expect(queryByRole('link', { name: /Bare/ }), 'a topic of no figure').toBeNull();
  expect(hrefOf(page, 'Next page')).toBe('/figures?page=2');
  expect(queryByRole('link', { name: /Withdrawn/ })).toBeNull();
});

test('a chosen status is said in the heading, and can be taken away', async () => {
  const { getByRole } = await perceiveList({ choice: { status: 'outdated', topic: null } });
  expect(getByRole('heading', { level: 1 }).textContent).toBe('Figures (Outdated)');
  expect(getByRole('link', { name: 'Remove the filter' }).getAttribute('href')).toBe('/figures');
});

test('a figure tells what it means, where it comes from and how sure we are', async () => {
  const page = await perceiveFigure();
  const { words, getByRole, getAllByRole } = page;
  expect(getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(words).toContain('28 million');
  expect(words).toContain('People of all ages');
  expect(words).toContain('How many at one time');
  expect(words).toContain('p. 2');
  expect(words).toContain('CC BY 4.0');
  expect(words).toContain('We have found it in its source, and it says the same there.');
  expect(words).toContain('The next check is due on 12 October 2027.');
  const how = getByRole('link', { name: 'How we check figures' });
  expect(how.getAttribute('href')).toBe('/figures#how-we-check');
  expect(skippedLevels(page)).toEqual([]);
  expect(repeatedIds(page)).toEqual([]);
});

test('a figure tells what was checked and changed, the newest first (F4)', async () => {
  const { root } = await perceiveFigure();
  const entries = root.querySelectorAll('[aria-labelledby="figure-history"] li');
  expect(Array.from(entries, ({ textContent }) => textContent.trim())).toEqual([
    expect.stringContaining('Checked by the club.'),
    expect.stringContaining('Status changed from “Not verified” to “Verified”.'),
    expect.stringContaining('The source was set to: International Labour'),
    expect.stringContaining('Changed from 27.6M to 28M.'),
  ]);
});

test('a figure leads to the stories that use it', async () => {
  const { getByRole } = await perceiveFigure();
  const [first] = stories.items;
  expect(getByRole('link', { name: first?.title ?? '' }).getAttribute('href')).toBe(
    `/stories/${first?.slug}`,
  );
});

test('an outdated figure leads to the newer one', async () => {
  const { getByRole } = await perceiveFigure(outdated);
  const link = getByRole('link', { name: 'annual profits from forced labour, 2024' });
  expect(link.getAttribute('href')).toBe('/figures/profits-2024');
});

test('a figure without a source says so as text (F1)', async () => {
  const { words } = await perceiveFigure(bare, none);
  expect(words).toContain('Source not given');
  expect(words).toContain('No published story uses this figure at the moment.');
  expect(words).toContain('Nothing has been changed or checked');
});

test('a figure past its check is marked to readers (F3)', async () => {
  const due = { ...statistic, checkedOn: '2025-03-01', reviewDue: '2026-03-01' };
  const { words } = await perceiveFigure(due);
  expect(words).toContain('last checked March 2025');
  expect(words).toContain('The next check was due on 1 March 2026 and has not been done yet.');
});

test('where others show the page, its number is not alone (F1, F2)', async () => {
  const headOf = async (changed: object) =>
    (await perceiveFigure({ ...statistic, ...changed })).headHtml;
  const old = await headOf({
    verification: 'outdated',
    checkedOn: '2025-03-01',
    reviewDue: '2026-03-01',
  });
  expect(old).toMatch(/<title>about 28M \(outdated, .+\) · /);
  const unknown = await headOf({
    verification: 'not-verified',
    checkedOn: null,
    source: null,
    attributedTo: null,
  });
  expect(unknown).toMatch(/<title>about 28M \(not verified\) · /);
  expect(unknown).toMatch(
    /name="description" content="Not verified, not checked yet. Source not given\. /,
  );
  expect(await headOf({})).toMatch(/<title>about 28M · /);
});

test('no figure claims to be a fact check (F5)', async () => {
  const { headHtml } = await perceiveFigure();
  expect(headHtml).not.toContain('ClaimReview');
});

test('a figure of a sensitive story ends with the way to help, in its place (H1)', async () => {
  const page = await perceiveFigure(statistic, stories, true);
  expect(page.root.querySelector('main #help a')?.getAttribute('href')).toBe('/help');
  expect(repeatedIds(page)).toEqual([]);
  expect((await perceiveFigure()).root.querySelector('#help')).toBeNull();
});

test('a figure says which of its stories are sensitive', async () => {
  const { root } = await perceiveFigure();
  const [first, second] = root.querySelectorAll('.story-links li');
  expect(first?.textContent).toMatch(/ · Sensitive\s*$/);
  expect(second?.textContent).not.toContain('Sensitive');
});

import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { createFirstAdministrator, signInToApi } from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { findDocument } from '../support/documents.ts';
import { openHouse, type OpenHouse } from '../support/open-house.ts';
import { until } from '../support/until.ts';

const STORY = '/stories/breaking-the-chains';

let house: OpenHouse;
let browser: Browser;

const closeLater = closeAfterwards();

beforeAll(async () => {
  house = await openHouse();
  closeLater(house.close);
  browser = await openBrowser();
  closeLater(() => browser.close());
  await until('the story in the search', async () =>
    (await textOf('/search?q=trafficking')).includes(STORY),
  );
});

const textOf = async (path: string) => (await fetch(house.siteUrl + path)).text();

async function openSearch(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  closeLater(() => context.close());
  const page = await context.newPage();
  await page.goto(house.siteUrl + path);
  return page;
}

const isStory = async (option: Locator) => (await option.getAttribute('data-path')) === STORY;

test('without JavaScript a typing error is understood, and what was found is marked', async () => {
  const page = await openSearch('/', false);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox').fill('traficking');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('These are the results for “trafficking”').waitFor();
  expect(new URL(page.url()).search).toBe('?q=traficking');
  expect(await page.title()).toContain('traficking');
  expect(await page.getByRole('heading', { level: 2, name: /\d+ results?/ }).count()).toBe(1);
  const marked = await page.locator('main mark').allTextContents();
  expect(marked.every((words) => /^trafficking$/i.test(words))).toBe(true);
  expect(marked.length).toBeGreaterThan(0);
  expect(await page.locator(`main a[href="${STORY}"]`).count()).toBe(1);
});

test('nothing found leads on, and no odd query is an error', async () => {
  for (const query of ['%22%3B--', 'zzzzzzzz', '%F0%9F%98%80', 'a'.repeat(1_500)]) {
    expect((await fetch(`${house.siteUrl}/search?q=${query}&page=999`)).status).toBe(200);
  }
  const page = await openSearch('/search?q=zzzzzzzz');
  await page.getByRole('heading', { name: 'Nothing found for “zzzzzzzz”' }).waitFor();
  expect(await page.locator('main a[href="/stories"]').count()).toBe(1);
});

test('who looks for help is led to it before all else, with and without JavaScript (H1)', async () => {
  const plain = await openSearch('/search?q=am+i+being+trafficked', false);
  const [first] = await plain.locator('main').getByRole('link').all();
  expect(await first?.getAttribute('href')).toBe('/help');
  expect(await plain.getByText('trafficker”').count()).toBe(0);

  const page = await openSearch('/search');
  await page.getByRole('combobox').pressSequentially('childline');
  const options = page.getByRole('option');
  await options.filter({ hasText: 'Childline' }).click();
  await page.waitForURL(/\/help#help_[a-z0-9]+$/);
  expect(await page.locator(':target').textContent()).toContain('0800 1111');
});

test('the box is a combobox: arrows go through it, Escape closes it, Enter opens a page', async () => {
  const page = await openSearch('/search');
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const box = page.getByRole('combobox');
  const options = page.getByRole('option');
  const answered = page.waitForResponse(/search\.json\?q=breaking%20the%20ch$/);
  await box.pressSequentially('breaking the ch');
  await answered;
  await options.first().waitFor();
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByRole('status').first().textContent()).toMatch(/suggestion/);
  expect(await box.getAttribute('aria-activedescendant')).toBeNull();

  await box.press('ArrowDown');
  const first = await options.first().getAttribute('id');
  expect(await box.getAttribute('aria-activedescendant')).toBe(first);
  expect(await options.first().getAttribute('aria-selected')).toBe('true');
  await box.press('Home');
  expect(await box.getAttribute('aria-activedescendant')).toBeNull();
  await box.press('ArrowUp');
  expect(await options.last().getAttribute('aria-selected')).toBe('true');
  await box.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue()).toBe('breaking the ch');

  await box.press('ArrowDown');
  const title = await options.first().textContent();
  expect(title).toContain('Breaking the Chains');
  await box.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/search');
  expect(errors).toEqual([]);
});

test('a choice stays with its page when a later answer comes, and Escape asks no more', async () => {
  const page = await openSearch('/search');
  const box = page.getByRole('combobox');
  const chosen = page.getByRole('option', { selected: true });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/search\.json\?q=breaking/, async (route) => {
    await held;
    await route.continue();
  });
  await box.fill('trafficking');
  await page.getByRole('option', { name: 'Breaking the Chains' }).first().waitFor();
  const asked = page.waitForRequest(/q=breaking$/);
  await box.fill('breaking');
  await asked;
  for (let presses = 0; presses === 0 || !(await isStory(chosen)); presses += 1) {
    expect(presses).toBeLessThan(await page.getByRole('option').count());
    await box.press('ArrowDown');
  }
  letGo();
  await page
    .locator('#suggestions mark', { hasText: /^breaking$/i })
    .first()
    .waitFor();
  expect(await isStory(chosen)).toBe(true);
  expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));

  const given = page.waitForEvent('requestfailed', (request) => /q=chains$/.test(request.url()));
  await page.route(/q=chains$/, () => undefined);
  const second = page.waitForRequest(/q=chains$/);
  await box.fill('chains');
  await second;
  await box.press('Escape');
  await given;
  expect(await box.getAttribute('aria-expanded')).toBe('false');
});

test('with nothing chosen, Enter sends the form; a press on a suggestion opens its page', async () => {
  const page = await openSearch('/search');
  const box = page.getByRole('combobox');
  await box.pressSequentially('debt');
  await box.press('Enter');
  await page.waitForURL(/\/search\?q=debt$/);
  await page.getByRole('combobox').fill('how to read a number');
  await page.getByRole('option').first().click();
  await page.waitForURL(/\/stories\//);
});

test('a publish is found, stands in the sitemap, and is gone from both when it is taken back', async () => {
  await createFirstAdministrator(house.cmsUrl);
  const api = await signInToApi(house.cmsUrl);
  const slug = 'how-to-read-a-number-about-children';
  const { documentId } = await findDocument(api, 'story', { slug });
  const act = (action: string, body = {}) =>
    api.post(`/collection-types/api::story.story/${documentId}/actions/${action}`, body);
  const isIn = async (path: string) => (await textOf(path)).includes(`/stories/${slug}`);

  await act('publish', { title: 'A kaleidoscope of numbers' });
  await until('the new title found', () => isIn('/search?q=kaleidoscope'));
  expect(await isIn('/sitemap.xml')).toBe(true);
  await act('unpublish');
  await until('the story not found', async () => !(await isIn('/search?q=kaleidoscope')));
  expect(await isIn('/sitemap.xml')).toBe(false);
});

test('the search answers while the CMS is away, also after a restart', async () => {
  await house.cms.stop();
  await house.site.stop();
  await house.site.start();
  expect(await textOf('/search?q=trafficking')).toContain(STORY);
  expect(await textOf('/sitemap.xml')).toContain(STORY);
});

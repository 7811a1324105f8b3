import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openDocument, registerFirstAdministrator, signInToApi } from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { openHouse, type OpenHouse } from '../support/open-house.ts';
import { findDocument } from '../support/documents.ts';
import { until } from '../support/until.ts';

let house: OpenHouse;
let browser: Browser;
let editor: Page;

const closeLater = closeAfterwards();

beforeAll(async () => {
  house = await openHouse();
  closeLater(house.close);
  browser = await openBrowser();
  closeLater(() => browser.close());
  editor = await browser.newPage();
  await registerFirstAdministrator(editor, house.cmsUrl);
});

async function read(path: string): Promise<{ status: number; html: string }> {
  const answer = await fetch(house.siteUrl + path);
  return { status: answer.status, html: await answer.text() };
}

/** Where a published story shows besides its own page. */
const EVERYWHERE = ['/', '/stories', '/feed.xml', '/feed.json', '/sitemap.xml'];

function seen(path: string, words: string): Promise<true> {
  return until(`"${words}" on ${path}`, async () => (await read(path)).html.includes(words));
}

test('(a) a standfirst is changed in the admin and approved, and the reader sees it', async () => {
  const words = 'Every child should be able to go home when the work is done.';
  await openDocument(editor, {
    cmsUrl: house.cmsUrl,
    type: 'story',
    text: 'Breaking the Chains',
  });
  await editor.locator('[name=standfirst]').fill(words);
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await editor.getByText('Changed since the approval:').waitFor();
  await editor.getByRole('button', { name: 'Approve', exact: true }).click();
  await editor.getByText('Approved', { exact: true }).waitFor();
  await editor.getByRole('button', { name: 'Publish', exact: true }).click();
  await editor
    .getByText(/published document/i)
    .first()
    .waitFor();

  for (const path of ['/stories/breaking-the-chains', '/stories', '/', '/feed.xml', '/feed.json'])
    await seen(path, words);
  await seen('/stories/breaking-the-chains.md', words);
  await seen('/search?q=go+home+when+the+work+is+done', '/stories/breaking-the-chains"');
});

test('(b) one edit of a statistic changes every page that shows it', async () => {
  await openDocument(editor, {
    cmsUrl: house.cmsUrl,
    type: 'statistic',
    text: '28M',
  });
  await editor.locator('[name=displayValue]').fill('27.6M');
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await editor
    .getByText(/saved document/i)
    .first()
    .waitFor();

  await seen('/stories/breaking-the-chains', '27.6M');
  await seen('/stories/how-to-read-a-number-about-children', '27.6M');
  await seen('/figures', '27.6M');
  await seen('/figures/people-in-forced-labour', '27.6M');
  await seen('/search?q=27.6M', '/figures/people-in-forced-labour"');
});

test('(b) a figure that would leave a hole is not deleted: one is told where to mend first', async () => {
  const menu = editor.getByRole('button', { name: 'More actions' }).first();
  const dialog = editor.getByRole('dialog');
  await menu.click();
  await editor.getByRole('menuitem', { name: /Delete entry \(all languages\)/ }).click();
  await dialog
    .getByText(/^It stands in a sentence of the story/)
    .first()
    .waitFor();
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['Close modal', 'Cancel']);
  await editor.keyboard.press('Tab');
  expect(await dialog.locator(':focus').count()).toBe(1);
  await editor.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await until('the focus on the menu again', () => menu.evaluate((it) => it.matches(':focus')));
});

test('the list of stories fits a window of 1280 pixels, and its languages a finger', async () => {
  await editor.setViewportSize({ width: 1280, height: 800 });
  await editor.getByRole('link', { name: 'Stories', exact: true }).click();
  const table = editor.getByRole('grid');
  const spanish = table.getByRole('link', { name: 'es Spanish', exact: true });
  await spanish.waitFor();
  const isCut = (it: Element) => it.scrollWidth > (it.parentElement?.clientWidth ?? 0);
  expect(await table.evaluate(isCut)).toBe(false);
  const { width = 0, height = 0 } = (await spanish.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

const GONE = 'how-to-read-a-number-about-children';
const FOUND = '/search?q=how+to+read+a+number';

async function act(action: 'publish' | 'unpublish'): Promise<void> {
  const api = await signInToApi(house.cmsUrl);
  const { documentId } = await findDocument(api, 'story', { slug: GONE });
  await api.post(`/collection-types/api::story.story/${documentId}/actions/${action}`);
}

test('(c) an unpublished story is gone, from lists, feeds, sitemap and search too', async () => {
  for (const path of [...EVERYWHERE, FOUND]) await seen(path, `/stories/${GONE}`);

  await act('unpublish');

  await until('404 or 410', async () =>
    [404, 410].includes((await read(`/stories/${GONE}`)).status),
  );
  for (const path of [...EVERYWHERE, FOUND]) {
    await until(`${path} without the story`, async () => {
      const { status, html } = await read(path);
      return status === 200 && !html.includes(`/stories/${GONE}`);
    });
  }
});

test('(c) published again it is back in all of them', async () => {
  await act('publish');
  await until('200', async () => (await read(`/stories/${GONE}`)).status === 200);
  for (const path of [...EVERYWHERE, FOUND]) await seen(path, `/stories/${GONE}`);
});

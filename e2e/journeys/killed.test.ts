import { watch } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import {
  FIRST_ADMINISTRATOR,
  createFirstAdministrator,
  signIn,
  signInToApi,
  type AdminApi,
} from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { openHouse, type OpenHouse } from '../support/open-house.ts';
import { press, seen, writeText } from '../support/story-form.ts';
import { until } from '../support/until.ts';

const STORIES = '/collection-types/api::story.story';
const BEFORE = 'as it was';
const AFTER = 'as typed';

let house: OpenHouse;
let api: AdminApi;
let editor: BrowserContext;

const closeLater = closeAfterwards();

beforeAll(async () => {
  house = await openHouse();
  closeLater(house.close);
  await createFirstAdministrator(house.cmsUrl);
  api = await signInToApi(house.cmsUrl);
  const browser = await openBrowser();
  closeLater(() => browser.close());
  editor = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  await signIn(await editor.newPage(), house.cmsUrl, FIRST_ADMINISTRATOR);
});

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A live story that says the same in each of its parts, and the address of its page. */
async function liveStory(slug: string): Promise<{ documentId: string; path: string }> {
  const said = `${slug} ${BEFORE}`;
  const text = { __component: 'block.rich-text', heading: 'Words', text: [paragraph(said)] };
  const words = { title: `Title ${said}`, standfirst: said, blocks: [text] };
  const story = { ...words, slug, sensitive: false };
  const made = await api.post(STORIES, { ...story, publishedOn: '2026-11-20' });
  const { documentId } = (made as { data: { documentId: string } }).data;
  await api.post(`${STORIES}/${documentId}/actions/publish`);
  const path = `/stories/${slug}`;
  await until(path, async () => (await saysOnSite(path)).length >= 3);
  return { documentId, path };
}

const saidIn = (words: string): string[] =>
  words.match(new RegExp(`${BEFORE}|${AFTER}`, 'g')) ?? [];

/** What each part of the page says, in the order of the page. */
async function saysOnSite(path: string): Promise<string[]> {
  const answer = await fetch(house.siteUrl + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const html = await answer.text();
  return saidIn(html.slice(html.indexOf('<h1'), html.indexOf('</article>')));
}

/** What each part of the draft or of the live version says. */
async function saysInCms(documentId: string, status: 'draft' | 'published'): Promise<string[]> {
  const { data } = (await api.get(`${STORIES}/${documentId}?status=${status}`)) as {
    data: { title: string; standfirst: string; blocks: object };
  };
  return saidIn(JSON.stringify([data.title, data.standfirst, data.blocks]));
}

async function open(documentId: string): Promise<Page> {
  const page = await editor.newPage();
  await page.goto(
    `${house.cmsUrl}/admin/content-manager${STORIES}/${documentId}?plugins[i18n][locale]=en`,
  );
  await page.locator('[name=standfirst]').waitFor();
  return page;
}

const isPublish = (url: string) => url.includes('/actions/publish');

const asRequestLeaves = (page: Page) => page.waitForRequest((request) => isPublish(request.url()));

const asDatabaseIsWritten = async (page: Page) => {
  await asRequestLeaves(page);
  await new Promise<void>((resolve) => {
    const watcher = watch(house.dataDir, (_, file) => {
      if (file?.startsWith('cms.sqlite') !== true) return;
      watcher.close();
      resolve();
    });
  });
};

const asItAnswers = (page: Page) => page.waitForResponse((answer) => isPublish(answer.url()));

test.each([
  ['as the request leaves', 'request', asRequestLeaves],
  ['as the database is first written', 'write', asDatabaseIsWritten],
  ['as it answers', 'answer', asItAnswers],
])('the CMS is killed %s: nothing typed is lost, nothing half of it is seen', async (...round) => {
  const [, slug, moment] = round;
  const { documentId, path } = await liveStory(`killed-at-${slug}`);
  const page = await open(documentId);
  await page.locator('[name=title]').fill(`Title ${AFTER}`);
  await page.locator('[name=standfirst]').fill(AFTER);
  await writeText(page, 'Words', AFTER);

  const now = moment(page);
  await press(page, 'Publish');
  await now;
  await house.cms.kill();
  expect(new Set(await saysOnSite(path)).size).toBe(1);

  await house.cms.start();
  api = await signInToApi(house.cmsUrl);
  for (const status of ['draft', 'published'] as const) {
    const said = await saysInCms(documentId, status);
    expect(said, status).toHaveLength(3);
    expect(new Set(said).size, `the parts of what is ${status}`).toBe(1);
  }
  await page.close();
  await publishWhatWasTyped(documentId);
  await until('the page to say what was typed', async () =>
    (await saysOnSite(path)).every((said) => said === AFTER),
  );
});

/** As somebody who opens the story again: what was not saved yet is offered. */
async function publishWhatWasTyped(documentId: string): Promise<void> {
  const isSaved = (await saysInCms(documentId, 'draft'))[0] === AFTER;
  const isLive = (await saysInCms(documentId, 'published'))[0] === AFTER;
  if (isLive) return;
  const page = await open(documentId);
  if (!isSaved) await press(page, 'Restore');
  expect(await page.locator('[name=title]').inputValue()).toBe(`Title ${AFTER}`);
  expect(await page.locator('[name=standfirst]').inputValue()).toBe(AFTER);
  await press(page, 'Publish');
  await seen(page, /published document/i);
  await page.close();
}

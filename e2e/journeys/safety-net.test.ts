import type { BrowserContext, Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import {
  COLLEAGUE,
  FIRST_ADMINISTRATOR,
  addColleague,
  createFirstAdministrator,
  signIn,
  signInToApi,
  type AdminApi,
} from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { findDocument } from '../support/documents.ts';
import { openCms } from '../support/open-house.ts';
import { press, seen } from '../support/story-form.ts';
import { until } from '../support/until.ts';

let cmsUrl: string;
let api: AdminApi;
let mine: BrowserContext;
let theirs: BrowserContext;
let picture: object;

const STORIES = '/collection-types/api::story.story';
/** As of a record that has no draft, and would break a live page. */
const REFUSAL = {
  status: 400,
  json: { error: { status: 400, name: 'ValidationError', message: 'Not like this.', details: {} } },
};
const closeLater = closeAfterwards();

beforeAll(async () => {
  const house = await openCms();
  closeLater(house.close);
  ({ cmsUrl } = house);
  await createFirstAdministrator(cmsUrl);
  await addColleague(cmsUrl);
  api = await signInToApi(cmsUrl);
  const { documentId } = await findDocument(api, 'story', { slug: 'breaking-the-chains' });
  const { data } = (await api.get(`${STORIES}/${documentId}`)) as {
    data: { hero: object };
  };
  picture = { ...data.hero, id: undefined };
  const browser = await openBrowser();
  closeLater(() => browser.close());
  mine = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  theirs = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
  await signIn(await mine.newPage(), cmsUrl, FIRST_ADMINISTRATOR);
  await signIn(await theirs.newPage(), cmsUrl, COLLEAGUE);
});

let made = 0;
async function newStory(more: object = {}): Promise<string> {
  const slug = `safe-${++made}`;
  const story = { title: `Story ${slug}`, slug, standfirst: 'As it was.', ...more };
  const { data } = (await api.post(STORIES, { ...story, publishedOn: '2026-11-20' })) as {
    data: { documentId: string };
  };
  return data.documentId;
}

const address = (documentId: string) =>
  `${cmsUrl}/admin/content-manager/collection-types/api::story.story/${documentId}?plugins[i18n][locale]=en`;

async function open(context: BrowserContext, documentId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address(documentId));
  await standfirst(page).waitFor();
  return page;
}

const standfirst = (page: Page) => page.locator('[name=standfirst]');

async function stored(documentId: string): Promise<string> {
  const { data } = (await api.get(`${STORIES}/${documentId}`)) as { data: { standfirst: string } };
  return data.standfirst;
}

/** Until the browser has put away what is typed. */
const kept = (page: Page, words: string) =>
  until(`"${words}" in the browser's storage`, () =>
    page.evaluate((text) => JSON.stringify(localStorage).includes(text), words),
  );

test('M1: a refused publish says where, and keeps what was typed as the draft', async () => {
  const documentId = await newStory({ hero: { ...picture, alternativeText: '' } });
  const page = await open(mine, documentId);
  await standfirst(page).fill('Typed before the refusal.');
  await press(page, 'Publish');
  await seen(page, 'What you typed is saved as a draft');
  await seen(page, /This picture has no description/);
  expect(await stored(documentId)).toBe('Typed before the refusal.');
  await standfirst(page).fill('Typed after it.');
  await press(page, 'Save');
  await seen(page, /saved document/i);
  expect(await stored(documentId)).toBe('Typed after it.');
  await page.close();
});

test.each([
  ['the CMS does not answer', (route: Route) => route.abort(), /The CMS does not answer/],
  ['it is refused', (route: Route) => route.fulfill(REFUSAL), 'Not like this.'],
])('a save after which %s leaves what was typed to be saved again', async (_, answer, words) => {
  const documentId = await newStory();
  const page = await open(mine, documentId);
  await standfirst(page).fill('Typed all the same.');
  await page.route(`**${STORIES}/${documentId}*`, (route) =>
    route.request().method() === 'PUT' ? answer(route) : route.continue(),
  );
  await press(page, 'Save');
  await seen(page, words);
  await until('what was typed to stand', async () => {
    return (await standfirst(page).inputValue()) === 'Typed all the same.';
  });
  await page.unrouteAll();
  await press(page, 'Save');
  await seen(page, /saved document/i);
  expect(await stored(documentId)).toBe('Typed all the same.');
  await page.close();
});

test('a new story that is refused becomes one draft, and the form goes on with it', async () => {
  const page = await open(mine, 'create');
  await page.locator('[name=title]').fill('A new one');
  await page.locator('[name=slug]').fill('breaking-the-chains');
  await standfirst(page).fill('Typed at once.');
  await page.getByLabel(/Date on the story/).fill('24/11/2026');
  await page.getByLabel(/Date on the story/).press('Tab');
  await press(page, 'Publish');
  await seen(page, 'What you typed is saved as a draft');
  await page.waitForURL(/api::story\.story\/(?!create)\w+/);
  await page
    .locator('form')
    .getByText(/is already taken/)
    .waitFor();
  expect(await standfirst(page).inputValue()).toBe('Typed at once.');
  await page.close();
});

test('a record that a story shows opens in a tab of its own, and the story stays as it is', async () => {
  const { documentId: author } = await findDocument(api, 'author', {});
  const documentId = await newStory({ authors: { connect: [{ documentId: author }] } });
  const page = await open(mine, documentId);
  await standfirst(page).fill('Typed before looking.');
  const [record] = await Promise.all([
    mine.waitForEvent('page'),
    page.locator('form a[target=_blank][href*="api::author.author"]').first().click(),
  ]);
  await record.waitForURL(/api::author\.author\/\w+/);
  await seen(record, 'Where used');
  expect(await standfirst(page).inputValue()).toBe('Typed before looking.');
  await Promise.all([record.close(), page.close()]);
});

test('two on one story see each other, and the second save is not lost', async () => {
  const documentId = await newStory();
  const first = await open(theirs, documentId);
  const second = await open(mine, documentId);
  await seen(second, 'Jonas Lind is here too, since');
  await standfirst(first).fill('What Jonas says.');
  await press(first, 'Save');
  await seen(first, /saved document/i);

  await standfirst(second).fill('What Amina says.');
  await press(second, 'Save');
  await seen(second, 'Jonas Lind has saved this since you opened it');
  await seen(second, 'Saved by Jonas Lind');
  await press(second, 'Cancel');
  await until('what was typed to stand', async () => {
    return (await standfirst(second).inputValue()) === 'What Amina says.';
  });
  expect(await stored(documentId)).toBe('What Jonas says.');

  await press(second, 'Save');
  await press(second, 'Take theirs (mine is kept here)');
  await until('theirs in the form', async () => {
    return (await standfirst(second).inputValue()) === 'What Jonas says.';
  });
  await press(second, 'Restore');
  expect(await standfirst(second).inputValue()).toBe('What Amina says.');

  await press(second, 'Save');
  await press(second, 'Save mine over theirs');
  await seen(second, /saved document/i);
  expect(await stored(documentId)).toBe('What Amina says.');
  await Promise.all([first.close(), second.close()]);
});

test('after a crash while typing it is offered back', async () => {
  const documentId = await newStory();
  const page = await open(mine, documentId);
  await standfirst(page).fill('Typed before the crash.');
  await kept(page, 'Typed before the crash.');
  await Promise.all([page.waitForEvent('crash'), page.goto('chrome://crash').catch(() => null)]);
  await page.close();

  const again = await open(mine, documentId);
  expect(await standfirst(again).inputValue()).toBe('As it was.');
  await seen(again, /You have unsaved changes from \d+ \w+, \d\d:\d\d/);
  await press(again, 'Show differences');
  await seen(again, 'Typed and not saved');
  await again.keyboard.press('Escape');
  await press(again, 'Restore');
  expect(await standfirst(again).inputValue()).toBe('Typed before the crash.');
  await press(again, 'Save');
  await seen(again, /saved document/i);
  expect(await stored(documentId)).toBe('Typed before the crash.');
  await again.close();
});

test('after a login that ended while typing one is led back, and it is offered', async () => {
  const documentId = await newStory();
  const page = await open(mine, documentId);
  await standfirst(page).fill('Typed after the session ended.');
  // Whichever request finds out first: with what is typed in sight, Strapi asks before it leaves.
  const confirm = page.getByRole('button', { name: 'Confirm', exact: true });
  await page.addLocatorHandler(confirm, () => confirm.click());
  await mine.clearCookies();
  await page.keyboard.press('Control+Enter');
  await signIn(page, cmsUrl, FIRST_ADMINISTRATOR, { isThere: true });
  await page.waitForURL((url) => url.pathname.endsWith(documentId));
  await press(page, 'Restore');
  expect(await standfirst(page).inputValue()).toBe('Typed after the session ended.');
  await page.close();
});

test('an earlier version is compared and restored', async () => {
  const documentId = await newStory();
  const page = await open(mine, documentId);
  await standfirst(page).fill('A worse one.');
  await press(page, 'Save');
  await seen(page, /saved document/i);
  await page
    .getByRole('button', { name: /^Saved by/ })
    .nth(1)
    .click();
  await seen(page, 'The draft now');
  await press(page, 'Restore this version');
  await press(page, 'Restore');
  await seen(page, 'The draft is as it was then.');
  await until('the form to show it', async () => {
    return (await standfirst(page).inputValue()) === 'As it was.';
  });
  expect(await stored(documentId)).toBe('As it was.');
  await page.close();
});

test('signing out leaves nothing of what was typed on the computer', async () => {
  const page = await open(theirs, await newStory());
  await standfirst(page).fill('Nobody else should read this.');
  await kept(page, 'Nobody else should read this.');
  await page.getByRole('button', { name: /Jonas Lind|JL/ }).click();
  await page.getByRole('menuitem', { name: /log ?out/i }).click();
  await press(page, 'Confirm');
  await page.locator('input[name=password]').waitFor();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Nobody else');
});

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openDocument, registerFirstAdministrator } from '../support/admin.ts';
import { openBrowser } from '../support/browser.ts';
import { closeAfterwards } from '../support/closing.ts';
import { openHouse, type OpenHouse } from '../support/open-house.ts';
import { until } from '../support/until.ts';

let house: OpenHouse;
let browser: Browser;
let editor: Page;
let preview: FrameLocator;

const closeLater = closeAfterwards();
const DRAFT = 'A standfirst that nobody has published.';

beforeAll(async () => {
  house = await openHouse();
  closeLater(house.close);
  browser = await openBrowser();
  closeLater(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  editor = await context.newPage();
  await registerFirstAdministrator(editor, house.cmsUrl);
  const text = 'Breaking the Chains';
  await openDocument(editor, { cmsUrl: house.cmsUrl, type: 'story', text });
  await editor.getByRole('button', { name: 'Show beside the form' }).click();
  preview = editor.frameLocator('iframe[title=Preview]');
});

const scrolledTo = () => preview.locator('html').evaluate(() => scrollY);

test('an editor saves, and the page beside the form follows without losing the place', async () => {
  await preview.getByRole('heading', { level: 1, name: 'Breaking the Chains' }).waitFor();
  await preview.getByText('As published.').waitFor();
  await preview.locator('html').evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await editor.locator('[name=standfirst]').fill(DRAFT);
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await preview.getByText(DRAFT).waitFor();
  expect(await scrolledTo()).toBe(900);
  const published = await fetch(`${house.siteUrl}/stories/breaking-the-chains`);
  expect(await published.text()).not.toContain(DRAFT);
});

test('a click on a block opens it in the form, and so does its button by keyboard', async () => {
  const opened = (name: string) =>
    editor.locator('h3 button[aria-expanded=true]', { hasText: name }).waitFor();
  await preview.getByRole('heading', { name: 'How it works' }).click();
  await opened('Cards');
  await preview.getByRole('button', { name: 'Edit this block (6)' }).press('Enter');
  await opened('Testimony');
});

test('a teacher reads the draft by a link until it is revoked, and nothing is left behind (P1)', async () => {
  await editor.getByRole('button', { name: 'Copy a new link' }).click();
  await editor.getByText('The link is copied').waitFor();
  const url = await editor.evaluate(() => navigator.clipboard.readText());
  const context = await browser.newContext();
  closeLater(() => context.close());
  const teacher = await context.newPage();
  const asked: string[] = [];
  teacher.on('request', (request) => void asked.push(request.url()));
  expect((await teacher.goto(url))?.status()).toBe(200);
  await teacher.getByText(DRAFT).waitFor();
  await teacher.getByText('Draft with changes that are not published.').waitFor();
  expect(asked.filter((one) => !one.startsWith(`${house.siteUrl}/`))).toEqual([]);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });

  await editor.getByRole('button', { name: 'Revoke this link' }).click();
  await until('410', async () => (await teacher.goto(url))?.status() === 410);
  await teacher.getByText('This link has ended.').waitFor();
});

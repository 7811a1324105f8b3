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

function seen(path: string, words: string): Promise<true> {
  return until(`"${words}" on ${path}`, async () => (await read(path)).html.includes(words));
}

test('(a) an editor changes a standfirst in the admin and the reader sees it', async () => {
  const words = 'Every child should be able to go home when the work is done.';
  await openDocument(editor, {
    cmsUrl: house.cmsUrl,
    type: 'story',
    text: 'Breaking the Chains',
  });
  await editor.locator('[name=standfirst]').fill(words);
  await editor.getByRole('button', { name: 'Publish', exact: true }).click();
  await editor
    .getByText(/published document/i)
    .first()
    .waitFor();

  await seen('/stories/breaking-the-chains', words);
  await seen('/stories', words);
  await seen('/', words);
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
});

test('(c) an unpublished story is gone, from the list too', async () => {
  const slug = 'how-to-read-a-number-about-children';
  const api = await signInToApi(house.cmsUrl);
  const { documentId } = await findDocument(api, 'story', { slug });
  expect((await read('/stories')).html).toContain(`/stories/${slug}`);

  await api.post(`/collection-types/api::story.story/${documentId}/actions/unpublish`);

  await until('404', async () => (await read(`/stories/${slug}`)).status === 404);
  for (const path of ['/stories', '/']) {
    await until(`${path} without the story`, async () => {
      const { status, html } = await read(path);
      return status === 200 && !html.includes(`/stories/${slug}`);
    });
  }
});

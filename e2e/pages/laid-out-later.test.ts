import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { waitingParts } from '../support/laid-out.ts';
import { pageAt, STORY } from '../support/pages.ts';
import { DESKTOP, openReadingRoom, PHONE } from '../support/reading-room.ts';
import { until } from '../support/until.ts';

const { siteUrl, visit } = openReadingRoom();

const phone = { viewport: PHONE, deviceScaleFactor: 2 };
/** A part far down in the story. */
const DEEP = '#the-road-ahead';

const lengthOf = (tab: Page) => tab.evaluate(() => document.documentElement.scrollHeight);
const topOf = (tab: Page, part: string) =>
  tab.locator(part).evaluate((element) => element.getBoundingClientRect().top);

/** Pictures do not arrive, so that pages do not finish loading, until what is returned is called. */
async function holdPictures(tab: Page): Promise<() => Promise<void>> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await tab.route('**/media/**', async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    letGo();
    await tab.waitForLoadState('load');
  };
}

describe.concurrent('on a phone', () => {
  test.each([STORY, pageAt('/')])('$path lays out what is below once it is seen', async (page) => {
    await visit(page, phone, async (tab) => {
      const letGo = await holdPictures(tab);
      await tab.goto('about:blank');
      await tab.goto(siteUrl + page.path, { waitUntil: 'domcontentloaded' });
      expect(await waitingParts(tab)).toBeGreaterThan(3);
      await letGo();
      await until('all is laid out', async () => (await waitingParts(tab)) === 0);
      const length = await lengthOf(tab);
      await tab.locator('.site-footer').scrollIntoViewIfNeeded();
      expect(await lengthOf(tab), 'and is as long as it said').toBe(length);
    });
  });

  test('a link into a story leads to its place, loaded or not', async () => {
    await visit(STORY, phone, async (tab) => {
      const letGo = await holdPictures(tab);
      await tab.goto('about:blank');
      await tab.goto(siteUrl + STORY.path + DEEP, { waitUntil: 'domcontentloaded' });
      await until('the part is there', async () => (await topOf(tab, DEEP)) < PHONE.height / 3);
      const top = await topOf(tab, DEEP);
      expect(top).toBeGreaterThanOrEqual(0);
      await letGo();
      expect(await topOf(tab, DEEP)).toBe(top);
    });
  });

  test('who reloads a story stays where they were', async () => {
    await visit(STORY, phone, async (tab) => {
      await tab.locator(DEEP).evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
      const top = await topOf(tab, DEEP);
      await tab.reload({ waitUntil: 'load' });
      const moved = async () => Math.abs((await topOf(tab, DEEP)) - top);
      await until('the place is found again', async () => (await moved()) < 2);
      expect(await waitingParts(tab)).toBe(0);
    });
  });
});

test.each([
  ['without scripts', { ...phone, javaScriptEnabled: false }],
  ['on a large screen', { viewport: DESKTOP }],
])('%s nothing waits', async (_, options) => {
  await visit(STORY, options, async (tab) => {
    const part = tab.locator('.site-footer');
    expect(await part.evaluate((one) => getComputedStyle(one).contentVisibility)).toBe('visible');
    expect(await waitingParts(tab)).toBe(0);
  });
});

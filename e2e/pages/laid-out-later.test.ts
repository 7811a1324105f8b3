import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allLaidOut, waitingParts } from '../support/laid-out.ts';
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

/** Pictures do not come, so that no page has loaded, until what is returned is called. */
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
    await allLaidOut(tab);
  };
}

async function openUnloaded(tab: Page, path: string): Promise<() => Promise<void>> {
  const load = await holdPictures(tab);
  await tab.goto('about:blank');
  await tab.goto(siteUrl + path, { waitUntil: 'domcontentloaded' });
  return load;
}

describe.concurrent('on a phone', () => {
  test.each([STORY, pageAt('/')])('$path lays out what is below once it is seen', async (page) => {
    await visit(page, phone, async (tab) => {
      const load = await openUnloaded(tab, page.path);
      expect(await waitingParts(tab)).toBeGreaterThan(1);
      await load();
      const length = await lengthOf(tab);
      await tab.locator('.site-footer').scrollIntoViewIfNeeded();
      expect(await lengthOf(tab), 'and is as long as it said').toBe(length);
    });
  });

  test('what is seen first is painted first, also where all is there at once', async () => {
    await visit(STORY, phone, async (tab) => {
      await tab.addInitScript(() => {
        addEventListener('DOMContentLoaded', () =>
          // Comes after the site's own listener, which is a module's.
          addEventListener('load', () => {
            const done = document.querySelectorAll('[style*=content-visibility]');
            document.documentElement.dataset['laidOut'] = String(done.length);
          }),
        );
      });
      await tab.goto('about:blank');
      await tab.goto(siteUrl + STORY.path);
      await allLaidOut(tab);
      expect(await tab.locator('html').getAttribute('data-laid-out')).toBe('0');
    });
  });

  test('a link into a story leads to its place, loaded or not', async () => {
    await visit(STORY, phone, async (tab) => {
      const load = await openUnloaded(tab, STORY.path + DEEP);
      expect(await waitingParts(tab), 'heights above are true').toBe(0);
      await until('the part is there', async () => (await topOf(tab, DEEP)) < PHONE.height / 3);
      const top = await topOf(tab, DEEP);
      expect(top).toBeGreaterThanOrEqual(0);
      await load();
      expect(await topOf(tab, DEEP)).toBe(top);
    });
  });

  test('so does one to the help box inside it, before it has loaded', async () => {
    await visit(STORY, phone, async (tab) => {
      await openUnloaded(tab, STORY.path);
      await tab.locator('a[href="#help"]').first().click();
      await until('help', async () => Math.abs(await topOf(tab, '#help')) < PHONE.height / 3);
      expect(await waitingParts(tab)).toBe(0);
    });
  });

  test('nothing waits in a preview', async () => {
    await visit(STORY, phone, async (tab) => {
      await openUnloaded(tab, STORY.path);
      await tab.evaluate(() => document.body.prepend(document.createElement('preview-page')));
      expect(await waitingParts(tab)).toBe(0);
    });
  });

  test('who reloads a story stays where they were', async () => {
    await visit(STORY, phone, async (tab) => {
      await tab.locator(DEEP).evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
      const top = await topOf(tab, DEEP);
      const load = await holdPictures(tab);
      await tab.reload({ waitUntil: 'domcontentloaded' });
      expect(await waitingParts(tab), 'heights above are true').toBe(0);
      await load();
      const moved = async () => Math.abs((await topOf(tab, DEEP)) - top);
      await until('the place is found again', async () => (await moved()) < 2);
    });
  });
});

test('without scripts nothing waits', async () => {
  await visit(STORY, { ...phone, javaScriptEnabled: false }, async (tab) => {
    expect(await waitingParts(tab)).toBe(0);
  });
});

test('on a large screen nothing waits', async () => {
  await visit(STORY, { viewport: DESKTOP }, async (tab) => {
    await openUnloaded(tab, STORY.path);
    expect(await waitingParts(tab)).toBe(0);
  });
});

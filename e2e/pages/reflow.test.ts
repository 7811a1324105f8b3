import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/expect-none.ts';
import { layoutFaults, spaceText } from '../support/layout-faults.ts';
import { DESKTOP, openReadingRoom } from '../support/reading-room.ts';
import { PAGES, STORY } from '../support/pages.ts';
import { unfoldText } from '../support/use-everything.ts';

/** The least width WCAG 1.4.10 asks for, and the same as a desktop of 1280 × 1024 sees at 400%. */
const NARROW = { width: 320, height: 640 };
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

const { visit } = openReadingRoom();

/** How much of the screen is taken by what stays while the reader scrolls. */
function shareOfBars(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    scrollTo({ top: innerHeight * 3, behavior: 'instant' });
    const bars = [...document.body.querySelectorAll('*')].filter((element) => {
      const { position, visibility } = getComputedStyle(element);
      return /fixed|sticky/.test(position) && visibility === 'visible';
    });
    const covered = bars.map((bar) => {
      const { top, bottom, width } = bar.getBoundingClientRect();
      const isAcross = width > innerWidth / 2;
      return isAcross ? Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) : 0;
    });
    return covered.reduce((sum, height) => sum + height, 0) / innerHeight;
  });
}

describe.concurrent('at 320 px', () => {
  test.each(PAGES)('$path fits, also zoomed to 400% and with wider text', async (page) => {
    await visit(page, { ...ZOOMED, bypassCSP: true }, async (tab) => {
      expect(await shareOfBars(tab), 'taken by what stays on a zoomed screen').toBeLessThan(0.4);
      await unfoldText(tab);
      expectNone(await layoutFaults(tab), 'zoomed');
      await tab.setViewportSize(NARROW);
      expectNone(await layoutFaults(tab), 'on a small phone');
      await spaceText(tab, { joined: page.locale === 'ar' });
      expectNone(await layoutFaults(tab), 'with text spacing');
    });
  });
});

test.each(PAGES)('$path fits on a desktop with wider text', async (page) => {
  await visit(page, { viewport: DESKTOP, bypassCSP: true }, async (tab) => {
    await spaceText(tab, { joined: page.locale === 'ar' });
    expectNone(await layoutFaults(tab), 'with text spacing');
  });
});

test('the contents in the margin give way to a wide block, and come back after it', async () => {
  await visit(STORY, { viewport: DESKTOP }, async (tab) => {
    const places = { '#the-invisible-crime': 1, '#operation-rescue': 0, '#the-road-ahead': 1 };
    for (const [place, opacity] of Object.entries(places)) {
      // A little into the block, so that it alone stands beside the list.
      await tab.locator(place).evaluate((block) => {
        scrollTo({ top: scrollY + block.getBoundingClientRect().top + 50, behavior: 'instant' });
      });
      await tab.waitForFunction((wanted) => {
        const list = document.querySelector('.story-contents .margin');
        return list !== null && getComputedStyle(list).opacity === String(wanted);
      }, opacity);
    }
  });
});

test('the pull quote stays clear of the contents in the margin', async () => {
  await visit(STORY, { viewport: { width: 1280, height: 900 } }, async (tab) => {
    const contents = await tab.locator('.story-contents nav').boundingBox();
    const quote = await tab.locator('.pull-quote').boundingBox();
    const contentsEnd = (contents?.x ?? Infinity) + (contents?.width ?? 0);
    expect(quote?.x).toBeGreaterThan(contentsEnd);
  });
});

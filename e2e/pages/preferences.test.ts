import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/expect-none.ts';
import { unseenInForcedColours } from '../support/forced-colours.ts';
import { DESKTOP, openReadingRoom, PHONE } from '../support/reading-room.ts';
import { oneOfEachKind, STORY } from '../support/pages.ts';
import { readToTheEnd, unfoldText } from '../support/use-everything.ts';

const { siteUrl, visit } = openReadingRoom();

describe.concurrent('forced colours', () => {
  test.each(oneOfEachKind('en', 'ar'))('leave everything on $path to be seen', async (page) => {
    await visit(page, { forcedColors: 'active', viewport: DESKTOP }, async (tab) => {
      await unfoldText(tab);
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        expectNone(await unseenInForcedColours(tab), colorScheme);
      }
    });
  });
});

/** What moves by itself; what moves with the reader's own scrolling has another timeline. */
function moving(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    document
      .getAnimations()
      .filter(({ timeline }) => timeline === document.timeline)
      .map(({ effect, id }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return `${target?.localName ?? ''}.${target?.getAttribute('class') ?? ''} ${id}`;
      }),
  );
}

describe.concurrent('reduced motion', () => {
  test.each(oneOfEachKind('en', 'ar'))('nothing moves by itself on $path', async (page) => {
    await visit(page, { reducedMotion: 'reduce', viewport: PHONE }, async (tab) => {
      expectNone(await moving(tab), 'after load');
      await readToTheEnd(tab);
      expectNone(await moving(tab), 'after scrolling');
      for (const summary of await tab.locator('main summary').all()) await summary.click();
      expectNone(await moving(tab), 'after opening details');
      const behaviour = () => getComputedStyle(document.documentElement).scrollBehavior;
      expect(await tab.evaluate(behaviour)).toBe('auto');
    });
  });

  test.each([
    ['reduce', false],
    ['no-preference', true],
  ] as const)('with "%s" a page fades into the next: %s', async (reducedMotion, fades) => {
    await visit(STORY, { reducedMotion, viewport: DESKTOP }, async (tab) => {
      await tab.addInitScript(() => {
        addEventListener('pagereveal', ({ viewTransition }) => {
          document.documentElement.dataset['fades'] = String(viewTransition !== null);
        });
      });
      await tab.locator(`header a[href="/"]`).first().click();
      await tab.waitForURL(`${siteUrl}/`);
      await tab.locator(`html[data-fades="${fades}"]`).waitFor({ state: 'attached' });
    });
  });
});

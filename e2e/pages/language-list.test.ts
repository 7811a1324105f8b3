import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bringAxe, violations } from '../support/axe.ts';
import { expectNone } from '../support/expect-none.ts';
import { pageAt, STORY } from '../support/pages.ts';
import { DESKTOP, openReadingRoom, PHONE } from '../support/reading-room.ts';

const { visit } = openReadingRoom();

const SMALL = { width: 320, height: 256 };
const HOME_AR = pageAt('/ar');

const summaryOf = (tab: Page) => tab.locator('.language-switch summary');
const listOf = (tab: Page) => tab.locator('.language-switch ul');

describe.concurrent('the list of languages', () => {
  test.each([
    { page: STORY, viewport: DESKTOP },
    { page: STORY, viewport: PHONE },
    { page: STORY, viewport: SMALL },
    { page: HOME_AR, viewport: PHONE },
  ])(
    'of $page.path is whole in $viewport.width px and moves nothing',
    async ({ page, viewport }) => {
      await visit(page, { viewport }, async (tab) => {
        const heading = tab.locator('h1').first();
        const before = [await heading.boundingBox(), await summaryOf(tab).boundingBox()];
        await summaryOf(tab).click();
        const box = await listOf(tab).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
        expect([await heading.boundingBox(), await summaryOf(tab).boundingBox()]).toEqual(before);
        if (page.sensitive) await tab.locator('exit-page a').click({ trial: true });
        await bringAxe(tab);
        expectNone(await violations(tab, 'colours'), 'open');
        await summaryOf(tab).click();
        await listOf(tab).waitFor({ state: 'hidden' });
        expect(new URL(tab.url()).hash).toBe('');
      });
    },
  );

  test('closes where one presses or moves elsewhere, and by Escape where one was', async () => {
    await visit(STORY, { viewport: DESKTOP }, async (tab) => {
      const leaving = {
        press: () => tab.mouse.click(700, 880),
        escape: () => tab.keyboard.press('Escape'),
        move: () => tab.locator('main a').first().focus(),
      };
      for (const leave of Object.values(leaving)) {
        await summaryOf(tab).click();
        await listOf(tab).waitFor();
        await leave();
        await listOf(tab).waitFor({ state: 'hidden' });
      }
      await summaryOf(tab).click();
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Escape');
      expect(await summaryOf(tab).evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });
});

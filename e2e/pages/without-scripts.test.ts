import { describe, expect, test } from 'vitest';
import { oneOfEachKind, pageAt } from '../support/pages.ts';
import { openReadingRoom, PHONE } from '../support/reading-room.ts';

const { visit } = openReadingRoom();
const WITHOUT = { javaScriptEnabled: false, viewport: PHONE };

describe.concurrent('without JavaScript', () => {
  test.each(oneOfEachKind('en', 'ar'))('$path says all that it says with it', async (page) => {
    let without = '';
    let withScripts = '';
    await visit(page, WITHOUT, async (tab) => {
      without = await tab.locator('main').innerText();
    });
    await visit(page, { viewport: PHONE }, async (tab) => {
      withScripts = await tab.locator('main').innerText();
    });
    const words = (text: string) => new Set(text.split(/\s+/).filter((word) => word.length > 3));
    const missing = [...words(withScripts)].filter((word) => !words(without).has(word));
    expect(without.length).toBeGreaterThan(100);
    // A script may add the words of a button or two.
    expect(missing.length, missing.join(' ')).toBeLessThanOrEqual(4);
  });
});

describe.concurrent('without JavaScript readers', () => {
  test('search', async () => {
    await visit(pageAt('/search'), WITHOUT, async (tab) => {
      await tab.locator('main input[name=q]').fill('traficking');
      await tab.keyboard.press('Enter');
      await tab.waitForURL('**/search?q=traficking');
      const story = tab.locator('main a[href="/stories/breaking-the-chains"]');
      expect(await story.count()).toBeGreaterThan(0);
    });
  });

  test('choose stories by topic and author, and in another order', async () => {
    await visit(pageAt('/stories'), WITHOUT, async (tab) => {
      for (const choice of ['topic=childrens-rights', 'author=', 'sort=title']) {
        await tab.locator(`main a[href*="${choice}"]`).first().click();
        await tab.waitForURL(`**/stories?*${choice}*`);
        expect(await tab.locator('main h1').count()).toBe(1);
      }
      expect(await tab.locator('main a[href^="/stories/"]').count()).toBeGreaterThan(0);
    });
  });

  test('choose figures by their status', async () => {
    await visit(pageAt('/figures'), WITHOUT, async (tab) => {
      await tab.locator('main a[href*="status=not-verified"]').first().click();
      await tab.waitForURL('**/figures?*status=not-verified*');
      expect(await tab.locator('main a[href^="/figures/"]').count()).toBeGreaterThan(0);
    });
  });

  test('choose their country for help', async () => {
    await visit(pageAt('/help'), WITHOUT, async (tab) => {
      await tab.locator('main a[href*="country=GB"]').first().click();
      await tab.waitForURL('**/help?country=GB');
      const words = await tab.locator('main').innerText();
      expect(words).toContain('Childline');
      expect(words).not.toContain('1-888-373-7888');
    });
  });
});

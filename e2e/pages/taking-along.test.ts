import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { unfold } from '../support/use-everything.ts';
import { pageAt, STORY } from '../support/pages.ts';
import { openReadingRoom } from '../support/reading-room.ts';

const { siteUrl, visit } = openReadingRoom();

const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (tab: Page) => tab.evaluate(() => navigator.clipboard.readText());

// One after another: all tabs of a browser have one clipboard.
describe('a reader takes along', () => {
  test('the address of a story, copied where it begins and where it ends', async () => {
    await visit(STORY, withClipboard, async (tab) => {
      const buttons = tab.getByRole('button', { name: 'Copy link' });
      expect(await buttons.count()).toBe(2);
      for (const button of await buttons.all()) {
        await tab.evaluate(() => navigator.clipboard.writeText(''));
        await button.click();
        await button
          .locator('xpath=following::*[@role="status"][1]')
          .getByText('Link copied')
          .waitFor();
        expect(await copied(tab)).toBe(siteUrl + STORY.path);
      }
    });
  });

  test.each([STORY, pageAt('/ar/figures/people-in-forced-labour')])(
    'how to cite $path, as text and as BibTeX',
    async (page) => {
      await visit(page, withClipboard, async (tab) => {
        await unfold(tab);
        const forms = await tab.locator('.cite-box copy-text').all();
        expect(forms).toHaveLength(2);
        for (const [place, form] of forms.entries()) {
          await form.getByRole('button').click();
          await form.locator('[role=status]:not(:empty)').waitFor();
          const words = await copied(tab);
          expect(words).toContain(siteUrl + page.path);
          expect(words.startsWith('@misc{')).toBe(place === 1);
        }
      });
    },
  );
});

test("where the device has a sheet to share with, it is the device's", async () => {
  await visit(STORY, {}, async (tab) => {
    await tab.addInitScript(() => {
      navigator.share = (what) => {
        document.documentElement.dataset['shared'] = JSON.stringify(what);
        return Promise.resolve();
      };
    });
    await tab.reload();
    await tab.getByRole('button', { name: 'Share' }).click();
    const shared = (await tab.locator('html').getAttribute('data-shared')) ?? '';
    expect(JSON.parse(shared)).toEqual({ url: siteUrl + STORY.path, title: await tab.title() });
  });
});

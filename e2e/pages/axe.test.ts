import { describe, test } from 'vitest';
import { expectNone } from '../support/expect-none.ts';
import { bringAxe, violations } from '../support/axe.ts';
import { DESKTOP, openReadingRoom, PHONE } from '../support/reading-room.ts';
import { PAGES } from '../support/pages.ts';
import { unfoldText } from '../support/use-everything.ts';

const { visit } = openReadingRoom();

describe.concurrent('axe finds nothing', () => {
  test.each(PAGES)('on $path, phone and desktop, light and dark', async (page) => {
    await visit(page, { viewport: PHONE, reducedMotion: 'reduce' }, async (tab) => {
      await unfoldText(tab);
      await bringAxe(tab);
      expectNone(await violations(tab, 'everything'), 'a phone, light');
      await tab.emulateMedia({ colorScheme: 'dark' });
      expectNone(await violations(tab, 'colours'), 'a phone, dark');
      await tab.setViewportSize(DESKTOP);
      await tab.emulateMedia({ colorScheme: 'light' });
      expectNone(await violations(tab, 'everything'), 'a desktop, light');
    });
  });
});

import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/expect-none.ts';
import { walkByKeyboard } from '../support/focus-walk.ts';
import { DESKTOP, openReadingRoom, PHONE } from '../support/reading-room.ts';
import { oneOfEachKind, pageAt, STORY } from '../support/pages.ts';
import { messagesIn } from '../../web/src/i18n/messages.ts';

const { visit } = openReadingRoom();

/** Its exit is a bar at the bottom, as on a phone. */
const SMALL_LAPTOP = { width: 1280, height: 640 };

/** Motion off: the focus is looked at where it arrives, not on its way there. */
const KEYBOARD = { reducedMotion: 'reduce' } as const;

describe.concurrent.each([
  ['a phone', PHONE, oneOfEachKind('en', 'ar')],
  ['a small laptop', SMALL_LAPTOP, [STORY, pageAt('/help')]],
  ['a desktop', DESKTOP, oneOfEachKind('en')],
] as const)('a walk with the Tab key on %s', (_, viewport, pages) => {
  test.each(pages)('through $path', async (page) => {
    await visit(page, { ...KEYBOARD, viewport }, async (tab) => {
      const { stops, missed } = await walkByKeyboard(tab);
      const words = messagesIn(page.locale).frame;
      expect(stops[0]?.name).toBe(`a "${words.skip}"`);
      if (page.sensitive) expect(stops[1]?.name).toBe(`a "${words.exit}"`);
      const faulty = stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`));
      expectNone(faulty, 'stops');
      expectNone(missed, 'never reached');
    });
  });
});

test('the skip link leads to the main content', async () => {
  for (const page of oneOfEachKind('en')) {
    await visit(page, { ...KEYBOARD, viewport: PHONE }, async (tab) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('main');
    });
  }
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../web/src/i18n/messages.ts';
import { spaceText } from '../support/layout-faults.ts';
import { layoutShifts } from '../support/layout-shifts.ts';
import { oneOfEachKind, pageAt, PAGES, STORY, type SitePage } from '../support/pages.ts';
import { DESKTOP, openReadingRoom, PHONE } from '../support/reading-room.ts';

const { siteUrl, visit } = openReadingRoom();

const SENSITIVE = [...oneOfEachKind('en'), pageAt('/ar/stories/كسر-القيود')].filter(
  ({ sensitive }) => sensitive,
);

/** A window of a small laptop with the bars of a browser in it. */
const LOW = { width: 1280, height: 600 };

/** In every language, since its words are of another length in each. */
const HELP = PAGES.filter(({ path }) => path.endsWith('/help') || path === '/es/help/staying-safe');

/** What the bar may cover of a large screen, in pixels. */
const BAR = { width: 168, height: 160 };

interface Exit {
  url: string;
  leaving: Promise<unknown>;
}

/** The page behind the exit, served here: the test asks no other host. */
async function keepExitHere(tab: Page): Promise<Exit> {
  const url = (await tab.locator('exit-page a').getAttribute('href')) ?? '';
  await tab.context().route(url, (route) => route.fulfill({ body: 'elsewhere' }));
  return { url, leaving: tab.waitForURL(url) };
}

async function expectNoWayBack(tab: Page, page: SitePage): Promise<void> {
  await tab.goBack();
  const [address = ''] = decodeURI(tab.url()).split('#');
  expect(address).not.toBe(siteUrl + page.path);
}

describe.concurrent('the exit (H1, H2)', () => {
  test.each(PAGES)('$path has it where it belongs: $sensitive', async ({ path, ...page }) => {
    const html = await (await fetch(siteUrl + path)).text();
    const controls = Array.from(html.matchAll(/<exit-page.*?<\/exit-page>/gs), ([one]) => one);
    expect(controls).toHaveLength(page.sensitive ? 1 : 0);
    const [control] = controls;
    if (control === undefined) return;
    const { exit, exitNote } = messagesIn(page.locale).frame;
    expect(control).toContain(`>${exit}</a>`);
    expect(control).toContain(exitNote);
    const address = /href="([^"]+)"/.exec(control)?.[1] ?? '';
    expect(html.split(`href="${address}"`), 'two links').toHaveLength(3);
  });

  test.each(SENSITIVE)('stays on the screen while $path is read', async (page) => {
    for (const viewport of [PHONE, DESKTOP]) {
      await visit(page, { viewport }, async (tab) => {
        for (const share of [0, 0.3, 0.6, 1]) {
          await tab.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), share);
          const box = await tab.locator('exit-page a').boundingBox();
          expect(box?.y, `at ${share}`).toBeGreaterThanOrEqual(0);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        }
      });
    }
  });

  test('stays on the screen while a picture is large', async () => {
    for (const viewport of [PHONE, DESKTOP, LOW]) {
      await visit(STORY, { viewport }, async (tab) => {
        await tab.locator('main a.large').first().click();
        const exit = tab.locator('dialog[open] exit-page a');
        await exit.waitFor();
        const box = await exit.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
        await exit.click({ trial: true });
        await tab.locator('dialog button').click({ trial: true });
      });
    }
  });

  test.each(SENSITIVE)('leaves $path by its link, and Back does not return', async (page) => {
    await visit(page, { viewport: PHONE }, async (tab) => {
      await tab.goto(`${siteUrl}/about`);
      await tab.goto(siteUrl + page.path);
      const { leaving } = await keepExitHere(tab);
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/#/);
      const jumps = await tab.locator('main a[href^="#"]:visible').all();
      for (const jump of jumps.slice(0, 3)) await jump.click();
      await tab.locator('exit-page a').click();
      await leaving;
      await expectNoWayBack(tab, page);
    });
  });

  test.each(SENSITIVE)(
    'leaves $path by the second link, right after the skip link',
    async (page) => {
      await visit(page, { viewport: DESKTOP }, async (tab) => {
        const { leaving } = await keepExitHere(tab);
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Enter');
        await leaving;
        await expectNoWayBack(tab, page);
      });
    },
  );

  test.each(SENSITIVE)(
    'leaves $path by Shift three times, and says so on the way',
    async (page) => {
      await visit(page, { viewport: DESKTOP }, async (tab) => {
        const { leaving } = await keepExitHere(tab);
        const { exitPresses } = messagesIn(page.locale).frame;
        const said = tab.locator('exit-page [role=status]');
        for (const left of [2, 1]) {
          await tab.keyboard.press('Shift');
          expect(await said.textContent()).toBe(exitPresses(left));
        }
        await tab.keyboard.press('Shift');
        await leaving;
        await expectNoWayBack(tab, page);
      });
    },
  );

  test.each(SENSITIVE)('is a plain link on $path without JavaScript', async (page) => {
    await visit(page, { javaScriptEnabled: false, viewport: PHONE }, async (tab) => {
      const { leaving } = await keepExitHere(tab);
      await tab.locator('exit-page a').click();
      await leaving;
    });
  });

  test('shows the presses that are left where the note was, and nothing moves', async () => {
    for (const viewport of [PHONE, DESKTOP]) {
      await visit(STORY, { viewport }, async (tab) => {
        const bar = tab.locator('exit-page');
        const before = await bar.boundingBox();
        await tab.keyboard.press('Shift');
        const said = bar.locator('[role=status]');
        expect(await said.evaluate((one) => getComputedStyle(one).clipPath)).toBe('none');
        const note = bar.locator('p');
        expect(await note.evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
        expect(await bar.boundingBox()).toEqual(before);
        const [words, place] = [await said.boundingBox(), await note.boundingBox()];
        expect(words).toEqual(place);
        await tab.keyboard.press('a');
        expect(await said.evaluate((one) => getComputedStyle(one).clipPath)).not.toBe('none');
        expect(await note.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
        expect(await layoutShifts(tab)).toEqual([]);
      });
    }
  });

  test.each(HELP)('covers little of $path on a large screen', async (page) => {
    const fits = (one: Element) => one.scrollHeight <= one.clientHeight;
    await visit(page, { viewport: DESKTOP }, async (tab) => {
      const box = await tab.locator('exit-page').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(BAR.width);
      expect(box?.height).toBeLessThanOrEqual(BAR.height);
      expect(await tab.locator('exit-page').evaluate(fits)).toBe(true);
    });
    await visit(page, { viewport: DESKTOP, bypassCSP: true }, async (tab) => {
      await spaceText(tab, { joined: page.locale === 'ar' });
      expect(await tab.locator('exit-page').evaluate(fits), 'with text spacing').toBe(true);
    });
  });

  test.each(['typing capitals', 'clicking with Shift held'])('%s is not leaving', async (what) => {
    await visit(STORY, { viewport: DESKTOP }, async (tab) => {
      const use = async () => {
        if (what === 'typing capitals') return tab.keyboard.press('Shift+A');
        await tab.keyboard.down('Shift');
        await tab.mouse.click(1, 300);
        await tab.keyboard.up('Shift');
      };
      for (let time = 0; time < 4; time++) await use();
      expect(tab.url()).toBe(siteUrl + STORY.path);
      expect(await tab.locator('exit-page [role=status]').textContent()).toBe('');
    });
  });

  test('another key starts the count again, and says so', async () => {
    await visit(STORY, { viewport: DESKTOP }, async (tab) => {
      const { exitPresses, exitOver } = messagesIn(STORY.locale).frame;
      for (let time = 0; time < 2; time++) await tab.keyboard.press('Shift');
      await tab.keyboard.press('a');
      const said = tab.locator('exit-page [role=status]');
      expect(await said.textContent()).toBe(exitOver);
      await tab.keyboard.press('Shift');
      expect(await said.textContent()).toBe(exitPresses(2));
    });
  });

  test('a tap in between does not keep a reader here', async () => {
    await visit(STORY, { viewport: DESKTOP }, async (tab) => {
      const { leaving } = await keepExitHere(tab);
      for (let time = 0; time < 2; time++) await tab.keyboard.press('Shift');
      await tab.mouse.click(1, 300);
      await tab.keyboard.press('Shift');
      await leaving;
    });
  });
});

describe.concurrent('help stands in the same order everywhere (H1, WCAG 3.2.6)', () => {
  test.each(PAGES)('on $path', async ({ path }) => {
    const html = await (await fetch(siteUrl + path)).text();
    const marks = [' href="#main"', '<exit-page', '<main', ' id="help"', '<footer'];
    const places = marks.map((mark) => html.indexOf(mark)).filter((place) => place >= 0);
    expect(places.length).toBeGreaterThanOrEqual(3);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

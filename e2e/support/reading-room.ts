import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import { expectNone } from './expect-none.ts';
import { openBrowser } from './browser.ts';
import { closeAfterwards } from './closing.ts';
import { allLaidOut } from './laid-out.ts';
import { statusOf, type SitePage } from './pages.ts';

export const PHONE = { width: 360, height: 800 };
export const DESKTOP = { width: 1440, height: 900 };

type Look = (tab: Page) => Promise<void>;

interface ReadingRoom {
  siteUrl: string;
  /** Opens a page as a reader who was never here; what the browser complains about fails the test. */
  visit: (page: SitePage, options: BrowserContextOptions, look: Look) => Promise<void>;
}

/** A browser on the house that stays as it is: for tests that only read. */
export function openReadingRoom(): ReadingRoom {
  const siteUrl = inject('readingSite');
  const closeLater = closeAfterwards();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    closeLater(() => browser.close());
  });

  async function visit(page: SitePage, options: BrowserContextOptions, look: Look): Promise<void> {
    const context = await browser.newContext(options);
    try {
      const tab = await context.newPage();
      const complaints = listen(tab, page);
      const answer = await tab.goto(siteUrl + page.path, { waitUntil: 'load' });
      expect(answer?.status(), page.path).toBe(statusOf(page));
      if (options.javaScriptEnabled !== false) await allLaidOut(tab);
      await look(tab);
      expectNone(complaints, `what the browser said on ${page.path}`);
    } finally {
      await context.close();
    }
  }

  return { siteUrl, visit };
}

function listen(tab: Page, page: SitePage): string[] {
  const complaints: string[] = [];
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    const isItsOwnStatus =
      statusOf(page) !== 200 && message.text().includes(String(statusOf(page)));
    if (message.type() === 'error' && !isItsOwnStatus) complaints.push(message.text());
  });
  return complaints;
}

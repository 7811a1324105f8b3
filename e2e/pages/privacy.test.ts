import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, openReadingRoom } from '../support/reading-room.ts';
import { expectNone } from '../support/expect-none.ts';
import { PAGES, statusOf, STORY, type SitePage } from '../support/pages.ts';
import { recordingProxy, type Asked, type Proxy } from '../support/recording-proxy.ts';
import { until } from '../support/until.ts';
import { useEverything } from '../support/use-everything.ts';

const { siteUrl, visit } = openReadingRoom();

/** Whatever the page and the browser ask on its behalf, workers and fetching ahead included. */
async function record(page: SitePage, look: (tab: Page, proxy: Proxy) => Promise<void>) {
  const proxy = await recordingProxy(siteUrl);
  const options = { viewport: DESKTOP, proxy: { server: proxy.url, bypass: '<-loopback>' } };
  try {
    await visit(page, options, (tab) => look(tab, proxy));
    return proxy.asked();
  } finally {
    await proxy.close();
  }
}

/** What the page left in the browser, as far as the browser tells. */
function leftBehind(tab: Page) {
  return tab.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
}

const NOTHING = { cookie: '', local: [], session: [], databases: [], caches: [], workers: [] };

const elsewhere = (asked: readonly Asked[]) =>
  asked.map(({ url }) => url).filter((url) => !url.startsWith(`${siteUrl}/`));

describe.concurrent('a page and all that can be done on it (P1)', () => {
  test.each(PAGES)('$path asks no other host and leaves nothing behind', async (page) => {
    const asked = await record(page, async (tab) => {
      await useEverything(tab);
      expect(await leftBehind(tab)).toEqual(NOTHING);
      expect(await tab.context().cookies()).toEqual([]);
      expect(await tab.context().storageState()).toEqual({ cookies: [], origins: [] });
    });
    expect(asked.length).toBeGreaterThan(0);
    expectNone(elsewhere(asked), 'asked of another host');
    expect(asked.filter(({ setsCookie }) => setsCookie)).toEqual([]);
  });

  test('what is fetched ahead comes from the site alone', async () => {
    const asked = await record(STORY, async (tab, proxy) => {
      const links = await tab.locator('header nav a[href^="/"]:visible').all();
      const isFetched = async () =>
        proxy.asked().some(({ purpose }) => purpose?.includes('prefetch'));
      // The browser fetches once the pointer has rested on a link, so it stays on each for a while.
      await until('a page fetched ahead', async () => {
        for (const link of links) {
          await link.hover();
          await until('it', isFetched, { within: 1_000 }).catch(() => undefined);
        }
        return isFetched();
      });
    });
    expectNone(elsewhere(asked), 'asked of another host');
  });
});

test.each(PAGES)('$path says so in its headers (P2, P3)', async (page) => {
  const answer = await fetch(siteUrl + page.path);
  expect(answer.status).toBe(statusOf(page));
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('set-cookie')).toBeNull();
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  const html = await answer.text();
  expect(html).not.toMatch(
    /<(?:iframe|object|embed)\b|<link[^>]+rel="?(?:dns-prefetch|preconnect)/,
  );
});

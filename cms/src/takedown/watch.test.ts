import { expect, test } from 'vitest';
import { unasked, type Address } from './entry.ts';
import { watch } from './watch.ts';

const SITE = 'https://club.example';

interface Site {
  [path: string]: ({ status: number; body?: string } | null)[];
}

/** Each address answers in turn, the last answer for ever. */
async function watched(site: Site, addresses: Address[], seconds = 60) {
  let looks = 0;
  const over = await watch({
    ...{ addresses, siteUrl: SITE, signal: new AbortController().signal },
    deadline: Date.now() + seconds * 1000,
    reader: {
      async ask(path) {
        const answers = site[path] ?? [];
        const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? null;
        return answer === null ? null : { body: '', ...answer };
      },
    },
    seen: async () => void (looks += 1),
  });
  return { over, looks };
}

const page = () => unasked({ kind: 'page', path: '/stories/one', locale: 'en' });
const list = () =>
  unasked({ kind: 'list', path: '/stories', locale: 'en', without: '/stories/one' });

test('it looks until a page is gone, and once more', async () => {
  const addresses = [page()];
  const site = { '/stories/one': [{ status: 200 }, null, { status: 410 }] };
  expect(await watched(site, addresses)).toEqual({ over: true, looks: 3 });
  expect(addresses).toMatchObject([{ status: 410, isSettled: true }]);
});

test('what answers again after it was gone is not gone', async () => {
  const addresses = [page()];
  const site = { '/stories/one': [{ status: 404 }, { status: 200 }, { status: 404 }] };
  expect(await watched(site, addresses)).toEqual({ over: true, looks: 2 });
});

test('a list is done when it leads there no more, or is gone itself', async () => {
  const link = '<a href="/stories/one">';
  const addresses = [list(), unasked({ ...list(), path: '/topics/t' })];
  const site = {
    '/stories': [
      { status: 200, body: link },
      { status: 200, body: 'Nothing.' },
    ],
    '/topics/t': [{ status: 404 }],
  };
  expect(await watched(site, addresses)).toMatchObject({ over: true });
});

test('a sitemap in parts is looked through part by part', async () => {
  const addresses = [unasked({ ...list(), path: '/sitemap.xml' })];
  const index = `<sitemapindex><loc>${SITE}/sitemap-1.xml</loc></sitemapindex>`;
  const site = {
    '/sitemap.xml': [{ status: 200, body: index }],
    '/sitemap-1.xml': [
      { status: 200, body: `<loc>${SITE}/stories/one</loc>` },
      { status: 200, body: '' },
    ],
  };
  expect(await watched(site, addresses)).toMatchObject({ over: true });
  expect(addresses.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml']);
});

test('when the time is over, what still answers is told as such', async () => {
  const addresses = [page()];
  expect(await watched({ '/stories/one': [{ status: 200 }] }, addresses, -1)).toMatchObject({
    over: false,
  });
  expect(addresses).toMatchObject([{ status: 200, isSettled: false, settledAt: null }]);
});

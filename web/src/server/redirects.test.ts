import { expect, test } from 'vitest';
import { GONE } from './redirect-table.ts';
import { createRedirects } from './redirects.ts';

function redirectsOf(moves: Record<string, string | null>) {
  const data = Object.entries(moves).map(([from, to], place) => ({
    documentId: String(place),
    from,
    to,
  }));
  const pagination = { page: 1, pageSize: 100, pageCount: 1, total: data.length };
  return createRedirects(async () => ({ data, meta: { pagination } }));
}

test.each([
  ['/Stories/Old', '/stories/old'],
  ['/stories/old/', '/stories/old'],
  ['/stories/قصة', '/stories/%D9%82%D8%B5%D8%A9'],
])('a redirect from %s is found at %s', async (from, asked) => {
  expect(await redirectsOf({ [from]: '/about' }).find(asked)).toBe('/about');
});

test.each([
  ['/Stories/New/', '/stories/new'],
  ['/stories/قصة', '/stories/%D9%82%D8%B5%D8%A9'],
  ['/stories?page=2', '/stories?page=2'],
  ['/About/?q=قصة#Équipe', '/about?q=%D9%82%D8%B5%D8%A9#%C3%89quipe'],
])('a redirect to %s leads to %s, in ASCII', async (to, location) => {
  expect(await redirectsOf({ '/old': to }).find('/old')).toBe(location);
});

test('a chain is followed to its end at once', async () => {
  const redirects = redirectsOf({ '/a': '/B', '/b': '/c/', '/c': '/d' });
  for (const path of ['/a', '/b', '/c']) expect(await redirects.find(path)).toBe('/d');
});

test('what leads back to itself or round in a circle leads nowhere', async () => {
  const redirects = redirectsOf({ '/a': '/A/', '/b': '/c', '/c': '/b?x=1', '/into': '/b' });
  for (const path of ['/a', '/b', '/c', '/into']) expect(await redirects.find(path)).toBeNull();
});

test('an address that cannot be is left out, and the others stay', async () => {
  const redirects = redirectsOf({ '/%zz': '/a', '/b': '/%00', '/c': '/d' });
  expect(await redirects.find('/b')).toBeNull();
  expect(await redirects.find('/c')).toBe('/d');
});

test.each(['/stories/a.md', '/stories/a/card.png', '/topics/a/feed.xml', '/topics/a/feed.json'])(
  '%s is gone with its page, or went where that went',
  async (path) => {
    const pages = { '/stories/a': null, '/topics/a': null };
    expect(await redirectsOf(pages).find(path)).toBe(GONE);
    const moved = { '/stories/a': '/stories/b', '/topics/a': '/topics/b' };
    expect(await redirectsOf(moved).find(path)).toBe(path.replace(/s\/a/, 's/b'));
    expect(await redirectsOf({ '/stories/b': null }).find(path)).toBeNull();
  },
);

test('a page that moved to a place within another has nothing beside it', async () => {
  expect(await redirectsOf({ '/stories/a': '/about#us' }).find('/stories/a.md')).toBeNull();
});

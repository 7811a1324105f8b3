import { expect, test } from 'vitest';
import type { Route } from '../pages/route.ts';
import { matchPath } from './match.ts';

const route = (pattern: string, query: string[] = []): Route => ({
  ...{ name: pattern, pattern, query },
  load: async () => null,
});
const routes = [
  route('/'),
  route('/stories', ['topic', 'page']),
  route('/stories/:slug.md'),
  route('/stories/:slug/card.png'),
  route('/stories/:slug'),
  route('/:slug'),
];

test.each([
  ['/', '/', 'en', ''],
  ['/fr', '/', 'fr', ''],
  ['/ar/stories/%D8%A7', '/stories/:slug', 'ar', 'ا'],
  ['/stories/one.md', '/stories/:slug.md', 'en', 'one'],
  ['/es/stories/one/card.png', '/stories/:slug/card.png', 'es', 'one'],
  ['/france', '/:slug', 'en', 'france'],
])('%s is %s in %s', (path, pattern, locale, slug) => {
  expect(matchPath(routes, path)).toMatchObject({ route: { pattern }, locale, slug, path });
});

test('an address keeps the keys that make another page, in one order, and no empty ones', () => {
  const pathOf = (path: string) => matchPath(routes, path)?.path;
  expect(pathOf('/fr/stories?page=2&utm=x&topic=a')).toBe('/fr/stories?topic=a&page=2');
  expect(pathOf('/stories?topic=&page=1')).toBe('/stories');
});

test('what no pattern fits is nowhere', () => {
  expect(matchPath(routes, '/stories/one/two')).toBeNull();
  expect(matchPath(routes, '/stories/.md')).toMatchObject({ slug: '.md' });
});

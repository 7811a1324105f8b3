import { expect, test } from 'vitest';
import { inLocale, pathsIn, splitLocale } from './paths.ts';

test('English has no prefix, other languages have theirs', () => {
  expect(pathsIn('en').story('a-story')).toBe('/stories/a-story');
  expect(pathsIn('fr').story('une-histoire')).toBe('/fr/stories/une-histoire');
  expect(pathsIn('ar').home()).toBe('/ar');
});

test.each(['/', '/stories', '/france', '/stories/fr'])('%s goes into French and back', (path) => {
  expect(splitLocale(inLocale('fr', path))).toEqual({ locale: 'fr', rest: path });
  expect(splitLocale(path)).toEqual({ locale: 'en', rest: path });
});

test('a list has one address for each view of it', () => {
  const paths = pathsIn('en');
  expect(paths.stories({ sort: 'newest', page: 1, topic: null })).toBe('/stories');
  expect(paths.stories({ page: 2, sort: 'title', topic: 'rights' })).toBe(
    '/stories?topic=rights&sort=title&page=2',
  );
  expect(paths.search('a & b')).toBe('/search?q=a+%26+b');
  expect(paths.feed({ format: 'json', topic: 'rights' })).toBe('/topics/rights/feed.json');
});

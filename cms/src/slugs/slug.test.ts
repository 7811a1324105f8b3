import { expect, test } from 'vitest';
import { isSlug } from './slug';

test.each(['plain-words-2', 'год-2026', 'سلاسل', 'हिन्दी', 'مُحَمَّد', 'nin\u0303o', 'हिन्दी-में'])(
  '%s is a slug',
  (slug) => {
    expect(isSlug(slug)).toBe(true);
  },
);

test.each([
  '',
  'Capital',
  'two--hyphens',
  '-first',
  'last-',
  'a space',
  'slash/ed',
  '\u0301a',
  'a-\u0301b',
])('"%s" is none', (slug) => {
  expect(isSlug(slug)).toBe(false);
});

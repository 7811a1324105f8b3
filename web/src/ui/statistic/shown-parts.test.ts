import { expect, test } from 'vitest';
import { directionOfShown, shownParts, sizeOf } from './shown-parts.ts';

test.each([
  ['150 billion US$', '150', 'billion \u2066US$\u2069'],
  ['150B USD', '150B', 'USD'],
  ['28 مليون', '28', 'مليون'],
  ['15 000', '15\u00a0000', null],
  ['1 in 4', '1 in 4', null],
  ['28M', '28M', null],
])('%s is a large %s and small words: %s', (shown, amount, unit) => {
  expect(shownParts(shown)).toEqual({ amount, unit });
});

test('a number is as large as its column carries', () => {
  expect(
    ['28M', '15,000+', '27,600,412', '27,600,000,000', 'Between 6 and 10'].map(sizeOf),
  ).toEqual(['short', 'medium', 'long', 'unbroken', 'long']);
  expect(['1 in 4', 'US$236B', '27,600,000,000,000'].map(sizeOf)).toEqual([
    'short',
    'long',
    'endless',
  ]);
});

test('a plus stays behind its digits among Arabic words', () => {
  expect(directionOfShown('15,000+')).toBe('ltr');
  expect(directionOfShown('مليون')).toBe('rtl');
});

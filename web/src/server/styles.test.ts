import { expect, test } from 'vitest';
import { stylesFor, type StylePiece } from './styles.ts';

const piece = (css: string, around: string[] = [], scopes: string[] = []): StylePiece => ({
  ...{ css, around, scopes },
});

test('pieces in one surrounding stand in it together', () => {
  const pieces = [
    piece('a{}', ['@layer ui', '@media print']),
    piece('b{}', ['@layer ui', '@media print']),
    piece('c{}', ['@layer ui']),
    piece('d{}'),
  ];
  expect(stylesFor(pieces, '')).toBe('@layer ui{@media print{a{}b{}}c{}}d{}');
});

test('a scope counts as shown on an element, not in the words of a story', () => {
  const pieces = [piece('a{}', [], ['data-v-12'])];
  expect(stylesFor(pieces, '<p class="x" data-v-12>')).toBe('a{}');
  expect(stylesFor(pieces, '<p>&quot;data-v-12&quot;</p>')).toBe('');
});

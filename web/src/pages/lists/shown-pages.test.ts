import { expect, test } from 'vitest';
import { shownPages } from './shown-pages.ts';

test('a short list shows each of its pages', () => {
  expect(shownPages(2, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a list of hundreds of pages shows its ends and where one is', () => {
  expect(shownPages(400, 834)).toEqual([1, null, 399, 400, 401, null, 834]);
  expect(shownPages(1, 834)).toEqual([1, 2, null, 834]);
  expect(shownPages(834, 834)).toEqual([1, null, 833, 834]);
});

test('a gap of a single page is filled by it', () => {
  expect(shownPages(4, 100)).toEqual([1, 2, 3, 4, 5, null, 100]);
});

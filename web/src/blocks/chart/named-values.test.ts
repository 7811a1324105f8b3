import { expect, test } from 'vitest';
import { namedValues } from './named-values.ts';

/** A point at each tenth of the width, as high as given in pixels from the top. */
const pointsOf = (heights: number[]) => heights.map((y, place) => ({ x: 5 + place * 10, y }));
const named = (heights: number[], text = '9.9%') =>
  namedValues(
    pointsOf(heights),
    heights.map(() => text),
    [0, 100],
  );

test('the highest value is named above the line, the lowest below it', () => {
  const values = named([100, 110, 60, 110, 110, 200, 110, 110, 110]);
  expect(values.find(({ place }) => place === 2)?.y).toBeLessThan(60);
  expect(values.find(({ place }) => place === 5)?.y).toBeGreaterThan(200);
});

test('a number is clear of the line under its whole width, not beside its point alone', () => {
  const heights = [120, 118, 80, 118, 118, 200, 118, 118, 118];
  const [first] = named(heights, '123.45%');
  // Its words reach to the third point: above them is above that one, below them below the first.
  expect(first).toMatchObject({ place: 0, y: 145 });
});

test('an extreme beside an end is named, and the end only where it is clear of it', () => {
  const falling = named([100, 90, 130, 160, 190, 200, 220, 190, 150], '99.999%');
  expect(falling.map(({ place }) => place)).toEqual([1, 6, 8]);
  const level = named([100, 97, 100, 104, 110, 200, 220, 190, 150], '99.999%');
  expect(level.map(({ place }) => place)).toEqual([0, 1, 6, 8]);
});

test('words that would cross an edge lie along it', () => {
  const [first, , last] = named(
    [100, 60, 100].concat([100, 100, 100, 100, 100, 100, 100]),
    '99.99%',
  );
  expect(first).toMatchObject({ x: 0, anchor: 'start' });
  expect(last).toMatchObject({ x: 100, anchor: 'end' });
});

test('marks of direction take no room', () => {
  const heights = [100, 90, 130, 100, 190, 200, 220, 190, 150];
  expect(named(heights, '\u200e9\u200e%\u200e')).toEqual(named(heights, '9%'));
});

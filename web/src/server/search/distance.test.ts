import { expect, test } from 'vitest';
import { distanceWithin } from './distance.ts';

test.each([
  ['trafficking', 'trafficking', 0],
  ['traficking', 'trafficking', 1],
  ['trafifcking', 'trafficking', 1],
  ['trafickin', 'trafficking', 2],
  ['child', 'chlid', 1],
  ['أطفال', 'اطفال', 1],
  ['kitten', 'sitting', Infinity],
  ['', 'ab', 2],
  ['abc', 'abcdef', Infinity],
])('%s and %s are %d apart', (one, other, distance) => {
  expect(distanceWithin(2, one, other)).toBe(distance);
});

import { expect, test } from 'vitest';
import { openRest } from './open-rest.ts';

const restOf = (values: number[], unit = '%') =>
  openRest(
    values.map((value) => ({ label: String(value), value })),
    unit,
  );

test('what the parts leave open of a hundred is the rest', () => {
  expect(restOf([41, 34])).toBe(25);
  expect(restOf([33.3, 33.3])).toBe(33.4);
});

test('parts that make up the whole, or more, leave nothing open', () => {
  expect(restOf([63, 23, 14])).toBeNull();
  expect(restOf([80, 40])).toBeNull();
});

test('what rounding takes away is not said to be missing', () => {
  expect(restOf([33.3, 33.3, 33.3])).toBeNull();
  expect(restOf([49, 50])).toBeNull();
});

test('amounts that are no per cents are the whole themselves', () => {
  expect(restOf([3, 4], 'million people')).toBeNull();
});

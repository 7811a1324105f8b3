import { expect, test } from 'vitest';
import { parsePart, sentenceOf } from './part';

test('a day is written as the person writes days', () => {
  const ending = { why: 'ends-soon', on: '2027-03-03' } as const;
  expect(sentenceOf(ending, 'en-GB')).toBe('The consent ends on 3 March 2027');
});

test('a moment has its time', () => {
  const planned = { why: 'goes-out', on: '2027-03-03T10:30:00Z' } as const;
  expect(sentenceOf(planned, 'en-GB')).toMatch(/^Goes out on \d March 2027 at \d\d:\d\d$/);
});

test('what is withheld from readers says what to do, and not that it could not go out', () => {
  const kept = { why: 'is-withheld', on: '2027-03-03' } as const;
  expect(sentenceOf(kept, 'en-GB')).toBe('Has to be mended: kept from readers since 3 March 2027');
});

test('what has no date is a whole sentence without one', () => {
  expect(sentenceOf({ why: 'to-review', on: null }, 'en-GB')).toBe('Waits for a review');
  expect(sentenceOf({ why: 'no-source', on: null }, 'en-GB')).toBe('Its source is not given');
});

test('a part is what was answered, nothing without the right, and refused in another shape', () => {
  expect(parsePart({ data: null })).toBeNull();
  expect(parsePart({ data: { count: 0, entries: [] } })).toEqual({ count: 0, entries: [] });
  expect(() => parsePart({ data: { count: 1, entries: [{ why: 'it rains' }] } })).toThrow();
});

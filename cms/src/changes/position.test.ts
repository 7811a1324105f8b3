import { expect, test } from 'vitest';
import { isLost, parsePosition } from './position';

test('a position and a wait are read', () => {
  expect(parsePosition({ after: '12', wait: '25' })).toEqual({ after: 12, wait: 25 });
  expect(parsePosition({ after: '0' })).toEqual({ after: 0, wait: 0 });
  expect(parsePosition({})).toEqual({ after: null, wait: 0 });
});

test.each([
  [{ after: '' }, /^after/],
  [{ after: '-1' }, /^after/],
  [{ after: '1e3' }, /^after/],
  [{ after: '9007199254740993' }, /^after/],
  [{ after: ['1', '2'] }, /^after/],
  [{ after: '1', wait: '31' }, /^wait/],
  [{ after: '1', wait: 'long' }, /^wait/],
  [{ since: '1' }, /^"since"/],
])('%j is refused', (query, problem) => {
  expect(parsePosition(query)).toMatch(problem);
});

test('a position is lost when rows after it are gone, or when it was never reached', () => {
  const bounds = { oldest: 5, last: 9 };
  expect([3, 4, 9, 10].map((after) => isLost(after, bounds))).toEqual([true, false, false, true]);
});

test('an empty feed begins at 0', () => {
  const bounds = { oldest: 1, last: 0 };
  expect([0, 1].map((after) => isLost(after, bounds))).toEqual([false, true]);
});

import { expect, test } from 'vitest';
import { checkedUntil, dayAfter } from './days.ts';

test('days are counted over the end of a month and a leap day', () => {
  expect(dayAfter(new Date('2028-02-28T23:30:00Z'), 2)).toBe('2028-03-01');
  expect(dayAfter(new Date('2026-01-01T00:00:00Z'), -1)).toBe('2025-12-31');
});

test('H3: a check counts for so many days, and none counts for none', () => {
  expect(checkedUntil('2026-01-01', 90)).toBe('2026-04-01');
  expect(checkedUntil(null, 90)).toBeNull();
});

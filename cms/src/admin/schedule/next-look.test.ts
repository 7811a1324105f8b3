import { expect, test } from 'vitest';
import { nextLook } from './next-look';
import type { Planned } from './plans';

const NOW = Date.parse('2026-11-23T08:00:00Z');

const plans = (...all: Partial<Planned>[]) => ({
  data: all.map((planned, id) => ({
    ...{ id, action: 'publish' as const, state: 'planned' as const, at: '', words: '', by: '' },
    ...{ reason: null, problems: [], ...planned },
  })),
  meta: { timeZone: 'Europe/London', maySchedule: true, lastDone: null },
});

test('the plans are looked at again a moment after the soonest time', () => {
  const found = plans({ at: '2026-11-23T08:02:00Z' }, { at: '2026-11-23T08:01:00Z' });
  expect(nextLook(found, NOW)).toBe(65_000);
});

test('what should have gone out already is looked for soon, what is far off not at once', () => {
  expect(nextLook(plans({ at: '2026-11-23T07:59:00Z' }), NOW)).toBe(5000);
  expect(nextLook(plans({ at: '2027-11-23T08:00:00Z' }), NOW)).toBe(60 * 60 * 1000);
});

test('what was refused changes by nothing but a person, and nothing planned not at all', () => {
  expect(nextLook(plans({ state: 'refused', at: '2026-11-23T07:00:00Z' }), NOW)).toBeNull();
  expect(nextLook(plans(), NOW)).toBeNull();
  expect(nextLook(null, NOW)).toBeNull();
});

import { expect, test } from 'vitest';
import { newlyDone, type Plans } from './plans';

const plans = (done: number | null): Plans => {
  const planned = { action: 'publish', state: 'done', at: '', words: '', by: '' } as const;
  const lastDone = done === null ? null : { ...planned, id: done, reason: null, problems: [] };
  return { data: [], meta: { timeZone: 'Europe/London', maySchedule: true, lastDone } };
};

test('what was done since the last look is told once', () => {
  expect(newlyDone(plans(null), plans(4))?.id).toBe(4);
  expect(newlyDone(plans(3), plans(4))?.id).toBe(4);
  expect(newlyDone(plans(4), plans(4))).toBeNull();
});

test('what was done before the form was opened is not told', () => {
  expect(newlyDone(null, plans(4))).toBeNull();
  expect(newlyDone(plans(null), plans(null))).toBeNull();
});

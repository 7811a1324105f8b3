import { expect, test } from 'vitest';
import { outdated, type Kept } from './prune.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const HOUR = 60 * 60 * 1000;
let made = 0;
const version = (hoursAgo: number, kind = 'save'): Kept => ({
  id: ++made,
  kind,
  at: new Date(NOW - hoursAgo * HOUR).toISOString(),
});
const days = (count: number) => count * 24;

test('of the last thirty days 200 are kept', () => {
  const versions = Array.from({ length: 230 }, (_, place) => version(place));
  expect(outdated(versions, NOW)).toEqual(versions.slice(200).map(({ id }) => id));
});

test('of earlier days the last of each is kept', () => {
  const last = version(days(40));
  const earlier = version(days(40) + 1);
  const dayBefore = version(days(41));
  expect(outdated([last, earlier, dayBefore], NOW)).toEqual([earlier.id]);
});

test('what was published is kept however old, but no more than a hundred times', () => {
  const versions = Array.from({ length: 102 }, () => version(days(60), 'publish'));
  expect(outdated(versions, NOW)).toEqual(versions.slice(100).map(({ id }) => id));
});

import { expect, test } from 'vitest';
import { clubWords, isTimeZone, momentOf } from './club-time.ts';

const LONDON = 'Europe/London';
const iso = (text: string, zone = LONDON) => {
  const named = momentOf(text, zone);
  return typeof named === 'string' ? named : named.at.toISOString();
};

test.each([
  ['2026-11-23T08:00', LONDON, '2026-11-23T08:00:00.000Z'],
  ['2026-07-23 08:00', LONDON, '2026-07-23T07:00:00.000Z'],
  ['2026-07-23T08:00:30', 'Asia/Shanghai', '2026-07-23T00:00:30.000Z'],
  ['2026-07-23T08:00:00+02:00', LONDON, '2026-07-23T06:00:00.000Z'],
  ['2026-07-23T08:00:00Z', 'Asia/Shanghai', '2026-07-23T08:00:00.000Z'],
])('%s in %s is %s', (text, zone, moment) => {
  expect(iso(text, zone)).toBe(moment);
});

test('a time that the clock leaves out is refused, and the next one named', () => {
  expect(iso('2026-03-29T01:30')).toMatch(/^01:30 is not on the clock.*Choose 02:30 or later/);
  expect(iso('2026-03-29T02:00')).toBe('2026-03-29T01:00:00.000Z');
});

test('of a time that the clock shows twice the first is meant, and that is said', () => {
  expect(momentOf('2026-10-25T01:30', LONDON)).toEqual({
    at: new Date('2026-10-25T00:30:00Z'),
    note: 'The clocks go back then and show 01:30 twice. The first is meant.',
  });
});

test.each(['tomorrow', '2026-02-30T08:00', '2026-11-23', '2026-11-23T08:00Zebra'])(
  '"%s" is no date and time',
  (text) => {
    expect(iso(text)).toMatch(/is not a date and time/);
  },
);

test('a moment is told by the clock of the club', () => {
  const at = new Date('2026-07-23T07:00:00Z');
  expect(clubWords(at, LONDON)).toBe('Thursday 23 July 2026 at 08:00 (Europe/London)');
});

test('a time zone is one that there is', () => {
  expect([LONDON, 'Asia/Shanghai', 'UTC', 'Moon/Crater', ''].map(isTimeZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

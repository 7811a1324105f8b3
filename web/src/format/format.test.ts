import { expect, test } from 'vitest';
import { addDays, formatDay, formatMonth } from './dates.ts';
import { formatValue } from './numbers.ts';
import { spokenFigure } from './spoken-figure.ts';

const figure = { spokenText: null, numericValue: null, currency: null, unit: null };

test.each([
  [{ numericValue: 28_000_000 }, '28 million'],
  [{ numericValue: 1_700_000 }, '1.7 million'],
  [{ numericValue: 27_600_412 }, '27,600,412'],
  [{ numericValue: 15_000 }, '15,000'],
  [{ numericValue: 150_000_000_000, currency: 'USD' }, '150 billion US dollars'],
  [{ numericValue: 20, currency: 'GBP' }, '20 British pounds'],
  [{ numericValue: 0 }, '0'],
])('%o is said as "%s"', (given, words) => {
  expect(spokenFigure({ ...figure, ...given }, 'en')).toBe(words);
});

test('a share is said in words', () => {
  expect(spokenFigure({ ...figure, numericValue: 89, unit: '%' }, 'en')).toMatch(/^89 per ?cent$/);
});

test("the editor's own words come first", () => {
  expect(spokenFigure({ ...figure, spokenText: 'One in four', numericValue: 4 }, 'en')).toBe(
    'One in four',
  );
});

test('a figure without a number is read as it is', () => {
  expect(spokenFigure(figure, 'en')).toBeNull();
});

test('days and months are written as English does', () => {
  expect(formatDay('2025-03-14', 'en')).toBe('14 March 2025');
  expect(formatDay('2025-03-14T23:59:59.000Z', 'en')).toBe('14 March 2025');
  expect(formatMonth('2025-03-14', 'en')).toBe('March 2025');
  expect(addDays('2026-12-01', 90)).toBe('2027-03-01');
});

test('a value carries its sign of per cent', () => {
  expect(formatValue(63, '%', 'en')).toBe('63%');
  expect(formatValue(-8.5, 'points', 'en')).toBe('-8.5');
});

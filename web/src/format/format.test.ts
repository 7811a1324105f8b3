import { expect, test } from 'vitest';
import { addDays, formatDay, formatMonth } from './dates.ts';
import { formatValue } from './numbers.ts';
import { shownNumber } from './shown-number.ts';
import { spokenFigure } from './spoken-figure.ts';

const figure = { displayValue: 'one in four', spokenText: null, currency: null, unit: null };

test.each([
  [{ displayValue: '28M' }, '28 million'],
  [{ displayValue: '27.6M' }, '27.6 million'],
  [{ displayValue: '1,7M' }, '1.7 million'],
  [{ displayValue: '27,600,412' }, '27,600,412'],
  [{ displayValue: '15,000+' }, '15,000'],
  [{ displayValue: '15 000' }, '15,000'],
  [{ displayValue: '150B USD', currency: 'USD' }, '150 billion US dollars'],
  [{ displayValue: 'US$236B', currency: 'USD' }, '236 billion US dollars'],
  [{ displayValue: 'US $236B', currency: 'USD' }, '236 billion US dollars'],
  [{ displayValue: '$150B', currency: 'USD' }, '150 billion US dollars'],
  [{ displayValue: '150B US$', currency: 'USD' }, '150 billion US dollars'],
  [{ displayValue: 'USD 150B+', currency: 'USD' }, '150 billion US dollars'],
  [{ displayValue: '€3.5M', currency: 'EUR' }, '3.5 million euros'],
  [{ displayValue: '£20', currency: 'GBP' }, '20 British pounds'],
  [{ displayValue: '£2.50', currency: 'GBP' }, '2.50 British pounds'],
  [{ displayValue: '150B', currency: 'USD' }, '150 billion US dollars'],
  [{ displayValue: '0.0034' }, '0.0034'],
  [{ displayValue: '0' }, '0'],
])('%o is said as "%s"', (given, words) => {
  expect(spokenFigure({ ...figure, ...given }, 'en')).toBe(words);
});

test('a share is said in words', () => {
  const share = { ...figure, displayValue: '89%', unit: '%' };
  expect(spokenFigure(share, 'en')).toMatch(/^89 per ?cent$/);
});

test("the editor's own words come first", () => {
  const told = { ...figure, spokenText: 'One in four', displayValue: '25%' };
  expect(spokenFigure(told, 'en')).toBe('One in four');
});

test.each(['one in four', '1 in 4', '7 in 10 homes', '2021–2024', 'twice'])(
  'what is no plain number, such as "%s", is read as it is',
  (displayValue) => {
    expect(spokenFigure({ ...figure, displayValue }, 'en')).toBeNull();
  },
);

test.each([
  ['€3.5M', 'USD'],
  ['$150B', null],
  ['150B USD', null],
  ['28M ABC', 'USD'],
  ['US$5 CAD', 'USD'],
  ['$5%', 'USD'],
  ['63%', null],
  ['£2 billion', 'GBP'],
])('"%s" of the currency %s is not guessed at', (displayValue, currency) => {
  expect(spokenFigure({ ...figure, displayValue, currency }, 'en')).toBeNull();
});

test.each(['-8.5', '−8.5', '+12', '<5', '~28M'])(
  'the sign of "%s" is not lost on the way to the ear',
  (displayValue) => {
    expect(spokenFigure({ ...figure, displayValue }, 'en')).toBeNull();
  },
);

test('money is found by its number whatever its currency', () => {
  expect(shownNumber('US$236B')).toBe(236e9);
  expect(shownNumber('$236B')).toBe(236e9);
  expect(shownNumber('236 Md $US')).toBe(236e9);
});

test('a fraction is not taken for thousands, nor a unit for a scale', () => {
  expect(['0.125', '0,005', '15,000', '28m', '1.25M'].map(shownNumber)).toEqual([
    0.125, 0.005, 15_000, 28e6, 1_250_000,
  ]);
  expect(['1,250M', '2.375%', '28 m', '28 m²', '100 T'].map(shownNumber)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test('days and months are written as English does', () => {
  expect(formatDay('2025-03-14', 'en')).toBe('14 March 2025');
  expect(formatDay('2025-03-14T23:59:59.000Z', 'en')).toBe('14 March 2025');
  expect(formatMonth('2025-03-14', 'en')).toBe('March 2025');
  expect(addDays('2026-12-01', 90)).toBe('2027-03-01');
});

test('a value carries its sign of per cent', () => {
  expect(formatValue(63, '%', 'en')).toBe('63%');
  expect(formatValue(-8.5, 'points', 'en')).toBe('−8.5');
});

import { expect, test } from 'vitest';
import { formatDay, formatMonth, formatPeriod, formatPublished } from './dates.ts';
import { formatLabel, formatNames, formatRow } from './lists.ts';
import { formatNumber, formatValue } from './numbers.ts';
import { regionName } from './region-name.ts';
import { shownNumber } from './shown-number.ts';
import { spokenFigure } from './spoken-figure.ts';

const figure = { displayValue: '', spokenText: null, currency: null, unit: null };

/** No-break spaces and the marks that keep an Arabic line in order, as a reader takes them. */
const plain = (text: string | null) =>
  text?.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

test.each([
  ['fr', '28 M', '28 millions'],
  ['fr', '1,7 M', '1,7 million'],
  ['fr', '15 000', '15 000'],
  ['fr', '27,6 millions', '27,6 millions'],
  ['es', '28 M', '28 millones'],
  ['es', '1 M', '1 millón'],
  ['es', '15.000', '15.000'],
  ['ar', '28 مليون', '28 مليون'],
  ['ar', '28M', '28 مليون'],
  ['ar', '3 ملايين', '3 ملايين'],
  ['ar', '٢٧٫٦ مليون', '27.6 مليون'],
  ['ar', '15,000', '15,000'],
])('in %s, "%s" is said as "%s"', (locale, displayValue, words) => {
  expect(plain(spokenFigure({ ...figure, displayValue }, locale))).toBe(words);
});

test.each([
  ['fr', '150 Md $', 'USD', '150 milliards de dollars des États-Unis'],
  ['fr', '236 Md $US', 'USD', '236 milliards de dollars des États-Unis'],
  ['fr', '1 M €', 'EUR', '1 million d’euros'],
  ['fr', '500 €', 'EUR', '500 euros'],
  ['es', '150B USD', 'USD', '150 mil millones de dólares estadounidenses'],
  ['es', '500 €', 'EUR', '500 euros'],
  ['ar', '150B USD', 'USD', '150 مليار دولار أمريكي'],
  ['ar', '\u200f236 مليار US$', 'USD', '236 مليار دولار أمريكي'],
])('in %s, money such as "%s" of %s is said as "%s"', (locale, displayValue, currency, words) => {
  expect(plain(spokenFigure({ ...figure, displayValue, currency }, locale))).toBe(words);
});

test.each([
  ['fr', '89 %', '89 pour cent'],
  ['es', '89 %', '89 por ciento'],
  ['ar', '89%', '89 في المائة'],
  ['ar', '89٪', '89 في المائة'],
])('in %s, a share of %s is said in words', (locale, displayValue, words) => {
  expect(plain(spokenFigure({ ...figure, displayValue, unit: '%' }, locale))).toBe(words);
});

test('a word that means two numbers is left to the reader', () => {
  expect(shownNumber('1 billion')).toBeNull();
});

test.each([
  ['fr', '1er mars 2025', '31 mars 2025', 'mars 2025'],
  ['es', '1 de marzo de 2025', '31 de marzo de 2025', 'marzo de 2025'],
  ['ar', '1 مارس 2025', '31 مارس 2025', 'مارس 2025'],
])('days and months are written as %s does', (locale, first, last, month) => {
  expect(formatDay('2025-03-01', locale)).toBe(first);
  expect(formatDay('2025-03-31', locale)).toBe(last);
  expect(formatMonth('2025-03-14', locale)).toBe(month);
});

test('when a source was published is told in the language of the page', () => {
  expect(formatPublished('2022-09', 'en')).toBe('September 2022');
  expect(formatPublished('2022-09', 'fr')).toBe('septembre 2022');
  expect(formatPublished('2022-09-12', 'ar')).toBe('12 سبتمبر 2022');
  expect(formatPublished('2022', 'es')).toBe('2022');
  expect(formatPublished('2022-13', 'en')).toBe('2022-13');
  expect(formatPublished('Spring 2022', 'en')).toBe('Spring 2022');
  expect(formatPublished(null, 'en')).toBeNull();
});

test('a period is a year where it is one, otherwise from day to day', () => {
  expect(formatPeriod('2024-01-01', '2024-12-31', 'fr')).toBe('2024');
  expect(plain(formatPeriod('2024-01-01', '2024-01-31', 'en'))).toMatch(/^1.–.31 January 2024$/);
  expect(formatPeriod('2024-01-31', '2024-01-02', 'en')).toContain('31 January 2024');
  expect(formatPeriod('2024-03-05', '2024-03-05', 'en')).toBe('5 March 2024');
  expect(formatPeriod(null, '2024-03-01', 'fr')).toBe('1er mars 2024');
  expect(formatPeriod(null, null, 'en')).toBeNull();
});

test.each([
  ['fr', '1 234 567,5', '63 %', '−8,5'],
  ['es', '1.234.567,5', '63 %', '−8,5'],
  ['ar', '1,234,567.5', '63%', '−8.5'],
])('numbers are written as %s does, with Western digits', (locale, number, share, negative) => {
  expect(plain(formatNumber(1_234_567.5, locale))).toBe(number);
  expect(plain(formatValue(63, '%', locale))?.replace('٪', '%')).toBe(share);
  expect(plain(formatNumber(-8.5, locale))).toBe(negative);
});

test.each([
  ['fr', 'Royaume-Uni', 'A, B et C', 'Coût\u202f:'],
  ['es', 'Reino Unido', 'A, B y C', 'Coût:'],
  ['ar', 'المملكة المتحدة', 'A وB وC', 'Coût:'],
])('places, lists and labels are written as %s does', (locale, place, names, label) => {
  expect(regionName('GB', locale)).toBe(place);
  expect(formatNames(['A', 'B', 'C'], locale)).toBe(names);
  expect(formatLabel('Coût', locale)).toBe(label);
});

test('what stands in a row is parted by the comma of its language', () => {
  expect(formatRow(['ILO', null, '2022'])).toBe('ILO, 2022');
  expect(formatRow(['منظمة العمل الدولية', '2022'])).toBe('منظمة العمل الدولية، 2022');
});

test.each([
  ['en', 'Myanmar'],
  ['fr', 'Myanmar'],
  ['es', 'Myanmar'],
  ['ar', 'ميانمار'],
])('a country is called by one name in %s', (locale, name) => {
  expect(regionName('MM', locale)).toBe(name);
});

test('what tells two places apart stays in their names', () => {
  expect(regionName('SX', 'fr')).not.toBe(regionName('MF', 'fr'));
});

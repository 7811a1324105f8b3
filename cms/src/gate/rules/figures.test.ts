import { expect, test } from 'vitest';
import { saysOf } from '../../../tests/support/part.ts';
import { figureChecked } from './figure-checked';
import { figureNumber } from './figure-number';
import { figurePeriod } from './figure-period';
import { figureReview } from './figure-review';
import { figureSource } from './figure-source';
import { figureStatus } from './figure-status';

const STATISTIC = 'api::statistic.statistic';
const report = { publisher: 'ILO', title: 'Estimates', url: 'https://ilo.example' };

const source = saysOf(figureSource, STATISTIC);
test('F1: a figure without a source is told of, and one with a source passes', () => {
  expect(source({ source: null, verification: 'not-verified' })).toEqual(['F1 advises source']);
  expect(source({ source: report, verification: 'not-verified' })).toEqual([]);
});

test('F1: a verified figure without a source stops', () => {
  expect(source({ verification: 'verified' })).toEqual(['F1 stops source']);
  expect(source({ verification: 'verified', source: report })).toEqual([]);
});

const bySource = saysOf(figureSource, 'api::source.source');
test('F1: a source that nobody can look up is told of, and stops under a verified figure', () => {
  const lost = { ...report, url: ' ' };
  expect(bySource(lost)).toEqual(['F1 advises url']);
  expect(bySource(lost, { isOfVerified: true })).toEqual(['F1 stops url']);
  expect(bySource({ ...lost, archivedUrl: 'https://archive.example' })).toEqual([]);
  expect(bySource(report, { isOfVerified: true })).toEqual([]);
});

test.each(['block.chart', 'block.map'])('F1: a %s without a source is told of', (uid) => {
  expect(saysOf(figureSource, uid)({ source: null })).toEqual(['F1 advises source']);
  expect(saysOf(figureSource, uid)({ source: report })).toEqual([]);
});

const checked = saysOf(figureChecked, STATISTIC);
test('F2: a verified figure says when it was checked, and by whom', () => {
  const verification = 'verified';
  expect(checked({ verification })).toEqual(['F2 stops checkedOn', 'F2 stops checkedBy']);
  expect(checked({ verification, checkedOn: '2026-11-26', checkedBy: 'A.' })).toEqual([
    'F2 stops checkedOn',
  ]);
  expect(checked({ verification, checkedOn: '2026-11-25', checkedBy: 'A.' })).toEqual([]);
  expect(checked({ verification: 'not-verified' })).toEqual([]);
});

const status = saysOf(figureStatus, STATISTIC);
test.each(['outdated', 'disputed', 'mislabelled'])('F2: a figure %s says why', (verification) => {
  expect(status({ verification })).toEqual(['F2 advises publicNote']);
  expect(status({ verification, publicNote: 'The ILO has a newer one.' })).toEqual([]);
});

test('F2: a withdrawn figure stops a story unless it is overridden, and stands by itself', () => {
  const verification = 'withdrawn';
  expect(status({ verification }, { isInStory: true })).toEqual([
    'F2 stops-unless-overridden verification',
  ]);
  expect(status({ verification })).toEqual([]);
  expect(status({ verification: 'verified' }, { isInStory: true })).toEqual([]);
});

const review = saysOf(figureReview, STATISTIC);
test('F3: a figure past its review is told of', () => {
  expect(review({ reviewDue: '2026-11-24' })).toEqual(['F3 advises reviewDue']);
  expect(review({ reviewDue: '2026-11-25' })).toEqual([]);
  expect(review({ reviewDue: null })).toEqual([]);
});

const period = saysOf(figurePeriod, STATISTIC);
test('F1: a period ends on the day it begins, or later', () => {
  const periodStart = '2021-01-02';
  expect(period({ periodStart, periodEnd: '2021-01-01' })).toEqual(['F1 stops periodEnd']);
  expect(period({ periodStart, periodEnd: periodStart })).toEqual([]);
  expect(period({ periodStart, periodEnd: null })).toEqual([]);
});

const number = saysOf(figureNumber, STATISTIC);
test.each([
  ['28M', 27_600_000],
  ['27.6M', 27_600_000],
  ['27,6 millions', 27_600_000],
  ['٢٧٫٦ مليون', 27_600_000],
  ['15,000+', 15_342],
  ['US$236B', 236e9],
  ['10M', 9_960_000],
  ['89%', 89],
  ['89 %', 0.89],
  ['0.5%', 0.5],
  ['-3 %', -3],
  ['2', 2],
  ['1 in 4', 0.25],
  ['un sur 4', 0.25],
  ['one in four', 0.25],
  ['28M', null],
  ['none', 0],
  ['0', 0],
  ['About 28M', 27_600_000],
  ['28 m²', 28],
  ['27 600 000', 27_600_000],
  ['27,6', 27.6],
  ['100%', 1],
  ['150B USD', 150e9],
  ['150 مليار دولار', 150e9],
])('F4: "%s" may be what %d looks like', (displayValue, numericValue) => {
  expect(number({ displayValue, numericValue })).toEqual([]);
});

test.each([
  ['27.6M', 28_100_000],
  ['27,6 millions', 28_100_000],
  ['٢٧٫٦ مليون', 28_100_000],
  ['US$236B', 150e9],
  ['100', 180],
  ['89%', 63],
  ['2', 3],
  ['28M', 0],
  ['0', 5],
  ['28M', 28],
  ['150B', 150_000_000],
  ['10%', 95],
  ['About 28M', 12_000_000],
  ['≥ 28M', 12_000_000],
  ['15000', 15],
])('F4: "%s" is told of beside %d', (displayValue, numericValue) => {
  expect(number({ displayValue, numericValue })).toEqual(['F4 advises displayValue']);
});

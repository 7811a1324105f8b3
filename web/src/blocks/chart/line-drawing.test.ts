import { expect, test } from 'vitest';
import { drawLine } from './line-drawing.ts';

const estimates = [
  { label: '2012', value: 20.9 },
  { label: '2016', value: 24.9 },
  { label: '2021', value: 27.6 },
];
const xs = (locale: string) =>
  drawLine(estimates, 'million people', locale).dots.map(({ x }) => parseFloat(x));

test('years stand as far apart as they are', () => {
  const [first = 0, second = 0, third = 0] = xs('en');
  expect((third - second) / (second - first)).toBeCloseTo(5 / 4);
});

test('time runs from where reading starts', () => {
  const [first = 0, , last = 0] = xs('ar');
  expect(first).toBeGreaterThan(last);
});

test('both ends, the highest and the lowest value stand at a long line', () => {
  const rows = Array.from({ length: 30 }, (_, year) => ({
    label: String(1996 + year),
    value: year === 12 ? 90 : year === 20 ? 2 : 40 + year,
  }));
  const { values, dots } = drawLine(rows, '%', 'en');
  expect(values.map(({ text }) => text)).toEqual(['40%', '90%', '2%', '69%']);
  expect(dots).toHaveLength(4);
});

test('the same values stand at a line in every direction of reading', () => {
  const rows = [24, 24.6, 24.3, 23, 21.5, 20.8, 21.3, 22, 22, 20.9, 19.3, 18.4].map(
    (value, year) => ({ label: String(1996 + year), value }),
  );
  const heights = (locale: string) => drawLine(rows, '%', locale).values.map(({ y }) => y);
  expect(heights('ar')).toEqual(heights('en'));
});

import { documentExample } from '@breaking-the-chains/shared/examples';
import { parseStatistic } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { mostTelling } from './most-telling.ts';

const statistic = parseStatistic(documentExample('statistic/typical'));

test('the front page never shows a figure without a source (F1)', () => {
  expect(mostTelling([{ ...statistic, source: null }])).toBeNull();
});

test('the front page shows the figure that says most about itself', () => {
  const bare = { ...statistic, id: 'bare', definition: null, population: null };
  expect(mostTelling([bare, statistic])).toBe(statistic);
});

import { expect, test } from 'vitest';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { perceiveBlock, perceiveExample } from '../perceive.ts';
import { labelledPlaces } from './labelled-places.ts';
import { amountOfMark, marksOf } from './pictogram-marks.ts';

test.each(['typical', 'line', 'share', 'pictogram'])(
  'a chart (%s) is one picture with a name, and its data a table',
  async (name) => {
    const { getByRole, root } = await perceiveExample('chart', name);
    expect(getByRole('img').getAttribute('aria-label')).toMatch(/\w+ \w+/);
    const rows = root.querySelectorAll('details table tbody tr');
    expect(rows.length).toBeGreaterThan(1);
  },
);

test.each(['bar', 'line', 'share', 'pictogram'] as const)(
  'the words of a chart (%s) stand in rows that break, not in lines of a drawing',
  async (kind) => {
    const label =
      'Children who work in places that nobody inspects and that stand on no list at all';
    const block = parseBlock(blockExamples.chart['typical']);
    if (block.type !== 'chart') throw new Error('The example is no chart.');
    const { root, getAllByText } = await perceiveBlock({
      ...block,
      kind,
      rows: [{ label, value: 3 }],
    });
    const [words] = getAllByText(label);
    expect(root.querySelector('[role="img"]')?.contains(words ?? null)).toBe(true);
    expect(words?.closest('svg')).toBeNull();
  },
);

test('a chart without a source says so (F1)', async () => {
  const { getByText } = await perceiveExample('chart', 'one-row');
  expect(getByText('Source not given')).toBeTruthy();
});

test('what the parts leave open has its row, its value and its place beside the data', async () => {
  const { root } = await perceiveExample('chart', 'share-incomplete');
  const words = Array.from(root.querySelectorAll('.row'), (row) => row.textContent);
  expect(words).toHaveLength(3);
  expect(words.at(-1)).toMatch(/Rest, not given\s*25%/);
  expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(root.querySelector('tfoot')?.textContent).toMatch(/Rest, not given\s*25%/);
});

test('bars below zero reach to the other side', async () => {
  const { root } = await perceiveExample('chart', 'negative');
  const [richer, , poorer] = Array.from(root.querySelectorAll('svg rect'));
  expect(poorer?.getAttribute('x')).toBe('0.00%');
  expect(richer?.getAttribute('x')).toBe('41.46%');
});

test('a line of many points labels the first, the last and few between', () => {
  expect([...labelledPlaces(12)]).toEqual([0, 3, 6, 8, 11]);
  expect([...labelledPlaces(3)]).toEqual([0, 1, 2]);
});

test('a mark stands for a round amount, and the rest is part of a mark', () => {
  const rows = [
    { label: 'Children', value: 3.3 },
    { label: 'Adults', value: 24.3 },
  ];
  expect(amountOfMark(rows)).toBe(1);
  expect(marksOf(3.3, 1)).toHaveLength(4);
  expect(marksOf(3.3, 1).at(-1)).toBeCloseTo(0.3);
  expect(marksOf(-1, 1)).toEqual([]);
});

test('a pictogram says what a mark stands for, unless it is one for each', async () => {
  const block = parseBlock(blockExamples.chart['pictogram']);
  if (block.type !== 'chart') throw new Error('The example is no chart.');
  const wordsOf = async (values: number[]) => {
    const rows = values.map((value) => ({ label: `Row ${value}`, value }));
    return (await perceiveBlock({ ...block, rows })).root.textContent;
  };
  expect(await wordsOf([600, 300])).toContain('Each mark stands for 20');
  expect(await wordsOf([6, 3])).not.toContain('Each mark');
});

test('a mark is never part of a thing that is counted whole', () => {
  expect(amountOfMark([6, 3, 1].map((value) => ({ label: String(value), value })))).toBe(1);
  expect(amountOfMark([0.6, 3].map((value) => ({ label: String(value), value })))).toBeLessThan(1);
});

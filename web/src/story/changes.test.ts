import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { blockExamples } from '@breaking-the-chains/shared/examples';
import type { HistoryEntry } from '@breaking-the-chains/shared/history';
import { parseBlock } from '@breaking-the-chains/shared/parse';
import { expect, test } from 'vitest';
import { changesSince } from './changes.ts';

function entry(on: string, kind: HistoryEntry['kind'] = 'figure-changed'): HistoryEntry {
  return { on, kind, before: '28M', after: '27.6M' };
}

/** Two blocks that show the same figure, as one story may. */
function blocksWith(history: HistoryEntry[]): Block[] {
  const block = parseBlock(blockExamples.statistics['typical']);
  if (block.type !== 'statistics') throw new Error('The example is of another block.');
  const statistics = block.statistics.slice(0, 1).map((one) => ({ ...one, history }));
  return [
    { ...block, statistics },
    { ...block, statistics },
  ];
}

const daysOf = (published: string | null, history: HistoryEntry[]) =>
  changesSince(published, blocksWith(history)).map(({ on }) => on);

test('changes of a figure after the story was published are told, newest first (F4)', () => {
  const history = [entry('2026-11-10'), entry('2026-11-20'), entry('2026-11-18')];
  expect(daysOf('2026-11-16', history)).toEqual(['2026-11-20', '2026-11-18']);
});

test('a figure that stands twice in the story changed once', () => {
  expect(daysOf('2026-11-16', [entry('2026-11-20')])).toHaveLength(1);
});

test('a check that changed nothing is no change, and a draft has none', () => {
  expect(daysOf('2026-11-16', [entry('2026-11-20', 'checked')])).toEqual([]);
  expect(daysOf(null, [entry('2026-11-20')])).toEqual([]);
});

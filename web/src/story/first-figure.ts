import type { Block } from '@breaking-the-chains/shared/blocks/block';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { statisticsIn } from './statistics.ts';

/** The figure by which a story is shown elsewhere; one that its own publisher took back is not spread. */
export function firstFigure(blocks: readonly Block[]): Statistic | null {
  const all = blocks.flatMap(statisticsIn);
  return all.find(({ verification }) => verification !== 'withdrawn') ?? null;
}

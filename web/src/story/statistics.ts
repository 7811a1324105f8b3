import type { Block } from '@breaking-the-chains/shared/blocks/block';
import type { Statistic } from '@breaking-the-chains/shared/statistic';

/** The statistics that a block shows, in its order. */
export function statisticsIn(block: Block): readonly Statistic[] {
  if (block.type === 'statistics') return block.statistics;
  if (block.type !== 'case-study') return [];
  return block.caseStudy.phases.flatMap(({ statistics }) => statistics);
}

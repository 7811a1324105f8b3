import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { statisticsInText } from '@breaking-the-chains/shared/rich-text';
import type { Statistic } from '@breaking-the-chains/shared/statistic';

/** The statistics that a block shows, in its order. */
export function statisticsIn(block: Block): readonly Statistic[] {
  switch (block.type) {
    case 'statistics':
      return block.statistics;
    case 'case-study':
      return block.caseStudy.phases.flatMap(({ body, statistics }) => [
        ...statisticsInText(body),
        ...statistics,
      ]);
    default:
      return statisticsInSentences(block);
  }
}

/** Those of them that stand in a text, among words. */
export function statisticsInSentences(block: Block): readonly Statistic[] {
  switch (block.type) {
    case 'rich-text':
      return statisticsInText(block.text);
    case 'video':
      return statisticsInText(block.transcript);
    case 'case-study':
      return block.caseStudy.phases.flatMap(({ body }) => statisticsInText(body));
    default:
      return [];
  }
}

import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { plainText, withoutFigures, type RichText } from '@breaking-the-chains/shared/rich-text';
import { headingOf } from '../../story/headings.ts';
import { wordsOf } from '../../story/words.ts';

type Words = readonly (string | null)[];

/**
 * Words by which a block is found, beside those that an excerpt may show: a testimony's would stand
 * there without their label (T1), those around a figure without its status and source (F1, F2).
 */
export function foundBy(block: Block): Words {
  switch (block.type) {
    case 'testimony':
      return [wordsOf(block)];
    case 'rich-text':
      return [block.heading, textAroundFigures(block.text)];
    case 'case-study':
      return [
        headingOf(block),
        ...block.caseStudy.phases.map(({ body }) => textAroundFigures(body)),
      ];
    default:
      return [headingOf(block)];
  }
}

/** What an excerpt may show of a block. */
export function wordsToShow(block: Block): Words {
  switch (block.type) {
    case 'testimony':
      return [];
    case 'statistics':
      return [block.heading, block.introduction, ...block.statistics.map(({ label }) => label)];
    case 'rich-text':
      return [wordsOf({ ...block, text: withoutFigures(block.text) })];
    case 'case-study': {
      const phases = block.caseStudy.phases.map((phase) => ({
        ...phase,
        body: withoutFigures(phase.body),
      }));
      return [wordsOf({ ...block, caseStudy: { ...block.caseStudy, phases } })];
    }
    default:
      return [wordsOf(block)];
  }
}

/** The paragraphs of a text that have figures in them. */
export function textAroundFigures(text: RichText): string {
  return plainText(text.filter((node) => withoutFigures([node]).length === 0));
}

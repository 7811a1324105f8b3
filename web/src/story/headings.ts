import type { Block } from '@breaking-the-chains/shared/blocks/block';

/** The heading a block stands under in the story; null for one that belongs to what is before it. */
export function headingOf(block: Block): string | null {
  switch (block.type) {
    case 'case-study':
      return block.caseStudy.title;
    case 'video':
      return block.title;
    case 'picture':
    case 'pull-quote':
    case 'testimony':
      return null;
    default:
      return block.heading;
  }
}

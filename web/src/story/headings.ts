import type { Block, BlockOf } from '@breaking-the-chains/shared/blocks/block';

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

/** Whether the headings inside a block are the story's own: those of a text that has none above it. */
export function hasSectionsInText(block: Block): block is BlockOf<'rich-text'> {
  return block.type === 'rich-text' && block.heading === null;
}

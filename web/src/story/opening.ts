import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { plainText } from '@breaking-the-chains/shared/rich-text';

/** In letters: fewer may be two lines, and a first letter of three would hang below them. */
const LEAST = 180;

/** Whether the story's first text begins with a paragraph that a large first letter can stand in. */
export function opensAtLength(blocks: readonly Block[]): boolean {
  const text = blocks.find((block) => block.type === 'rich-text')?.text ?? [];
  const first = text.find((node) => plainText([node]).trim() !== '');
  return first?.type === 'paragraph' && plainText([first]).trim().length >= LEAST;
}

/** Of the usual text. */
const LETTERS_A_LINE = 60;
/** What the front of a story and the longest list of contents in the margin are apart in height. */
const LINES_BESIDE = 14;

/** Whether the text before any other block is as long as the list of contents that stands beside it. */
export function opensWithText(blocks: readonly Block[]): boolean {
  const other = blocks.findIndex((block) => block.type !== 'rich-text');
  const texts = other === -1 ? blocks : blocks.slice(0, other);
  const lines = texts
    .flatMap((block) => (block.type === 'rich-text' ? block.text : []))
    // One more for the space after it.
    .map((node) => Math.ceil(plainText([node]).length / LETTERS_A_LINE) + 1)
    .reduce((sum, count) => sum + count, 0);
  return lines >= LINES_BESIDE;
}

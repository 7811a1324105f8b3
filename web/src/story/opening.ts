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

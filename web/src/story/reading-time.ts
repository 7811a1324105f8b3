import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { wordsOf } from './words.ts';

/** Words a minute of an adult reading to understand. */
const PACE = 220;

/** Whole minutes, at least one; words as the language itself divides them. */
export function readingMinutes(blocks: readonly Block[], locale: string): number {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const words = blocks.reduce((sum, block) => sum + countWords(segmenter, wordsOf(block)), 0);
  return Math.max(1, Math.round(words / PACE));
}

function countWords(segmenter: Intl.Segmenter, text: string): number {
  return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length;
}

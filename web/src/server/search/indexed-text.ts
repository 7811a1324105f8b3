import { isUnspacedWord, tokensOf } from './tokens.ts';

/**
 * How often one word of a text is counted. More would hardly move it up, and makes looking for
 * common words several times as slow.
 */
const MOST_OF_EACH = 3;

/** A text as the index takes it in: folded words with spaces between them. */
export function indexedText(text: string): string {
  const counts = new Map<string, number>();
  const kept = tokensOf(text).filter(({ word }) => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    // Letters are words only together with their neighbours.
    return count <= MOST_OF_EACH || isUnspacedWord(word);
  });
  return kept.map(({ word }) => word).join(' ');
}

import { RANKS } from '../catalogue/schema.ts';

/**
 * What rows of an index are ordered by, best first. bm25 of all columns at once divides each hit by the
 * length of the whole row, so that a long story sinks below all short ones, whatever the weights.
 */
export function rankingIn(index: string): string {
  const ranks = RANKS.map(
    ({ worth, weights }) => `${worth} * bm25(${index}, ${weights.join(', ')})`,
  );
  return ranks.join(' + ');
}

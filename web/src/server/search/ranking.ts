import { WEIGHTS } from '../catalogue/schema.ts';

/** So much that a hit has all of its column's worth: length and number only decide between equals. */
const ENOUGH = 10_000;

/**
 * What rows of an index are ordered by, best first. bm25 of all columns at once divides each hit by the
 * length of the whole row, so that a long story sinks below all short ones, whatever the weights.
 */
export function rankingIn(index: string): string {
  const columns = WEIGHTS.map((weight, column) => {
    const alone = WEIGHTS.map((_, other) => (other === column ? ENOUGH : 0));
    return `${weight} * bm25(${index}, ${alone.join(', ')})`;
  });
  return columns.join(' + ');
}

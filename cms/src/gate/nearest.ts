/** Below this share of common letter pairs, two words have little to do with each other. */
const ALIKE = 0.4;

/** The one of these that the mistyped word is most like; null where none is like it. */
export function nearest(word: string, known: readonly string[]): string | null {
  const best = known
    .map((one) => ({ one, likeness: likenessOf(word.toLowerCase(), one) }))
    .sort((first, second) => second.likeness - first.likeness)[0];
  return best === undefined || best.likeness < ALIKE ? null : best.one;
}

/** From 0 to 1, by the pairs of letters that both have (Dice's coefficient). */
function likenessOf(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const left = [...others];
  const common = pairs.filter((pair) => {
    const place = left.indexOf(pair);
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  });
  return (2 * common.length) / Math.max(1, pairs.length + others.length);
}

function pairsOf(word: string): string[] {
  const letters = Array.from(word.replace(/[\s-]+/g, '-'));
  return letters.slice(1).map((letter, place) => `${letters[place]}${letter}`);
}

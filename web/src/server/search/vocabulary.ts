import { distanceWithin } from './distance.ts';

interface Shelf {
  words: string[];
  /** Which letters each word has, as bits. */
  letters: number[];
}

/** Below this many letters every word is near every other, or begins like it. */
const SHORTEST = 4;
const SHORTEST_BEGINNING = 5;
const LONG = 8;

/** Whether someone who mistyped could have meant this word. A number is not the next one. */
export function mayBeMeant(word: string): boolean {
  return word.length >= SHORTEST - 1 && !/\d/.test(word);
}

/** All words of one language, on shelves by their length, so that those near to a mistake are found. */
export class Vocabulary {
  readonly #shelves = new Map<number, Shelf>();

  add(word: string): void {
    const shelf = this.#shelves.get(word.length) ?? { words: [], letters: [] };
    this.#shelves.set(word.length, shelf);
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
  }

  /** The words that take the fewest mistakes to become this one. */
  nearest(mistaken: string): string[] {
    let least = mistakesIn(mistaken);
    let best: string[] = [];
    const [shortest, longest] = [mistaken.length - least, mistaken.length + least];
    for (let length = shortest; least > 0 && length <= longest; length += 1) {
      for (const word of this.#alike(mistaken, length, least)) {
        const distance = distanceWithin(least, mistaken, word);
        if (distance < least) [least, best] = [distance, []];
        if (distance === least) best.push(word);
      }
    }
    return best;
  }

  /** The words that begin with these letters but for one mistake, which is not in the first two. */
  begunBy(mistaken: string): string[] {
    if (mistaken.length < SHORTEST_BEGINNING || !mayBeMeant(mistaken)) return [];
    const [first, letters] = [mistaken.slice(0, 2), lettersOf(mistaken)];
    const found: string[] = [];
    for (const [length, { words, letters: others }] of this.#shelves) {
      if (length <= mistaken.length) continue;
      // Counted, since an iterator takes longer than the look at each word.
      for (let place = 0; place < words.length; place += 1) {
        // It has all of them but the one that is wrong.
        if (bitsIn(letters & ~(others[place] ?? 0)) > 1) continue;
        const word = words[place] ?? '';
        if (word.startsWith(first) && beginsLike(word, mistaken)) found.push(word);
      }
    }
    return found;
  }

  /** Each mistake changes at most two letters; counting bits is far cheaper than comparing words. */
  *#alike(mistaken: string, length: number, most: number): Generator<string> {
    const shelf = this.#shelves.get(length);
    if (shelf === undefined) return;
    const letters = lettersOf(mistaken);
    for (const [place, others] of shelf.letters.entries()) {
      if (bitsIn(letters ^ others) > 2 * most) continue;
      yield shelf.words[place] ?? '';
    }
  }
}

/** One letter may be wrong, missing, too many or swapped with the next, but not the last: "india" begins no "individual". */
function beginsLike(word: string, mistaken: string): boolean {
  const { length } = mistaken;
  return [length, length + 1, length - 1]
    .map((end) => word.slice(0, end))
    .some((begun) => begun.at(-1) === mistaken.at(-1) && distanceWithin(1, mistaken, begun) <= 1);
}

/** How many mistakes a word may have and still be understood. */
export function mistakesIn(word: string): number {
  if (word.length < SHORTEST || !mayBeMeant(word)) return 0;
  return word.length < LONG ? 1 : 2;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1)
    letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let rest = number - ((number >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

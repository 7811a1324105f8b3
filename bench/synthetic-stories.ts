import type { Entry } from '../web/src/server/catalogue/entry.ts';

const WORDS_PER_STORY = 1_000;
/** As many different words as a large site has, its mistakes and names included. */
const VOCABULARY = 60_000;
const SYLLABLES = 'ka le mi no ru sa te vi bo da fe gi hu jo pa ri to lu ne ma'.split(' ');

/** The same numbers at each run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word of this rank: the commonest are the shortest, as in any language. */
export function wordAt(rank: number): string {
  let [word, rest] = ['', rank];
  do {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return word;
}

/** Few words come often and most of them seldom, as Zipf found: the rank is a power of chance. */
const anyWord = (random: () => number): string => wordAt(Math.floor(VOCABULARY ** random()) - 1);

const anyWords = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => anyWord(random)).join(' ');

export function syntheticEntry(number: number, random: () => number): Entry {
  const id = `story${String(number).padStart(19, '0')}`;
  return {
    ...{ kind: 'story', id, locale: 'en', path: `/stories/story-${number}` },
    title: anyWords(7, random),
    summary: anyWords(25, random),
    headings: anyWords(30, random),
    names: anyWords(4, random),
    text: Array.from({ length: 20 }, () => anyWords(WORDS_PER_STORY / 20, random)).join('\n'),
    updatedAt: '2026-11-23T09:00:00.000Z',
    publishedOn: '2026-11-23',
    sensitive: false,
    titleLocale: 'en',
    pictures: [`/media/${String(number).padStart(16, '0')}-1920.webp`],
    ingredients: [id, ...Array.from({ length: 30 }, (_, place) => `${id}-${place}`)],
  };
}

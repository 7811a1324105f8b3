import type { Entry, Nearby } from './entry';

/** An entry with its notation turned into what can be searched with. */
export interface Pattern {
  entry: Entry;
  match: RegExp;
  needs: readonly Near[];
  unless: readonly Near[];
}
export interface Near extends Nearby {
  pattern: RegExp;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** The same, in the one alphabet that counts there: looking through all of them takes long. */
const ARABIC_LETTER = '[\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06FF]';
const SPACE = '(?:[\\s\\u2010\\u2011-]+)';
const APOSTROPHE = "['’ʼ]";

// "and", "so" · "with", "to", "like" · "the", which is ل after "to".
const ARABIC_PREFIXES = '(?:(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?)';
const ARABIC_MARKS = '[\\u064B-\\u065F\\u0670\\u0640]*';
const ARABIC_SPELLINGS: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  أ: '[اأإآٱ]',
  إ: '[اأإآٱ]',
  ي: '[يى]',
  ى: '[يى]',
  ة: '[ةه]',
};

/** Up to so many words may stand here. */
export const upTo = (words: number) => `([^\\s-]+ ){0,${words}}`;

/**
 * The notation is that of regular expressions, where a space is also a hyphen, an apostrophe is any
 * of them, "~" is what Arabic writes onto the front of a word, and Arabic letters match with and
 * without hamza and vowel signs. It matches whole words, in capitals or not.
 */
export function patternOf(entry: Entry): Pattern {
  return {
    entry,
    match: wholeWords(entry.match, 'giu'),
    needs: (entry.needs ?? []).map(near),
    unless: (entry.unless ?? []).map(near),
  };
}

const near = (nearby: Nearby): Near => ({ ...nearby, pattern: wholeWords(nearby.words, 'iu') });

function wholeWords(notation: string, flags: string): RegExp {
  const source = notation
    .replaceAll(' ', SPACE)
    .replaceAll("'", APOSTROPHE)
    .replace(/\p{Script=Arabic}/gu, anySpelling)
    .replaceAll('~', ARABIC_PREFIXES.replace(/\p{Script=Arabic}/gu, anySpelling));
  const letter = /\p{Script=Arabic}/u.test(notation) ? ARABIC_LETTER : LETTER;
  return new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, flags);
}

const anySpelling = (letter: string) => `(?:${ARABIC_SPELLINGS[letter] ?? letter}${ARABIC_MARKS})`;

import { LOCALES, type Locale } from '../../format/locale.ts';
import { distanceWithin } from './distance.ts';
import { DISTRESS } from './distress-words.ts';
import { trimmedQuery } from './query.ts';
import { tokensOf } from './tokens.ts';
import { mistakesIn } from './vocabulary.ts';

/** One word of a phrase, folded as queries are. */
interface Piece {
  word: string;
  /** Any ending may follow. */
  isStem: boolean;
}

/** Whether the site writes this word, so that it is no mistyped one. */
type IsWritten = (word: string) => boolean;

const NONE: ReadonlySet<string> = new Set();
const phrases = new Map(LOCALES.map((locale) => [locale, DISTRESS[locale].map(piecesOf)]));

/**
 * Whether somebody who types this may need help rather than stories: in any of the site's languages,
 * since need does not choose one; mistyped in the page's own.
 */
export function seeksHelp(query: string, locale: Locale, isWritten: IsWritten): boolean {
  const words = tokensOf(trimmedQuery(query)).map(({ word }) => word);
  // Each is asked for once: the site's words are many.
  const mistyped = new Set(words.filter((word) => mistakesIn(word) > 0 && !isWritten(word)));
  return LOCALES.some((one) => {
    const forgiven = one === locale ? mistyped : NONE;
    return phrases.get(one)?.some((phrase) => isIn(words, phrase, forgiven)) === true;
  });
}

/** The words of a query that say a need as they stand, without a mistake. */
export function wordsOfNeed(query: string): ReadonlySet<string> {
  const words = tokensOf(trimmedQuery(query)).map(({ word }) => word);
  const all = [...phrases.values()].flat();
  const found = words.flatMap((_, place) =>
    all
      .filter((phrase) => isAt(words, place, phrase, NONE))
      .flatMap((phrase) => words.slice(place, place + phrase.length)),
  );
  return new Set(found);
}

/** Whether more letters may make it a word of need. */
export function beginsNeed(word: string, locale: Locale): boolean {
  return (
    phrases
      .get(locale)
      ?.flat()
      .some((piece) => piece.word.startsWith(word)) === true
  );
}

function piecesOf(phrase: string): Piece[] {
  return phrase.split(' ').flatMap((piece) => {
    const isStem = piece.endsWith('*');
    return tokensOf(piece).map(({ word }) => ({ word, isStem }));
  });
}

function isIn(
  words: readonly string[],
  phrase: readonly Piece[],
  mistyped: ReadonlySet<string>,
): boolean {
  return words.some((_, place) => isAt(words, place, phrase, mistyped));
}

function isAt(
  words: readonly string[],
  place: number,
  phrase: readonly Piece[],
  mistyped: ReadonlySet<string>,
): boolean {
  return phrase.every((piece, offset) => isMeant(words[place + offset] ?? '', piece, mistyped));
}

function isMeant(typed: string, { word, isStem }: Piece, mistyped: ReadonlySet<string>): boolean {
  if (typed === word || (isStem && typed.startsWith(word))) return true;
  if (!mistyped.has(typed)) return false;
  const most = Math.min(mistakesIn(typed), mistakesIn(word));
  if (most === 0) return false;
  if (!isStem) return distanceWithin(most, typed, word) <= most;
  const lengths = [word.length, word.length - 1, word.length + 1];
  return lengths.some((length) => distanceWithin(1, typed.slice(0, length), word) <= 1);
}

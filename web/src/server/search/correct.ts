import type { Locale } from '../../format/locale.ts';
import type { Db } from '../catalogue/catalogue-file.ts';
import { everyWordOf, vocabularyOf } from '../catalogue/schema.ts';
import { beginsNeed } from './distress.ts';
import { isOtherPerson, stemsOf } from './endings.ts';
import { trimmedQuery, termsOf, type Term } from './query.ts';
import { isUnspacedWord, tokensOf } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Corrected {
  terms: Term[];
  /** A word became others of its stem. */
  isAlike: boolean;
  /**
   * The query with its mistakes mended, each word as the site writes it; null where it had none, or where
   * a stem stands for several words: none of them is named, since it might be that of another person.
   */
  spelt(spellingOf: (term: Term) => string | null): string | null;
}

export interface CorrectWanted {
  locale: Locale;
  /** Words that are never taken for others that are written like them. */
  kept: ReadonlySet<string>;
}

export type Correct = (db: Db, query: string, wanted: CorrectWanted) => Corrected;

/** Of words that are equally near, so many are looked up. */
const MOST_LOOKED_UP = 50;

/**
 * A word that is written nowhere becomes others of its stem, or else the nearest one that is written; the
 * last, which may not be typed to its end, one that begins nearly like it.
 */
export function createCorrect(): Correct {
  const vocabularies = createVocabularies();
  const nearest = (db: Db, locale: Locale, word: string): Term | null =>
    meantBy(db, locale, word, vocabularies(db, locale).nearest(word));
  const begun = (db: Db, locale: Locale, word: string): Term | null => {
    if (beginsNeed(word, locale)) return null;
    const others = vocabularies(db, locale).begunBy(word);
    const term = meantBy(db, locale, word, others);
    // Nobody is taken for somebody else: the next letters will tell.
    const [best = ''] = term?.words ?? [];
    return others.some((other) => isOtherPerson(best, other, locale)) ? null : term;
  };
  const guessed = (db: Db, locale: Locale, term: Term, word: string): Term | null =>
    nearest(db, locale, word) ?? (term.isPrefix ? begun(db, locale, word) : null);
  return (db, query, { locale, kept }) => {
    const mended = new Map<string, Term>();
    const terms = termsOf(query).map((term) => {
      const [word = ''] = term.words;
      if (isUnspacedWord(word) || isWritten(db, locale, term)) return term;
      const alike = ofItsStem(db, locale, word);
      const other = alike ?? (kept.has(word) ? null : guessed(db, locale, term, word));
      if (other === null) return term;
      mended.set(word, other);
      return other;
    });
    const isAlike = [...mended.values()].some(({ isPrefix }) => isPrefix);
    const spelt: Corrected['spelt'] = (spellingOf) =>
      isAlike ? null : mendedQuery(query, mended, spellingOf);
    return { terms, isAlike, spelt };
  };
}

function meantBy(db: Db, locale: Locale, word: string, others: readonly string[]): Term | null {
  const same = others.filter((other) => !isOtherPerson(word, other, locale));
  const best = commonest(db, locale, same);
  return best === null ? null : { words: [best], isPrefix: false };
}

/** "trafficked" finds "trafficking", and is not taken for a mistyped "trafficker". */
function ofItsStem(db: Db, locale: Locale, word: string): Term | null {
  const terms = stemsOf(word, locale).map((stem) => ({ words: [stem], isPrefix: true }));
  return terms.find((term) => isWritten(db, locale, term)) ?? null;
}

/** Words only ever come: what is read once is read on from where it ended. */
function createVocabularies(): (db: Db, locale: Locale) => Vocabulary {
  const ofFiles = new WeakMap<Db, Map<Locale, { vocabulary: Vocabulary; last: number }>>();
  return (db, locale) => {
    const ofFile = ofFiles.get(db) ?? new Map<Locale, { vocabulary: Vocabulary; last: number }>();
    ofFiles.set(db, ofFile);
    const known = ofFile.get(locale) ?? { vocabulary: new Vocabulary(), last: 0 };
    ofFile.set(locale, known);
    const { words, last } = wordsAfter(db, locale, known.last);
    for (const word of words) known.vocabulary.add(word);
    known.last = last;
    return known.vocabulary;
  };
}

/** As one text: the first mistyped word after a start reads them all, and a row for each takes thrice as long. */
function wordsAfter(db: Db, locale: Locale, number: number): { words: string[]; last: number } {
  const sql = `SELECT group_concat(word, ' ') AS words, max(number) AS last
    FROM ${everyWordOf(locale)} WHERE number > ?`;
  // Safe because an aggregate always has one row; both are null where there are no rows.
  const row = db.prepare(sql).get(number) as { words: string | null; last: number | null };
  return { words: row.words?.split(' ') ?? [], last: row.last ?? number };
}

/** The one that stands in most documents; null where none stands in any. */
function commonest(db: Db, locale: Locale, words: readonly string[]): string | null {
  const documents = db.prepare(`SELECT doc FROM ${vocabularyOf(locale)} WHERE term = ?`).pluck();
  let best: string | null = null;
  let most = 0;
  for (const word of words.slice(0, MOST_LOOKED_UP)) {
    const count = Number(documents.get(word) ?? 0);
    if (count > most) [best, most] = [word, count];
  }
  return best;
}

export function isWritten(db: Db, locale: Locale, { words: [word = ''], isPrefix }: Term): boolean {
  const table = vocabularyOf(locale);
  const to = isPrefix ? `${word}\u{10ffff}` : word;
  const sql = `SELECT 1 FROM ${table} WHERE term >= ? AND term <= ? LIMIT 1`;
  return db.prepare(sql).get(word, to) !== undefined;
}

function mendedQuery(
  query: string,
  mended: ReadonlyMap<string, Term>,
  spellingOf: (term: Term) => string | null,
): string | null {
  if (mended.size === 0) return null;
  const trimmed = trimmedQuery(query);
  let [spelt, place] = ['', 0];
  for (const { word, start, end } of tokensOf(trimmed)) {
    const term = mended.get(word);
    if (term === undefined) continue;
    const shown = spellingOf(term)?.toLowerCase() ?? term.words.join(' ');
    spelt += trimmed.slice(place, start) + shown;
    place = end;
  }
  return spelt + trimmed.slice(place);
}

import type { Locale } from '../../format/locale.ts';
import type { Db } from '../catalogue/catalogue-file.ts';
import { everyWordOf, vocabularyOf } from '../catalogue/schema.ts';
import { trimmedQuery, termsOf, type Term } from './query.ts';
import { isUnspacedWord, tokensOf } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

export interface Corrected {
  terms: Term[];
  /** The query with its mistakes mended, each word as the site writes it; null where it had none. */
  spelt(spellingOf: (term: Term) => string | null): string | null;
}

export type Correct = (db: Db, query: string, locale: Locale) => Corrected;

/** Of words that are equally near, so many are looked up. */
const MOST_LOOKED_UP = 50;

/** A word that is written nowhere becomes the nearest one that is. */
export function createCorrect(): Correct {
  const vocabularies = createVocabularies();
  return (db, query, locale) => {
    const mended = new Map<string, Term>();
    const terms = termsOf(query).map((term) => {
      const [word = ''] = term.words;
      if (isUnspacedWord(word) || isWritten(db, locale, term)) return term;
      const meant = commonest(db, locale, vocabularies(db, locale).nearest(word));
      if (meant === null) return term;
      const other = { words: [meant], isPrefix: false };
      mended.set(word, other);
      return other;
    });
    return { terms, spelt: (spellingOf) => mendedQuery(query, mended, spellingOf) };
  };
}

/** Words only ever come: what is read once is read on from where it ended. */
function createVocabularies(): (db: Db, locale: Locale) => Vocabulary {
  const ofFiles = new WeakMap<Db, Map<Locale, { vocabulary: Vocabulary; last: number }>>();
  return (db, locale) => {
    const ofFile = ofFiles.get(db) ?? new Map<Locale, { vocabulary: Vocabulary; last: number }>();
    ofFiles.set(db, ofFile);
    const known = ofFile.get(locale) ?? { vocabulary: new Vocabulary(), last: 0 };
    ofFile.set(locale, known);
    const sql = `SELECT number, word FROM ${everyWordOf(locale)} WHERE number > ? ORDER BY number`;
    // Safe because the table has these columns with these types.
    for (const row of db.prepare(sql).all(known.last) as { number: number; word: string }[]) {
      known.vocabulary.add(row.word);
      known.last = row.number;
    }
    return known.vocabulary;
  };
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

function isWritten(db: Db, locale: Locale, { words: [word = ''], isPrefix }: Term): boolean {
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
    spelt +=
      trimmed.slice(place, start) + (spellingOf(term)?.toLowerCase() ?? term.words.join(' '));
    place = end;
  }
  return spelt + trimmed.slice(place);
}

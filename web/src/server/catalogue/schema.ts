import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '../../format/locale.ts';

/** Raise it when what an entry holds, or how its words are folded, is no longer the same. */
const MEANING = 7;

/** With this weight one hit is worth nearly all that hits can be: length and number only part equals. */
const ENOUGH = 10_000;

/**
 * Each ranking looks at some columns (title, summary, headings, names, text) and is worth more than all
 * behind it together. Each costs time, so names share the last: they only come after the text.
 */
export const RANKS = [
  { worth: 8, weights: [ENOUGH, 0, 0, 0, 0] },
  { worth: 4, weights: [0, ENOUGH, 0, 0, 0] },
  { worth: 2, weights: [0, 0, ENOUGH, 0, 0] },
  { worth: 1, weights: [0, 0, 0, ENOUGH / 1_000, ENOUGH] },
] as const;

/** Each language has an index and a vocabulary of its own. */
export const indexOf = (locale: Locale): string => `words_${locale}`;
/** Its words with how many documents have each. Reading it as a whole takes long. */
export const vocabularyOf = (locale: Locale): string => `vocabulary_${locale}`;
/** Every word there ever was, in the order in which they came. */
export const everyWordOf = (locale: Locale): string => `every_word_${locale}`;

const TABLES = [
  `CREATE TABLE position (feed TEXT NOT NULL, after INTEGER NOT NULL) STRICT`,
  `CREATE TABLE pending (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID`,
  `CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    locale TEXT NOT NULL,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    title_locale TEXT NOT NULL,
    summary TEXT NOT NULL,
    text TEXT NOT NULL,
    updated_at TEXT,
    published_on TEXT,
    sensitive INTEGER NOT NULL,
    pictures TEXT NOT NULL,
    UNIQUE (id, kind, locale)
  ) STRICT`,
  `CREATE INDEX entry_locale ON entry (locale, kind)`,
  `CREATE INDEX entry_path ON entry (path)`,
  `CREATE TABLE ingredient (
    id TEXT NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (id, entry)
  ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX ingredient_entry ON ingredient (entry)`,
];

/** Folded words come in and nothing is kept of them but the index: texts are shown from `entry`. */
const searchTables = (locale: Locale) => [
  `CREATE VIRTUAL TABLE ${indexOf(locale)} USING fts5 (
    title, summary, headings, names, text,
    content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mc'"
  )`,
  `CREATE VIRTUAL TABLE ${vocabularyOf(locale)} USING fts5vocab ('${indexOf(locale)}', 'row')`,
  `CREATE TABLE ${everyWordOf(locale)} (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT`,
];

export const SCHEMA = [...TABLES, ...LOCALES.flatMap(searchTables)];

/** Any other schema or meaning has another number. */
export function schemaVersion(): number {
  const all = JSON.stringify([MEANING, SCHEMA]);
  return createHash('sha256').update(all).digest().readInt32BE();
}

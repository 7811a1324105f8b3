import type { Found, Hit, Search, SearchWanted } from '../../pages/search/found.ts';
import type { Locale } from '../../format/locale.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Db } from '../catalogue/catalogue-file.ts';
import { indexOf } from '../catalogue/schema.ts';
import { createCorrect, isWritten, type Corrected } from './correct.ts';
import { seeksHelp, wordsOfNeed } from './distress.ts';
import { excerptParts, figureParts, spellingIn, titleParts } from './excerpt.ts';
import { matchOf, termsOf, type Term } from './query.ts';
import { rankingIn } from './ranking.ts';

interface Row extends Pick<Hit, 'kind' | 'path' | 'publishedOn' | 'titleLocale'> {
  title: string;
  summary: string;
  text: string;
  sensitive: 0 | 1;
}

/** What was found, whatever the one who looks may need. */
type Result = Omit<Found, 'seeksHelp'>;

const MOST_TOPICS = 12;
const NOTHING: Result = { total: 0, hits: [], corrected: null, isAlike: false, isPartly: false };

export function createSearch(catalogue: Catalogue): Search {
  const correct = createCorrect();
  return {
    find(query, wanted) {
      return catalogue.use((db) => {
        if (termsOf(query).length === 0) return { ...NOTHING, seeksHelp: false };
        const { locale } = wanted;
        const isKnown = (word: string) => isWritten(db, locale, { words: [word], isPrefix: false });
        // Who wrote their need without a mistake is not told that "scared" was meant to be "shared".
        const corrected = correct(db, query, { locale, kept: wordsOfNeed(query) });
        const result = findAll({ db, corrected, wanted }) ?? findAny({ db, corrected, wanted });
        return { ...result, seeksHelp: seeksHelp(query, locale, isKnown) };
      });
    },
    topics: (locale) => catalogue.use((db) => readTopics(db, locale)),
  };
}

interface Looking {
  db: Db;
  corrected: Corrected;
  wanted: SearchWanted;
}

/** What has every word; null where nothing has. */
function findAll({ db, corrected, wanted }: Looking): Result | null {
  const match = matchOf(corrected.terms, 'all');
  const total = count(db, match, wanted);
  return total === 0 ? null : foundOf({ db, match, total, corrected, wanted, isPartly: false });
}

/** What has some of the words. Those that half of all pages have say little, and take long. */
function findAny({ db, corrected, wanted }: Looking): Result {
  const { terms } = corrected;
  const counted = terms.map((term) => ({ term, pages: count(db, matchOf([term], 'any'), wanted) }));
  const many = countEntries(db, wanted) / 2;
  const telling = counted.filter(({ pages }) => pages > 0 && pages <= many);
  const used = telling.length > 0 ? telling.map(({ term }) => term) : terms;
  const match = matchOf(used, 'any');
  const total = count(db, match, wanted);
  return foundOf({ db, match, total, corrected, wanted, isPartly: true });
}

interface Finding extends Looking {
  match: string;
  total: number;
  isPartly: boolean;
}

function foundOf({ db, match, total, corrected, wanted, isPartly }: Finding): Result {
  if (total === 0) return NOTHING;
  const rows = read(db, match, wanted);
  const { terms } = corrected;
  return {
    ...{ total, isPartly },
    hits: rows.map((row) => hitOf(row, terms)),
    isAlike: corrected.isAlike,
    corrected: corrected.spelt((term) => spellingOf(rows, term)),
  };
}

function count(db: Db, match: string, { locale }: SearchWanted): number {
  const index = indexOf(locale);
  return Number(
    db.prepare(`SELECT count(*) FROM ${index} WHERE ${index} MATCH ?`).pluck().get(match),
  );
}

function countEntries(db: Db, { locale }: SearchWanted): number {
  return Number(db.prepare('SELECT count(*) FROM entry WHERE locale = ?').pluck().get(locale));
}

function read(db: Db, match: string, { locale, limit, offset }: SearchWanted): Row[] {
  const index = indexOf(locale);
  const numbers = db
    .prepare(
      `SELECT rowid FROM ${index} WHERE ${index} MATCH ?
      ORDER BY ${rankingIn(index)} LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(match, limit, offset);
  const entry = db.prepare(
    `SELECT kind, path, title, title_locale AS titleLocale, summary, text,
      published_on AS publishedOn, sensitive FROM entry WHERE number = ?`,
  );
  // Safe because every row of the index has its entry, with columns of these types.
  return numbers.map((number) => entry.get(number) as Row);
}

function hitOf({ title, summary, text, sensitive, ...row }: Row, terms: Term[]): Hit {
  return {
    ...row,
    sensitive: sensitive === 1,
    title: titleParts(title, terms),
    excerpt: (row.kind === 'statistic' ? figureParts : excerptParts)({ summary, text }, terms),
  };
}

function spellingOf(rows: readonly Row[], term: Term): string | null {
  for (const { title, summary, text } of rows) {
    const spelling = spellingIn([title, summary, text].join('\n'), term);
    if (spelling !== null) return spelling;
  }
  return null;
}

function readTopics(db: Db, locale: Locale): { name: string; path: string }[] {
  const sql = `SELECT title AS name, path FROM entry
    WHERE kind = 'topic' AND locale = ? ORDER BY title LIMIT ${MOST_TOPICS}`;
  // Safe because the table has these columns with these types.
  return db.prepare(sql).all(locale) as { name: string; path: string }[];
}

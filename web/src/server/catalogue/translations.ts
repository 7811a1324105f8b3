import { LOCALES } from '../../format/locale.ts';
import { inLocale, splitLocale } from '../../format/paths.ts';
import type { Translation } from '../../pages/route.ts';
import type { Catalogue } from './catalogue.ts';
import type { Db } from './catalogue-file.ts';

/**
 * Of an address that has no page in its language, but has one in another: that page in each language
 * in which it is published. Empty for every other address.
 */
export type FindTranslations = (pathname: string) => Translation[];

export function createFindTranslations(catalogue: Catalogue): FindTranslations {
  return (pathname) => catalogue.use((db) => readTranslations(db, pathname));
}

function readTranslations(db: Db, pathname: string): Translation[] {
  const { locale, rest } = splitLocale(pathname);
  const at = db.prepare('SELECT 1 FROM entry WHERE path = ?');
  if (at.get(pathname) !== undefined) return [];
  const all = db.prepare(`SELECT other.locale, other.path, other.title, other.sensitive
    FROM entry JOIN entry AS other ON other.id = entry.id AND other.kind = entry.kind
    WHERE entry.path = ?`);
  for (const other of LOCALES) {
    const found = other === locale ? [] : all.all(inLocale(other, rest));
    // Safe because the table has these columns, and only languages of the site in the first.
    if (found.length > 0) return inOrder(found as Row[]);
  }
  return [];
}

/** SQLite has numbers for yes and no. */
type Row = Omit<Translation, 'sensitive'> & { sensitive: number };

const inOrder = (rows: readonly Row[]): Translation[] =>
  rows
    .toSorted((one, two) => LOCALES.indexOf(one.locale) - LOCALES.indexOf(two.locale))
    .map((row) => ({ ...row, sensitive: row.sensitive === 1 }));

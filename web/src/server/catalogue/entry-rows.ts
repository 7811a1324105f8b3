import { mayBeMeant } from '../search/vocabulary.ts';
import { indexedText } from '../search/indexed-text.ts';
import type { Db } from './catalogue-file.ts';
import type { Entry, EntryKey } from './entry.ts';
import { everyWordOf, indexOf } from './schema.ts';

export function addEntry(db: Db, entry: Entry): void {
  const { kind, id, locale, path, title, titleLocale, summary, headings, names, text } = entry;
  const { updatedAt, publishedOn, sensitive, pictures, ingredients } = entry;
  const shown = [path, title, titleLocale, summary, text, updatedAt, publishedOn];
  const { lastInsertRowid: number } = db
    .prepare('INSERT INTO entry VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(kind, id, locale, ...shown, sensitive ? 1 : 0, JSON.stringify(pictures));
  const made = db.prepare('INSERT OR IGNORE INTO ingredient VALUES (?, ?)');
  for (const ingredient of ingredients) made.run(ingredient, number);
  const indexed = [title, summary, headings, names, text].map(indexedText);
  db.prepare(
    `INSERT INTO ${indexOf(locale)} (rowid, title, summary, headings, names, text)
    VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(number, ...indexed);
  const learn = db.prepare(`INSERT OR IGNORE INTO ${everyWordOf(locale)} (word) VALUES (?)`);
  for (const word of new Set(indexed.join(' ').split(' ').filter(mayBeMeant))) learn.run(word);
}

export function removeEntry(db: Db, { kind, id, locale }: EntryKey): boolean {
  const number = db
    .prepare('SELECT number FROM entry WHERE id = ? AND kind = ? AND locale = ?')
    .pluck()
    .get(id, kind, locale);
  if (number === undefined) return false;
  db.prepare(`DELETE FROM ${indexOf(locale)} WHERE rowid = ?`).run(number);
  db.prepare('DELETE FROM ingredient WHERE entry = ?').run(number);
  db.prepare('DELETE FROM entry WHERE number = ?').run(number);
  return true;
}

import type { DocumentKey } from '../../cms/documents.ts';
import type { Log } from '../log.ts';
import type { FeedPosition } from '../pages/page-archive.ts';
import { isBroken, openCatalogueFile, type CatalogueFile, type Db } from './catalogue-file.ts';
import type { Entry, EntryKey } from './entry.ts';
import { addEntry, removeEntry } from './entry-rows.ts';
import { keyOf, taskOf, type Task } from './task.ts';

/** What follows from an answer of the feed: written down all at once or not at all. */
export interface Note {
  position?: FeedPosition;
  tasks: readonly Task[];
  /** Documents that are gone already. */
  gone?: readonly DocumentKey[];
}

/** Every document of the site in every language: what search and sitemap are answered from. */
export class Catalogue {
  readonly #folder: string;
  readonly #log: Log;
  #file: CatalogueFile;
  #version = 0;
  #lost = () => {};

  constructor(folder: string, log: Log) {
    this.#folder = folder;
    this.#log = log;
    this.#file = openCatalogueFile(folder, log);
  }

  /** Another number after every change of an entry. */
  get version(): number {
    return this.#version;
  }

  /** Called when the file broke and an empty one took its place. */
  onLost(lost: () => void): void {
    this.#lost = lost;
  }

  /** Reads or writes; on a broken file that is thrown away, once more on the new one. */
  use<Result>(work: (db: Db) => Result): Result {
    try {
      return work(this.#file.db);
    } catch (error) {
      if (!isBroken(error)) throw error;
      this.#log.error('The catalogue is broken and made again', error);
      this.#file.discard();
      this.#file = openCatalogueFile(this.#folder, this.#log);
      this.#version += 1;
      this.#lost();
      return work(this.#file.db);
    }
  }

  position(): FeedPosition | null {
    const read = (db: Db) => db.prepare('SELECT feed, after FROM position').get();
    // Safe because the columns are NOT NULL in a STRICT table.
    return (this.use(read) as FeedPosition | undefined) ?? null;
  }

  /** What an earlier run did not come to. */
  tasks(): Task[] {
    const keys = this.use((db) => db.prepare('SELECT key FROM pending').pluck().all());
    return keys.flatMap((key) => taskOf(String(key)) ?? []);
  }

  /** Of all documents; pages of help are none. */
  keys(): DocumentKey[] {
    return this.#keysBy("SELECT kind, id, locale FROM entry WHERE kind <> 'help'");
  }

  /** Of the entries that were made of this document, or show this file. */
  keysMadeOf(documentId: string): DocumentKey[] {
    const sql = `SELECT kind, entry.id, locale FROM ingredient JOIN entry ON number = entry
      WHERE ingredient.id = ?`;
    return this.#keysBy(sql, documentId);
  }

  note({ position, tasks, gone = [] }: Note): void {
    this.#write((db) => {
      for (const key of gone) this.#take(db, key);
      const insert = db.prepare('INSERT OR IGNORE INTO pending VALUES (?)');
      for (const task of tasks) insert.run(keyOf(task));
      if (position === undefined) return;
      db.prepare('DELETE FROM position').run();
      db.prepare('INSERT INTO position VALUES (?, ?)').run(position.feed, position.after);
    });
  }

  /** Takes the entry in, or out when there is none, and the task is done. */
  put(key: EntryKey, entry: Entry | null): void {
    this.#write((db) => {
      this.#take(db, key);
      if (entry !== null) {
        addEntry(db, entry);
        this.#version += 1;
      }
      forget(db, key);
    });
  }

  done(task: Task): void {
    this.#write((db) => forget(db, task));
  }

  close(): void {
    this.#file.db.close();
  }

  #take(db: Db, key: EntryKey): void {
    if (removeEntry(db, key)) this.#version += 1;
  }

  #write(work: (db: Db) => void): void {
    this.use((db) => db.transaction(work).immediate(db));
  }

  #keysBy(sql: string, ...values: string[]): DocumentKey[] {
    const rows = this.use((db) => db.prepare(sql).all(...values));
    // Safe because only entries, which have these, are written there.
    return rows as DocumentKey[];
  }
}

function forget(db: Db, task: Task | EntryKey): void {
  db.prepare('DELETE FROM pending WHERE key = ?').run(keyOf(task));
}

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Log } from '../log.ts';
import { SCHEMA, schemaVersion } from './schema.ts';

export type Db = Database.Database;

/** As many site processes as may share a folder; each has a file of its own. */
const MOST_FILES = 16;
const MEMORY = ':memory:';

export interface CatalogueFile {
  db: Db;
  /** Closes and removes it. */
  discard(): void;
}

/**
 * The catalogue as an earlier run left it, or an empty one where it is absent, broken or of another
 * version. Without a place to write it is held in memory: a search that forgets is better than none.
 */
export function openCatalogueFile(folder: string, log: Log): CatalogueFile {
  for (let number = 1; number <= MOST_FILES; number += 1) {
    const path = join(folder, number === 1 ? 'catalogue.sqlite' : `catalogue-${number}.sqlite`);
    try {
      mkdirSync(folder, { recursive: true });
      return openWhole(path, log);
    } catch (error) {
      if (codeOf(error).startsWith('SQLITE_BUSY')) continue;
      log.error(`${path} cannot be used; the catalogue is held in memory`, error);
      break;
    }
  }
  return openEmpty(MEMORY);
}

/** Whether the file itself is at fault. */
export function isBroken(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(codeOf(error));
}

function openWhole(path: string, log: Log): CatalogueFile {
  try {
    const db = openAt(path);
    if (db.pragma('user_version', { simple: true }) === schemaVersion()) return fileOf(db, path);
    db.close();
  } catch (error) {
    if (!isBroken(error)) throw error;
    log.error(`${path} is broken; the catalogue is made again`, error);
  }
  remove(path);
  return openEmpty(path);
}

function openEmpty(path: string): CatalogueFile {
  const db = openAt(path);
  db.transaction(() => {
    for (const statement of SCHEMA) db.exec(statement);
    db.pragma(`user_version = ${schemaVersion()}`);
  })();
  return fileOf(db, path);
}

function openAt(path: string): Db {
  const db = new Database(path, { timeout: 0 });
  try {
    // Held by this process alone until its end; the first write takes the lock.
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('cache_size = -16000');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function fileOf(db: Db, path: string): CatalogueFile {
  return {
    db,
    discard() {
      db.close();
      if (path !== MEMORY) remove(path);
    },
  };
}

function remove(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}

function codeOf(error: unknown): string {
  return error instanceof Database.SqliteError ? error.code : '';
}

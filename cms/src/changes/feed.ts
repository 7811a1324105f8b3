import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { CHANGE } from './change-row';
import { isLost, type Bounds } from './position';

export interface SeenChange {
  seq: number;
  at: string;
  type: string;
  documentId: string;
  locale: string | null;
  action: string;
}

/** Rows after a position. The next position is that of the last row, or `last` when there is none. */
export interface FeedPage {
  rows: SeenChange[];
  last: number;
}

const MOST_ROWS = 500;

export function createFeed(strapi: Core.Strapi) {
  const table = () => strapi.db.metadata.get(CHANGE).tableName;

  async function bounds(): Promise<Bounds> {
    const end = (which: 'min' | 'max', name: string) =>
      strapi.db.getConnection(table())[which]('id').as(name);
    // Two look-ups in the index; asked for together, SQLite would read the whole table.
    const [row] = await strapi.db.connection.select(end('min', 'oldest'), end('max', 'last'));
    return { oldest: Number(row?.oldest ?? 1), last: Number(row?.last ?? 0) };
  }

  /** Null when the position is lost and the reader has to start over. */
  async function read(after: number | null): Promise<FeedPage | null> {
    const ends = await bounds();
    if (after === null) return { rows: [], last: ends.last };
    if (isLost(after, ends)) return null;
    // Up to `last` and no further, so that both speak of the same moment.
    const found: Found[] = await strapi.db.query(CHANGE).findMany({
      where: { id: { $gt: after, $lte: ends.last } },
      orderBy: { id: 'asc' },
      limit: MOST_ROWS,
    });
    return { rows: found.map(asSeen), last: ends.last };
  }

  return { read, last: async () => (await bounds()).last };
}
export type Feed = ReturnType<typeof createFeed>;

interface Found {
  id: number;
  at: string;
  type: string;
  document: string;
  language: string | null;
  action: string;
}

const asSeen = ({ id, at, type, document, language, action }: Found): SeenChange => ({
  seq: id,
  at: new Date(at).toISOString(),
  type,
  documentId: document,
  locale: language,
  action,
});

const FEED_KEY = { type: 'api', name: 'change', key: 'feed' };

/** The name of this database's feed, made once: another name means another database. */
export async function feedName(strapi: Core.Strapi): Promise<string> {
  const known: unknown = await strapi.store.get(FEED_KEY);
  return typeof known === 'string' ? known : renameFeed(strapi);
}

/** Lets every site begin anew: its place in the feed means nothing any more. */
export async function renameFeed(strapi: Core.Strapi): Promise<string> {
  const made = randomUUID();
  await strapi.store.set({ ...FEED_KEY, value: made });
  return made;
}

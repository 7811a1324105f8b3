import type { Core } from '@strapi/strapi';
import { dayAfter } from './days';
import { partOf, type Entry, type Finder } from './entry';
import type { Reader } from './reader';

const WITH_DRAFTS = ['api::story.story', 'api::page.page'];
const A_MONTH = 30;

interface Row {
  documentId: string;
  locale: string | null;
  title: string | null;
  updatedAt: string;
}

/** What was begun, never published, and not touched for a month. */
export const oldDrafts: Finder = async (strapi, reader, now) => {
  const uids = WITH_DRAFTS.filter((uid) => reader.mayRead(uid));
  if (uids.length === 0) return null;
  const before = new Date(dayAfter(now, -A_MONTH));
  const found = await Promise.all(uids.map((uid) => draftsOf(strapi, { reader, uid, before })));
  return partOf(found.flat().sort((a, b) => String(a.on).localeCompare(String(b.on))));
};

async function draftsOf(
  strapi: Core.Strapi,
  { reader, uid, before }: { reader: Reader; uid: string; before: Date },
): Promise<Entry[]> {
  const old = { publishedAt: { $null: true }, updatedAt: { $lt: before } };
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', 'title', 'updatedAt'],
    where: { $and: [reader.whereReadable(uid), old] },
  });
  const live = await liveVersions(strapi, uid, rows);
  return rows
    .filter((row) => !live.has(keyOf(row)))
    .map(({ documentId, locale, title, updatedAt }) => ({
      ...{ uid, documentId, locale, title: title ?? '', why: 'not-touched' as const },
      on: new Date(updatedAt).toISOString().slice(0, 10),
    }));
}

/** Strapi keeps a draft of everything that is published: those are not meant. */
async function liveVersions(strapi: Core.Strapi, uid: string, rows: readonly Row[]) {
  const documentId = { $in: rows.map((row) => row.documentId) };
  const live: Pick<Row, 'documentId' | 'locale'>[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale'],
    where: { documentId, publishedAt: { $notNull: true } },
  });
  return new Set(live.map(keyOf));
}

const keyOf = ({ documentId, locale }: Pick<Row, 'documentId' | 'locale'>) =>
  `${documentId} ${locale}`;

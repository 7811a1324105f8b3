import type { Core } from '@strapi/strapi';
import { titleOf } from '../gate/titles';
import { fieldsOf } from '../unknown-fields';

const STORY = 'api::story.story';
const AUTHOR = 'api::author.author';

/** One version of a story with the author in its byline, and what the byline would be. */
export interface Byline {
  id: number;
  documentId: string;
  locale: string;
  title: string;
  isLive: boolean;
  updatedAt: string | Date;
  /** Ids of the authors' rows in this language, in their order. */
  authors: number[];
  /** Their document ids. */
  documents: string[];
}

interface AuthorRow {
  id: number;
  documentId: string;
  locale: string;
}
interface StoryRow extends Omit<Byline, 'authors' | 'documents' | 'isLive'> {
  publishedAt: unknown;
  authors: AuthorRow[];
}

/** Rows of an author by language. */
export async function authorRows(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Map<string, number>> {
  const rows: AuthorRow[] = await strapi.db.query(AUTHOR).findMany({ where: { documentId } });
  return new Map(rows.map(({ locale, id }) => [locale, id]));
}

/** Every version of every story that names one author, with the other in the same place instead. */
export async function findBylines(
  strapi: Core.Strapi,
  { from, to }: { from: string; to: string },
): Promise<Byline[]> {
  const successors = await authorRows(strapi, to);
  const rows: StoryRow[] = await strapi.db.query(STORY).findMany({
    where: { authors: { documentId: from } },
    orderBy: { id: 'asc' },
  });
  const whole: StoryRow[] = await strapi.db.query(STORY).findMany({
    where: { id: { $in: rows.map(({ id }) => id) } },
    populate: { authors: { select: ['id', 'documentId', 'locale'] } },
    orderBy: { id: 'asc' },
  });
  return whole.map((row) => bylineOf(row, { from, to, successor: successors.get(row.locale) }));
}

interface Change {
  from: string;
  to: string;
  successor: number | undefined;
}

function bylineOf(row: StoryRow, { from, to, successor }: Change): Byline {
  const { id, documentId, locale, updatedAt } = row;
  const authors = row.authors.map((author) =>
    author.documentId === from ? { id: successor ?? author.id, documentId: to } : author,
  );
  return {
    ...{
      id,
      documentId,
      locale,
      updatedAt,
      title: titleOf(fieldsOf(row)),
      isLive: row.publishedAt !== null,
    },
    // Who wrote it together with the successor leaves them there once.
    authors: [...new Set(authors.map((author) => author.id))],
    documents: [...new Set(authors.map((author) => author.documentId))],
  };
}

import {
  parseAuthor,
  parseCaseStudy,
  parsePage,
  parseStatistic,
  parseStory,
  parseTopic,
} from '@breaking-the-chains/shared/parse';
import { list, type Listing } from '@breaking-the-chains/shared/strapi';
import * as v from 'valibot';
import type { Locale } from '../format/locale.ts';
import { createIngredients, type Ingredients } from './ingredients.ts';
import type { FetchJson } from './transport.ts';

/** Kinds of documents that have a page of their own, each with where the CMS has it. */
const KINDS = {
  story: { at: '/api/stories', parse: parseStory },
  page: { at: '/api/pages', parse: parsePage },
  'case-study': { at: '/api/case-studies', parse: parseCaseStudy },
  statistic: { at: '/api/statistics', parse: parseStatistic },
  topic: { at: '/api/topics', parse: parseTopic },
  author: { at: '/api/authors', parse: parseAuthor },
} as const;
export type DocumentKind = keyof typeof KINDS;
type DocumentOf<Kind extends DocumentKind> = ReturnType<(typeof KINDS)[Kind]['parse']>;

/** A document of any kind, whole, with what the CMS's answer was made of. */
export type FetchedDocument = {
  [Kind in DocumentKind]: {
    kind: Kind;
    document: DocumentOf<Kind>;
    updatedAt: string | null;
    ingredients: Ingredients;
  };
}[DocumentKind];

// Safe because these are the keys of the table above.
export const DOCUMENT_KINDS = Object.keys(KINDS) as DocumentKind[];

export function isDocumentKind(type: string): type is DocumentKind {
  return Object.hasOwn(KINDS, type);
}

export interface DocumentKey {
  kind: DocumentKind;
  id: string;
  locale: Locale;
}

/** Where the CMS has one document, by its slug or id. */
export const documentAddress = (kind: DocumentKind, key: string): string =>
  `${KINDS[kind].at}/${encodeURIComponent(key)}`;

const PAGE_SIZE = '100';
const dated = v.object({ data: v.object({ updatedAt: v.fallback(v.nullish(v.string()), null) }) });
const listed = v.object({ documentId: v.string() });

export async function fetchDocument(
  fetchJson: FetchJson,
  { kind, id, locale }: DocumentKey,
): Promise<FetchedDocument> {
  const answer = await fetchJson(documentAddress(kind, id), { locale });
  const ingredients = createIngredients();
  ingredients.note(answer);
  // What is left out is told where the document's own page is made.
  const document = KINDS[kind].parse(answer, {
    onBroken: () => {},
    onMissingFigure: () => ingredients.dependOn('statistic', locale),
  });
  const { updatedAt = null } = v.parse(dated, answer).data;
  // Safe because the kind's own parser made the document.
  return { kind, document, updatedAt, ingredients } as FetchedDocument;
}

/** Ids alone, so that a document with something broken in it is listed all the same. */
export async function fetchDocumentIds(
  fetchJson: FetchJson,
  { kind, locale }: Omit<DocumentKey, 'id'>,
  page: number,
): Promise<Listing<string>> {
  const answer = await fetchJson(KINDS[kind].at, {
    locale,
    'pagination[page]': String(page),
    'pagination[pageSize]': PAGE_SIZE,
  });
  const { data, meta } = v.parse(list, answer);
  const items = data.flatMap((one) => (v.is(listed, one) ? [one.documentId] : []));
  return { ...meta.pagination, items };
}

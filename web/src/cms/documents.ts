import {
  parseAuthor,
  parseCaseStudy,
  parseHelpline,
  parsePage,
  parseStatistic,
  parseStory,
  parseTopic,
} from '@breaking-the-chains/shared/parse';
import { list, type Listing } from '@breaking-the-chains/shared/strapi';
import * as v from 'valibot';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../format/locale.ts';
import { NotFound } from './failures.ts';
import { createIngredients, type Ingredients } from './ingredients.ts';
import type { FetchJson } from './transport.ts';

/** Kinds of documents that readers can find, each with where the CMS has it. */
const KINDS = {
  story: { at: '/api/stories', parse: parseStory },
  page: { at: '/api/pages', parse: parsePage },
  'case-study': { at: '/api/case-studies', parse: parseCaseStudy },
  statistic: { at: '/api/statistics', parse: parseStatistic },
  topic: { at: '/api/topics', parse: parseTopic },
  author: { at: '/api/authors', parse: parseAuthor },
  helpline: { at: '/api/helplines', parse: parseHelpline },
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
  const answer = await fetchAnswer(fetchJson, { kind, id, locale });
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

/** Help cannot wait for its translation: until then it is shown as it was written first. */
export const isShownUntranslated = (kind: DocumentKind): boolean => kind === 'helpline';

/** The languages in which a document of this kind is shown that is there, or changed, in one. */
export function localesShowing(kind: DocumentKind, locale: Locale): readonly Locale[] {
  return isShownUntranslated(kind) && locale === DEFAULT_LOCALE ? LOCALES : [locale];
}

async function fetchAnswer(fetchJson: FetchJson, { kind, id, locale }: DocumentKey) {
  const at = documentAddress(kind, id);
  try {
    return await fetchJson(at, { locale });
  } catch (error) {
    const isLost = !(error instanceof NotFound) || locale === DEFAULT_LOCALE;
    if (isLost || !isShownUntranslated(kind)) throw error;
    return fetchJson(at, { locale: DEFAULT_LOCALE });
  }
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

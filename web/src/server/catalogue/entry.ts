import type { Picture } from '@breaking-the-chains/shared/media';
import type { DocumentKey, DocumentKind, FetchedDocument } from '../../cms/documents.ts';
import { pictureSizePath } from '../../format/media-path.ts';
import { languageIn } from '../../ui/use-language.ts';
import { shownOf } from './shown.ts';

/** A kind of document, or a page of help that the site itself has. */
export type EntryKind = DocumentKind | 'help';

export interface EntryKey extends Omit<DocumentKey, 'kind'> {
  kind: EntryKind;
}

/** What the catalogue knows of one document, or page of help, in one language. */
export interface Entry extends EntryKey {
  path: string;
  title: string;
  /** Another language than the entry's, where its title is not translated. */
  titleLocale: string;
  summary: string;
  headings: string;
  names: string;
  /** What a reader reads on the document's page, as plain text. */
  text: string;
  updatedAt: string | null;
  publishedOn: string | null;
  sensitive: boolean;
  /** Addresses of the pictures that belong to the document. */
  pictures: string[];
  /** Ids of all documents that it was made of, itself too. */
  ingredients: string[];
}

/** Null for a document that has no page of its own. */
export function entryOf(key: DocumentKey, fetched: FetchedDocument): Entry | null {
  const shown = shownOf(fetched, languageIn(key.locale));
  if (shown === null) return null;
  const {
    path,
    title,
    titleLocale = key.locale,
    summary,
    publishedOn,
    sensitive,
    headings,
    names,
    text,
    pictures,
  } = shown;
  return {
    ...key,
    ...{ path, title, titleLocale },
    summary: summary ?? '',
    headings: joined(headings ?? []),
    names: joined(names ?? []),
    text: joined(text),
    updatedAt: fetched.updatedAt,
    publishedOn: publishedOn ?? null,
    sensitive: sensitive ?? false,
    pictures: [...new Set((pictures ?? []).flatMap(largestOf))],
    ingredients: [...fetched.ingredients.dependencies],
  };
}

/** As large as there is, in the format that search engines read. */
function largestOf(picture: Picture | null): string[] {
  const largest = picture?.sizes.findLast(({ format }) => format === 'webp');
  if (!picture || largest === undefined) return [];
  return [pictureSizePath(picture.digest, largest)];
}

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n');

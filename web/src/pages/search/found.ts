import type { DocumentKind } from '../../cms/documents.ts';
import type { Locale } from '../../format/locale.ts';

/** A piece of text; marked where it is what the reader looked for. */
export interface TextPart {
  text: string;
  isMarked: boolean;
}

export interface Hit {
  kind: DocumentKind | 'help';
  path: string;
  title: TextPart[];
  /** Another language than the one that was looked through, where the title is not translated. */
  titleLocale: string;
  excerpt: TextPart[];
  publishedOn: string | null;
  sensitive: boolean;
}

export interface Found {
  total: number;
  hits: Hit[];
  /** The words that were looked for instead, where what was typed is written nowhere. */
  corrected: string | null;
  /** What was typed is written nowhere, and other words of its stem were looked for too. */
  isAlike: boolean;
  /** Nothing has all the words: what is found has some of them. */
  isPartly: boolean;
  /** The query sounds as if somebody is in need: the way to help stands before all that is found. */
  seeksHelp: boolean;
}

export interface SearchWanted {
  locale: Locale;
  limit: number;
  offset: number;
}

/** Looks through every page of one language; odd queries find nothing, and none fails. */
export type Find = (query: string, wanted: SearchWanted) => Found;

export interface Search {
  find: Find;
  /** For those who do not know what to look for. */
  topics(locale: Locale): { name: string; path: string }[];
}

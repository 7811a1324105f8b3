import type { Core } from '@strapi/strapi';
import type { Reader } from './reader';

/** Why something wants to be looked at; the admin has the words. */
type Why =
  | 'no-source'
  | 'past-review'
  | 'never-checked'
  | 'not-touched'
  | 'ends-soon'
  | 'has-ended'
  | 'to-review'
  | 'approval-void'
  | 'was-refused'
  | 'is-withheld'
  | 'goes-out'
  | 'is-taken-back';

/** One line of the home page. */
export interface Entry {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
  why: Why;
  /** The day or the moment that it is about. */
  on: string | null;
}

/** What there is of one kind; null where this person may not see any of it. */
export type Part = { count: number; entries: Entry[] } | null;

/** Finds one kind of what wants to be looked at, among what `reader` may read. */
export type Finder = (strapi: Core.Strapi, reader: Reader, now: Date) => Promise<Part>;

const SHOWN = 8;

/** The first few, and how many there are. */
export const partOf = (entries: readonly Entry[]): Part => ({
  count: entries.length,
  entries: entries.slice(0, SHOWN),
});

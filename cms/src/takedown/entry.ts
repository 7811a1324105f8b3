export const TAKEDOWN = 'api::takedown.takedown';

export type Cause = 'take-down' | 'withdraw-consent';

/** What an address is of; the report names it by this. */
export type Kind = 'page' | 'old-address' | 'text' | 'card' | 'picture' | 'upload' | 'list';

/** One address and what it last answered. */
export interface Address {
  kind: Kind;
  /** A path of the site; of an upload, where the CMS or its storage has it. */
  path: string;
  locale: string | null;
  /** Of a list: the path that must not stand in it any more. */
  without: string | null;
  /** Null until it answered. */
  status: number | null;
  isSettled: boolean;
  settledAt: string | null;
}

/** One file that the document showed. */
export interface FileNote {
  id: number;
  name: string;
  url: string;
  outcome: 'to-delete' | 'deleted' | 'kept';
  /** Titles of what else shows it. */
  shownBy: string[];
}

export interface Report {
  addresses: Address[];
  files: FileNote[];
  /** What else was done or is to be done, in words. */
  notes: string[];
}

/** A takedown as the database keeps it. */
export interface Takedown {
  id: number;
  cause: Cause;
  type: string;
  document: string;
  title: string;
  reason: string | null;
  person: number | null;
  name: string;
  begunAt: string | Date;
  stage: 'working' | 'done' | 'incomplete';
  endedAt: string | Date | null;
  report: Report;
}

export interface Target {
  uid: string;
  documentId: string;
}

/** An address that has not answered yet. */
export const unasked = (address: Pick<Address, 'kind' | 'path'> & Partial<Address>): Address => ({
  locale: null,
  without: null,
  status: null,
  isSettled: false,
  settledAt: null,
  ...address,
});

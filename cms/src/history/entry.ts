export const HISTORY = 'api::statistic-history.statistic-history';

export type Kind =
  'figure-changed' | 'meaning-changed' | 'source-changed' | 'status-changed' | 'checked';

/** One thing that happened to a figure, in words that readers may see. */
export interface Entry {
  /** A calendar day. */
  on: string;
  kind: Kind;
  before: string | null;
  after: string | null;
}

/** An entry of one language, or of all of them. */
export interface NewEntry extends Entry {
  language: string | null;
}

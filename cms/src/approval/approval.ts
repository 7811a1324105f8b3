export const APPROVAL = 'api::approval.approval';
export const STORY = 'api::story.story';

/** Nothing chosen counts as sensitive: only a clear No is one. For queries. */
export const SENSITIVE = { $or: [{ sensitive: true }, { sensitive: { $null: true } }] };

/** One piece of a story that an editor can name, and what it was when its story was looked at. */
export interface Part {
  /** Which piece: a field, a block, or a record such as "statistic:abc". Blocks share one. */
  key: string;
  /** In an editor's words, as they stand in the middle of a sentence. */
  words: string;
  hash: string;
}

/** A version of a story in one language: only that is approved. */
export interface StoryVersion {
  documentId: string;
  locale: string;
}

export type Step = 'asked' | 'approved' | 'withdrawn';

/** One step of a review, as it is stored. */
export interface ApprovalRow {
  id: number;
  at: string;
  step: Step;
  document: string;
  language: string;
  person: number | null;
  name: string;
  note: string | null;
  digest: string;
  parts: Part[];
}

/** A story that is not sensitive needs no approval, but its writer may ask somebody to read it. */
export type State = 'not-needed' | 'none' | 'asked' | 'approved' | 'void';

export interface Approval {
  state: State;
  /** Whose step it was that counts, and when; null before the first. */
  by: string | null;
  at: string | null;
  note: string | null;
  /** What is different since the last approval, in an editor's words. */
  changed: string[];
}

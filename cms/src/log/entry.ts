export const LOG = 'api::log-entry.log-entry';

/** What the log tells of (A4). */
export const LOGGED = [
  'publish',
  'unpublish',
  'edit-live',
  'ask-for-review',
  'approve',
  'withdraw-approval',
  'override',
  'take-down',
  'withdraw-consent',
  'schedule',
  'unschedule',
  'hand-over',
] as const;
export type Logged = (typeof LOGGED)[number];

/** What something is about: a version of a document in one language, or in all when that is null. */
export interface Subject {
  /** The content type's own name, such as "story". */
  type: string;
  documentId: string;
  locale: string | null;
  title: string;
}

export interface NewLogEntry {
  what: Logged;
  result: 'done' | 'refused';
  subject?: Subject;
  /** Ids of rules, or the words of a person; never what a testimony says (A4). */
  reason?: string;
}

import * as v from 'valibot';
import { day, oneOf, optionalText } from './fields.ts';

export const HISTORY_KINDS = [
  'figure-changed',
  'meaning-changed',
  'source-changed',
  'status-changed',
  'checked',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/**
 * What happened to a figure and readers should know (F4), written by the CMS alone, newest first.
 * `before` and `after` are the figure as it was shown, the verification's word, or the source in a
 * few words; both are null where a word would not tell it, as of a change of meaning.
 */
export const historyEntry = v.object({
  on: day,
  kind: oneOf(HISTORY_KINDS),
  before: optionalText,
  after: optionalText,
});
export type HistoryEntry = v.InferOutput<typeof historyEntry>;

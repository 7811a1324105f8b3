import * as v from 'valibot';
import { moment, oneOf, optionalText, text } from './fields.ts';

/** What a row of the change feed can speak of: content types by their singular name, and files. */
export const CHANGE_TYPES = [
  'story',
  'page',
  'statistic',
  'source',
  'case-study',
  'case-study-phase',
  'testimony',
  'author',
  'topic',
  'helpline',
  'site',
  'redirect',
  'file',
] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];
export const CHANGE_ACTIONS = ['create', 'update', 'publish', 'unpublish', 'delete'] as const;

export const change = v.object({
  /** Rises with every row; rows become visible in this order. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: moment,
  type: oneOf(CHANGE_TYPES),
  documentId: text,
  locale: optionalText,
  action: oneOf(CHANGE_ACTIONS),
});
export type Change = v.InferOutput<typeof change>;

/** An answer of GET /api/changes. Another `feed` than before means another database: start over. */
export const changes = v.object({
  data: v.array(change),
  meta: v.object({ feed: text, last: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
});
export type Changes = v.InferOutput<typeof changes>;

import * as v from 'valibot';
import { moment, oneOf, text } from './fields.ts';

/** What can be looked at before it is published; of what has no drafts, the record itself. */
export const PREVIEW_TYPES = ['story', 'page', 'statistic', 'case-study', 'author'] as const;
export type PreviewType = (typeof PREVIEW_TYPES)[number];

const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What the CMS signs: one document in one language, until a moment. */
export const previewLink = v.strictObject({
  type: oneOf(PREVIEW_TYPES),
  documentId: text,
  locale: text,
  /** Milliseconds since 1970. */
  expires: positive,
  /** Of a link that was given to somebody and may be revoked; an editor's own frame has none. */
  id: v.optional(positive),
});
export type PreviewLink = v.InferOutput<typeof previewLink>;

/** An answer of GET /api/preview-links/:id. */
export const previewLinkState = v.object({
  data: v.object({ expiresAt: moment, revoked: v.boolean() }),
});

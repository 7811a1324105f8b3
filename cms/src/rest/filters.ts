import { z } from '@strapi/utils';

/** What a client may filter one field by. */
export interface Filter {
  shape: z.ZodType;
  /** The rest of its name and its operators, for those who asked otherwise. */
  says: string;
}

const word = z.string().min(1).max(255);
const text = z.strictObject({
  $eq: word.optional(),
  $ne: word.optional(),
  $in: z.array(word).min(1).max(100).optional(),
});
const day = z.iso.date().optional();

export const textFilter: Filter = { shape: text, says: ' ($eq, $ne, $in)' };
export const flagFilter: Filter = {
  shape: z.strictObject({ $eq: z.stringbool() }),
  says: ' ($eq)',
};
/** A calendar day, `2026-11-23`. */
export const dayFilter: Filter = {
  shape: z.strictObject({ $lt: day, $lte: day, $gt: day, $gte: day }),
  says: ' ($lt, $lte, $gt, $gte)',
};
/** A filter on the slug of what is related: `filters[topics][slug][$eq]`. */
export const relatedSlugFilter: Filter = {
  shape: z.strictObject({ slug: text }),
  says: '.slug ($eq, $ne, $in)',
};
/** The id of what a document shows in one of its blocks: `filters[statistics][documentId][$eq]`. */
export const shownIdFilter: Filter = {
  shape: z.strictObject({
    documentId: z.strictObject({ $eq: z.string().regex(/^[a-z0-9]{24,25}$/) }),
  }),
  says: '.documentId ($eq)',
};

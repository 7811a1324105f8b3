import * as v from 'valibot';

/** Strapi's envelope around one document. */
export const single = v.object({ data: v.looseObject({}) });

/** Strapi's envelope around a list of documents. */
export const list = v.object({
  data: v.array(v.unknown()),
  meta: v.object({
    pagination: v.object({
      page: v.number(),
      pageSize: v.number(),
      pageCount: v.number(),
      total: v.number(),
    }),
  }),
});

/** One page of a longer list. */
export interface Listing<Item> {
  items: Item[];
  page: number;
  pageCount: number;
  total: number;
}

import * as v from 'valibot';

const one = v.object({
  stands: v.string(),
  at: v.object({
    uid: v.string(),
    documentId: v.string(),
    locale: v.nullable(v.string()),
    title: v.string(),
  }),
});
/** A place that would be left with a hole, as src/usage/breaks.ts finds it. */
export type Break = v.InferOutput<typeof one>;

const answer = v.object({ data: v.array(one) });

/** From the answer of `GET /newsroom/breaks`. */
export const parseBreaks = (body: unknown): Break[] => v.parse(answer, body).data;

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
/** A place that would be left with a hole, as src/usage/breaks.ts finds it, and by whose deletion. */
export type Break = v.InferOutput<typeof one> & { of: string };

const answer = v.object({ data: v.array(one) });

/** From the answer of `GET /newsroom/breaks` about one document. */
export const parseBreaks = (body: unknown, documentId: string): Break[] =>
  v.parse(answer, body).data.map((found) => ({ ...found, of: documentId }));

/** "It stands alone in …"; of several, by the titles of all that were chosen, which of them does. */
export function lineOf({ of, stands }: Break, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(of) ?? '';
  const which = title === '' ? 'One without a title' : `“${title}”`;
  return `${titles.size > 1 ? which : 'It'} ${stands}.`;
}

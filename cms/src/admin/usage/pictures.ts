import * as v from 'valibot';

const file = v.object({
  id: v.number(),
  name: v.string(),
  url: v.string(),
  mime: v.nullish(v.string(), ''),
  formats: v.nullish(v.object({ thumbnail: v.optional(v.object({ url: v.string() })) }), null),
});

const answer = v.pipe(
  v.object({ results: v.array(file), pagination: v.object({ pageCount: v.number() }) }),
  v.transform(({ results, pagination }) => ({
    pageCount: pagination.pageCount,
    files: results.map(({ id, name, url, mime, formats }) => {
      const isPicture = mime.startsWith('image/');
      const small = formats?.thumbnail?.url ?? url;
      return { id: String(id), name, thumbnail: isPicture ? small : null };
    }),
  })),
);
export type Library = v.InferOutput<typeof answer>;
export type File = Library['files'][number];

/** A page of the media library, from the answer of `GET /upload/files`. */
export const parseLibrary = (body: unknown): Library => v.parse(answer, body);

import * as v from 'valibot';
import { text } from './fields.ts';
import { withId } from './with-id.ts';

/** Both are paths of the site, such as /stories/old-name. Written by the CMS when a slug changes. */
const path = v.pipe(text, v.regex(/^\/(?![/\\])\S*$/, 'is not a path. Start it with one slash.'));

export const redirect = v.pipe(
  v.object({
    documentId: text,
    from: path,
    /** Null where what stood there was taken down: the address is gone, and leads nowhere. */
    to: v.pipe(
      v.nullish(v.string(), null),
      v.transform((value) => (value?.trim() === '' ? null : value)),
      v.nullable(path),
    ),
  }),
  v.transform(withId),
);
export type Redirect = v.InferOutput<typeof redirect>;

import * as v from 'valibot';
import { optionalText, slug, text } from './fields.ts';
import { translations } from './translation.ts';
import { withId } from './with-id.ts';

export const topic = v.pipe(
  v.object({
    documentId: text,
    name: text,
    slug,
    description: optionalText,
    localizations: translations,
  }),
  v.transform(withId),
);
export type Topic = v.InferOutput<typeof topic>;

import * as v from 'valibot';
import { optionalDay, optionalLanguage, optionalText, optionalWebAddress, text } from './fields.ts';
import { withId } from './with-id.ts';

/** Where a figure comes from. `published` is "2022", "2024-03", "2024-03-12", or in words. */
export const source = v.pipe(
  v.object({
    documentId: text,
    publisher: text,
    title: text,
    /** What its title is written in, such as `en` or `pt-BR`. */
    language: optionalLanguage,
    url: optionalWebAddress,
    published: optionalText,
    accessed: optionalDay,
    archivedUrl: optionalWebAddress,
    licence: optionalText,
  }),
  v.transform(withId),
);
export type Source = v.InferOutput<typeof source>;

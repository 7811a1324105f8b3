import * as v from 'valibot';
import { slug, text } from './fields.ts';
import { partsOf } from './parts.ts';

/** The same document in another language. */
const translation = v.object({ locale: text, slug });
export type Translation = v.InferOutput<typeof translation>;

/** In which other languages readers find a document, and under which address there. */
export const translations = partsOf(translation);

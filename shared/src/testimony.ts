import * as v from 'valibot';
import { flag, oneOf, optionalText, optionalWebAddress, text } from './fields.ts';
import { withId } from './with-id.ts';

export const TESTIMONY_FORMS = ['quoted', 'retold'] as const;
export const NARRATIVES = [
  'told-to-us',
  'composite',
  'illustrative',
  'published-by-another',
] as const;

/** A person's account. The consent fields stay in the CMS and have no place here (T5). */
export const testimony = v.pipe(
  v.object({
    documentId: text,
    text,
    form: oneOf(TESTIMONY_FORMS),
    pseudonym: optionalText,
    nameChanged: flag,
    age: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120)), null),
    place: optionalText,
    narrative: oneOf(NARRATIVES),
    publishedBy: optionalText,
    publishedUrl: optionalWebAddress,
  }),
  v.transform(withId),
);
export type Testimony = v.InferOutput<typeof testimony>;

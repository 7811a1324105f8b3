import * as v from 'valibot';
import { optionalDay, optionalText, optionalWebAddress, text } from './fields.ts';
import { withId } from './with-id.ts';

/** Who can help, as a record with its last check (H3). */
export const helpline = v.pipe(
  v.object({
    documentId: text,
    locale: text,
    name: text,
    operator: optionalText,
    /** ISO 3166 alpha-2 codes, EU for Europe, or 001 for the world, comma-separated: "GB, IE". */
    country: text,
    audience: optionalText,
    phone: optionalText,
    text: optionalText,
    web: optionalWebAddress,
    email: optionalText,
    hours: optionalText,
    cost: optionalText,
    languages: optionalText,
    source: optionalWebAddress,
    lastCheckedOn: optionalDay,
    reviewEveryDays: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1)), 90),
  }),
  v.transform(withId),
);
export type Helpline = v.InferOutput<typeof helpline>;

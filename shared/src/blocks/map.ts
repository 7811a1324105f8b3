import * as v from 'valibot';
import { anchor, filledListOf, optionalText, text } from '../fields.ts';
import { source } from '../source.ts';

/** Countries by ISO 3166 alpha-3 code. */
export const mapBlock = v.object({
  anchor,
  heading: text,
  summary: text,
  countries: filledListOf(
    v.object({
      code: v.pipe(
        v.string('is not a country code. Write three letters such as THA.'),
        v.regex(/^[A-Z]{3}$/, 'is not a country code. Write three capital letters such as THA.'),
      ),
      note: optionalText,
    }),
    'a country',
  ),
  source: v.nullish(source, null),
  note: optionalText,
});

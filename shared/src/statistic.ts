import * as v from 'valibot';
import { listOf, oneOf, optionalDay, optionalText, slug, text } from './fields.ts';
import { historyEntry } from './history.ts';
import { optionalPart, partsOf } from './parts.ts';
import { source } from './source.ts';
import { translations } from './translation.ts';
import { withId } from './with-id.ts';

export const QUALIFIERS = ['exact', 'approximately', 'at-least', 'at-most'] as const;
export const MEASURES = ['stock', 'flow', 'cumulative', 'share'] as const;
export const ESTIMATES = ['observed', 'administrative', 'estimated', 'unknown'] as const;
export const VERIFICATIONS = [
  'not-verified',
  'verified',
  'outdated',
  'mislabelled',
  'disputed',
  'withdrawn',
] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** One figure as a record: what is shown, what it means, where it comes from, how sure we are (SAFETY §1). */
export const statistic = v.pipe(
  v.object({
    documentId: text,
    slug,
    displayValue: text,
    numericValue: v.nullish(v.number('is not a number. Write digits only.'), null),
    qualifier: v.nullish(oneOf(QUALIFIERS), 'exact'),
    unit: optionalText,
    /** ISO 4217, such as USD. */
    currency: v.nullish(
      v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is not a currency code. Write USD, GBP, EUR ….')),
      null,
    ),
    label: text,
    spokenText: optionalText,
    definition: optionalText,
    population: optionalText,
    place: optionalText,
    periodStart: optionalDay,
    periodEnd: optionalDay,
    measure: v.nullish(oneOf(MEASURES), null),
    estimate: v.nullish(oneOf(ESTIMATES), 'unknown'),
    attributedTo: optionalText,
    source: v.nullish(source, null),
    sourcePage: optionalText,
    verification: oneOf(VERIFICATIONS),
    publicNote: optionalText,
    checkedOn: optionalDay,
    reviewDue: optionalDay,
    updatedAt: text,
    /** What it is about; sent of a statistic by itself, not of one inside a story. */
    topics: partsOf(v.pipe(v.object({ documentId: text, name: text, slug }), v.transform(withId))),
    /** The newer figure that stands in its place; sent of a statistic by itself. */
    supersededBy: optionalPart(
      v.pipe(v.object({ documentId: text, slug, label: text }), v.transform(withId)),
    ),
    localizations: translations,
    history: listOf(historyEntry),
  }),
  v.transform(withId),
);
export type Statistic = v.InferOutput<typeof statistic>;

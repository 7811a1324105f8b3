import * as v from 'valibot';
import { listOf, optionalText, slug, text } from './fields.ts';
import { figures } from './figures.ts';
import { picture } from './media.ts';
import { richText } from './rich-text.ts';
import { statistic } from './statistic.ts';
import { translations } from './translation.ts';
import { withId } from './with-id.ts';

/** One part of a case study; its number is its place in the list. */
export const phase = v.pipe(
  v.object({
    documentId: text,
    name: text,
    headline: text,
    body: richText,
    picture: v.nullish(picture, null),
    statistics: listOf(statistic),
  }),
  v.transform(withId),
);
export type Phase = v.InferOutput<typeof phase>;

export const caseStudy = v.pipe(
  v.object({
    documentId: text,
    title: text,
    slug,
    summary: text,
    place: optionalText,
    period: optionalText,
    localizations: translations,
    figures,
    phases: v.pipe(v.array(phase), v.minLength(1, 'is empty. Add the phases in their order.')),
  }),
  v.transform(withId),
);
export type CaseStudy = v.InferOutput<typeof caseStudy>;

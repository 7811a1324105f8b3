import * as v from 'valibot';
import { author } from './author.ts';
import {
  day,
  flag,
  listOf,
  moment,
  optionalDay,
  optionalText,
  slug,
  text,
  yesOrNo,
} from './fields.ts';
import { figures } from './figures.ts';
import { picture } from './media.ts';
import { optionalPart, partsOf } from './parts.ts';
import { topic } from './topic.ts';
import { translations } from './translation.ts';
import { withId } from './with-id.ts';

const cardFields = {
  documentId: text,
  locale: text,
  title: text,
  slug,
  standfirst: text,
  hero: optionalPart(picture),
  topics: partsOf(topic),
  authors: partsOf(author),
  contentNote: optionalText,
  publishedOn: optionalDay,
  updatedAt: moment,
  featured: flag,
  // As in the CMS: where nobody has chosen, a story carries helplines and the exit (H1).
  sensitive: v.nullish(yesOrNo, true),
  localizations: translations,
};

/** A story as lists show it. */
export const storyCard = v.pipe(v.object(cardFields), v.transform(withId));
export type StoryCard = v.InferOutput<typeof storyCard>;

const seo = v.object({
  title: optionalText,
  description: optionalText,
  picture: optionalPart(picture),
});

/** A story without its blocks, which are parsed one by one. */
export const storyFrame = v.pipe(
  v.object({
    ...cardFields,
    createdAt: moment,
    publishedAt: v.nullish(moment, null),
    related: partsOf(storyCard),
    corrections: listOf(v.object({ date: day, what: text })),
    seo: optionalPart(seo),
    figures,
  }),
  v.transform(withId),
);

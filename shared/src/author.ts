import * as v from 'valibot';
import { flag, oneOf, optionalText, slug, text } from './fields.ts';
import { picture } from './media.ts';
import { optionalPart } from './parts.ts';
import { translations } from './translation.ts';

export const DISPLAY_AS = ['full-name', 'first-name-and-initial', 'role-only'] as const;

const initialOf = (name: string): string => /^./u.exec(name)?.[0] ?? '';

/** The name as its owner wants it shown (B1); a former member is shown as one (B2). */
export function shownName(name: string, displayAs: (typeof DISPLAY_AS)[number]): string | null {
  if (displayAs === 'role-only') return null;
  if (displayAs === 'full-name') return name;
  const [first = name, ...others] = name.split(/\s+/);
  const last = others.at(-1);
  return last === undefined ? first : `${first} ${initialOf(last)}.`;
}

export const author = v.pipe(
  v.object({
    documentId: text,
    name: text,
    displayAs: oneOf(DISPLAY_AS),
    slug,
    role: text,
    bio: optionalText,
    portrait: optionalPart(picture),
    student: flag,
    former: flag,
    localizations: translations,
  }),
  v.transform(({ documentId, name, displayAs, bio, portrait, former, ...rest }) => ({
    id: documentId,
    ...rest,
    /** Null where only the role may be shown. */
    name: former ? null : shownName(name, displayAs),
    bio: former ? null : bio,
    portrait: former ? null : portrait,
    former,
  })),
);
export type Author = v.InferOutput<typeof author>;

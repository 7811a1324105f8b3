import * as v from 'valibot';

/** Text that must be there; white space around it does not count. */
export const text = v.pipe(
  v.string('is not text. Write it as text.'),
  v.trim(),
  v.minLength(1, 'is empty. Write something here.'),
);

/** Text that may be absent: null, missing and blank all become null. */
export const optionalText = v.pipe(
  v.nullish(v.pipe(v.string('is not text. Write it as text.'), v.trim()), null),
  v.transform((value) => (value === '' ? null : value)),
);

/** The language that something is in, such as `en` or `pt-BR`; null when nobody said. */
export const optionalLanguage = v.nullish(
  v.pipe(
    v.string('is not a language. Write its code, such as en.'),
    v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'is not a language code. Write en, fr, pt-BR ….'),
  ),
  null,
);

/** A path segment: lower-case letters and digits of any script with their marks, joined by single hyphens. */
export const slug = v.pipe(
  v.string('is not text. Write it as text.'),
  v.regex(
    /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}]*(?:-[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}]*)*$/u,
    'is not a web address part. Use lower-case letters, digits and single hyphens.',
  ),
);

/** A block's own stable key, used as the fragment of its address; a bad one counts as none. */
export const anchor = v.fallback(v.nullish(slug, null), null);

/** A calendar day, `2026-11-23`. */
export const day = v.pipe(
  v.string('is not a date. Choose a day.'),
  v.isoDate('is not a date. Choose a day.'),
);
export const optionalDay = v.nullish(day, null);

/** A moment with its zone, `2026-11-23T15:05:00.000Z`. */
export const moment = v.pipe(
  v.string('is not a time. Choose a day and time.'),
  v.isoTimestamp('is not a time. Choose a day and time.'),
);

export const yesOrNo = v.boolean('is neither yes nor no. Tick it or leave it.');
export const flag = v.nullish(yesOrNo, false);

// Safe because they list what may stand there, from the first character on, and let no
// white space or control character through (browsers drop those inside "java\nscript:").
const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}<>"\\]+$/iu;
const LINK_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)[^\s\p{Cc}<>"\\]*$/iu;

/** An address on the web. */
export const webAddress = v.pipe(
  v.string('is not a link. Write an address that starts with https://.'),
  v.trim(),
  v.regex(WEB_ADDRESS, 'is not a web address. Write one that starts with https://.'),
);
export const optionalWebAddress = v.pipe(
  v.nullish(v.string('is not a link. Write an address that starts with https://.'), null),
  v.transform((value) => (value === null || value.trim() === '' ? null : value)),
  v.nullable(webAddress),
);

/** What a link may point at: the web, mail, telephone, a page of this site or a place on this page. */
export const linkTarget = v.pipe(
  v.string('is not a link. Write an address.'),
  v.trim(),
  v.regex(
    LINK_ADDRESS,
    'is not a link we allow. Use https://, mailto:, tel:, or a page of this site such as /about.',
  ),
);

/** One of the given words; the message lists them. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return v.picklist(words, `is not a known choice. Choose one of: ${words.join(', ')}.`);
}

/** A list of what `item` accepts; absent counts as empty. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.nullish(v.array(item, 'is not a list. Add entries one by one.'), []);
}

/** A list with something in it. */
export function filledListOf<Item extends v.GenericSchema>(item: Item, what: string) {
  return v.pipe(
    v.array(item, `is not a list. Add ${what}.`),
    v.minLength(1, `is empty. Add ${what}.`),
  );
}

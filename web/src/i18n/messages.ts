import type { Locale } from '../format/locale.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** The same keys and functions in each language; what they say is its own. */
type Translated<Words> = Words extends string
  ? string
  : Words extends readonly string[]
    ? readonly string[]
    : Words extends (...values: infer Values) => string
      ? (...values: Values) => string
      : { readonly [Key in keyof Words]: Translated<Words[Key]> };

export type Messages = Translated<typeof en>;

const dictionaries: Record<Locale, Messages> = { en, fr, es, ar };

export function messagesIn(locale: Locale): Messages {
  return dictionaries[locale];
}

import { directionOf } from '../format/locale.ts';

/** Attributes of text that may be in another language than its page; none where it is in the same. */
export function foreignText(locale: string, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return locale === page ? {} : { lang: locale, dir: directionOf(locale) };
}

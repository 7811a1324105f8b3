import { displayNames } from './formatters.ts';
import { intlLocale } from './intl-locale.ts';
import type { Locale } from './locale.ts';

/** What a language calls itself, as it stands at the start of a line: "Français". */
export function languageName(locale: Locale): string {
  const name = displayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(intlLocale(locale)));
}

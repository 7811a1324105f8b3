/** The region whose conventions a language of the site follows: days before months in English. */
export function intlLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

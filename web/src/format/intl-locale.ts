const CONVENTIONS: Readonly<Record<string, string>> = {
  en: 'en-GB', // days before months
  fr: 'fr-FR',
  es: 'es-ES',
  // Western digits whatever the machine's data says, because editors write figures with them;
  // and the Gregorian calendar, in which the sources are dated.
  ar: 'ar-u-ca-gregory-nu-latn',
};

/** The conventions that a language of the site follows. */
export function intlLocale(locale: string): string {
  return CONVENTIONS[locale] ?? locale;
}

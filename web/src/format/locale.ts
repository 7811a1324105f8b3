/** Languages the site is written in; the first is the one without a prefix in its addresses. */
export const LOCALES = ['en', 'fr', 'es', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'en';

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(?:ar|dv|fa|he|ps|ur|yi)\b/.test(locale) ? 'rtl' : 'ltr';
}

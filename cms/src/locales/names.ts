/** The languages of the site, named as Strapi's own list has them. A test in cms/tests holds them. */
export const LANGUAGES = {
  en: 'English (en)',
  fr: 'French (fr)',
  es: 'Spanish (es)',
  ar: 'Arabic (ar)',
} as const;

/** Its addresses carry no prefix, and samples without a language in their name are in it. */
export const DEFAULT_LOCALE = 'en';

/** In an editor's words: "French". */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

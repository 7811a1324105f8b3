/** A row of a list, as Strapi sends it. */
export interface Version {
  documentId: string;
  locale?: string | null;
  /** Its other languages. */
  localizations?: readonly { locale: string }[] | null;
}

/** The languages in which it is there, the one that is listed first. */
export function languagesOf({ locale, localizations }: Version): string[] {
  const others = (localizations ?? []).map((other) => other.locale).sort();
  return [...new Set(locale ? [locale, ...others] : others)];
}

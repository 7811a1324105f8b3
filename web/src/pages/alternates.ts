import { isLocale, LOCALES, type Locale } from '../format/locale.ts';
import { pathsIn, type Paths } from '../format/paths.ts';
import type { Alternates } from '../ui/page-context.ts';

/** A page that the site itself has in every language. */
export function everywhere(path: (paths: Paths) => string): Alternates {
  return Object.fromEntries(LOCALES.map((locale) => [locale, path(pathsIn(locale))]));
}

/** A page that is there in the languages for which there is an address. */
export function wherever(path: (paths: Paths, locale: Locale) => string | null): Alternates {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const found = path(pathsIn(locale), locale);
      return found === null ? [] : [[locale, found]];
    }),
  );
}

interface Addressed {
  slug: string;
  localizations: readonly { locale: string; slug: string }[];
}

interface Translated extends Addressed {
  locale: string;
}

/** Of what was chosen in one language, its slug in another; undefined where it is not there. */
export function slugIn(
  chosen: Addressed | null,
  { from, to }: { from: Locale; to: Locale },
): string | null | undefined {
  if (chosen === null) return null;
  if (from === to) return chosen.slug;
  return chosen.localizations.find(({ locale }) => locale === to)?.slug;
}

/** A document's page in the languages into which it has been translated. */
export function translated(
  document: Translated,
  path: (paths: Paths, slug: string) => string,
): Alternates {
  return Object.fromEntries(
    [document, ...document.localizations].flatMap(({ locale, slug }) =>
      isLocale(locale) ? [[locale, path(pathsIn(locale), slug)]] : [],
    ),
  );
}

import type { Locale } from '../../web/src/format/locale.ts';

export type Kind =
  | 'home'
  | 'stories'
  | 'story'
  | 'topic'
  | 'author'
  | 'figures'
  | 'figure'
  | 'case-study'
  | 'search'
  | 'help'
  | 'staying-safe'
  | 'page'
  | 'error';

export interface SitePage {
  /** As a reader would see it, not percent-encoded. */
  path: string;
  kind: Kind;
  locale: Locale;
  /** It carries the exit control (H1). */
  sensitive: boolean;
}

const LISTED: Record<Locale, [Kind, string, 'sensitive'?][]> = {
  en: [
    ['home', '/'],
    ['stories', '/stories'],
    ['stories', '/stories?topic=childrens-rights&author=the-club&sort=title'],
    ['stories', '/stories?topic=child-trafficking', 'sensitive'],
    ['story', '/stories/breaking-the-chains', 'sensitive'],
    ['story', '/stories/how-to-read-a-number-about-children'],
    ['topic', '/topics/child-trafficking', 'sensitive'],
    ['author', '/authors/eason-gan'],
    ['figures', '/figures'],
    ['figure', '/figures/people-in-forced-labour', 'sensitive'],
    ['case-study', '/case-studies/operation-rescue', 'sensitive'],
    ['search', '/search'],
    ['search', '/search?q=trafficking'],
    ['help', '/help', 'sensitive'],
    ['help', '/help?country=GB', 'sensitive'],
    ['staying-safe', '/help/staying-safe', 'sensitive'],
    ['page', '/about'],
    ['error', '/nowhere'],
  ],
  fr: [
    ['home', '/fr'],
    ['stories', '/fr/stories'],
    ['story', '/fr/stories/briser-les-chaines', 'sensitive'],
    ['topic', '/fr/topics/traite-des-enfants', 'sensitive'],
    ['figure', '/fr/figures/people-in-forced-labour', 'sensitive'],
    ['case-study', '/fr/case-studies/operation-sauvetage', 'sensitive'],
    ['search', '/fr/search?q=traite'],
    ['help', '/fr/help', 'sensitive'],
    ['page', '/fr/a-propos'],
    ['error', '/fr/nowhere'],
  ],
  es: [
    ['home', '/es'],
    ['story', '/es/stories/como-leer-una-cifra-sobre-la-infancia'],
    ['figures', '/es/figures'],
    ['staying-safe', '/es/help/staying-safe', 'sensitive'],
  ],
  ar: [
    ['home', '/ar'],
    ['stories', '/ar/stories'],
    ['story', '/ar/stories/كسر-القيود', 'sensitive'],
    ['topic', '/ar/topics/الاتجار-بالأطفال', 'sensitive'],
    ['author', '/ar/authors/eason-gan'],
    ['figures', '/ar/figures'],
    ['figure', '/ar/figures/people-in-forced-labour', 'sensitive'],
    ['case-study', '/ar/case-studies/عملية-الإنقاذ', 'sensitive'],
    ['search', '/ar/search?q=الأطفال'],
    ['help', '/ar/help', 'sensitive'],
    ['staying-safe', '/ar/help/staying-safe', 'sensitive'],
    ['page', '/ar/من-نحن'],
    ['error', '/ar/nowhere'],
  ],
};

/** One of each kind of page in each language it is written in: what each proof walks through. */
export const PAGES: readonly SitePage[] = Object.entries(LISTED).flatMap(([locale, pages]) =>
  pages.map(([kind, path, sensitive]) => ({
    path,
    kind,
    // Safe because LISTED has exactly the locales as its keys.
    locale: locale as Locale,
    sensitive: sensitive !== undefined,
  })),
);

export const STORY = pageAt('/stories/breaking-the-chains');

export const statusOf = ({ kind }: SitePage): number => (kind === 'error' ? 404 : 200);

/** For proofs that take long: pages of one kind are built alike. */
export function oneOfEachKind(...locales: Locale[]): SitePage[] {
  const pages = pagesIn(...locales);
  return pages.filter(
    ({ kind, locale }, place) =>
      pages.findIndex((other) => other.kind === kind && other.locale === locale) === place,
  );
}

export const pagesIn = (...locales: Locale[]): SitePage[] =>
  PAGES.filter(({ locale }) => locales.includes(locale));

export function pageAt(path: string): SitePage {
  const found = PAGES.find((page) => page.path === path);
  if (found === undefined) throw new Error(`${path} is not in e2e/support/pages.ts. Add it there.`);
  return found;
}

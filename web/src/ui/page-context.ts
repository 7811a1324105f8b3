import { inject, type InjectionKey } from 'vue';
import type { Locale } from '../format/locale.ts';

/** The addresses of one page in the languages in which it is there. */
export type Alternates = Readonly<Partial<Record<Locale, string>>>;

/** What any component may need to know of the page it stands on. */
export interface PageContext {
  /** The site's public address without a slash at its end, for links that must be absolute. */
  siteUrl: string;
  /** The page's own address within the site, such as `/stories?page=2`. */
  path: string;
  locale: Locale;
  alternates: Alternates;
}

export const pageContextKey: InjectionKey<PageContext> = Symbol('page context');

export function usePageContext(): PageContext {
  const context = inject(pageContextKey);
  if (context === undefined) {
    throw new Error('Page context: the component tree — has none. Provide pageContextKey.');
  }
  return context;
}

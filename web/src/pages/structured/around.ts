import type { Site } from '@breaking-the-chains/shared/site';
import { usePageContext } from '../../ui/page-context.ts';
import { useLanguage, type Language } from '../../ui/use-language.ts';

/** What a page stands in, for what is told of it to search engines. */
export interface Around extends Language {
  site: Site;
  siteUrl: string;
  /** The page's own address, absolute. */
  address: string;
}

export function useAround(site: Site): Around {
  const { siteUrl, path } = usePageContext();
  return { ...useLanguage(), site, siteUrl, address: siteUrl + path };
}

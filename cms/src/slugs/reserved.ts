/**
 * First parts of addresses that are the site's own, so that no page of the CMS hides behind them.
 * The contract has the same list, and a test holds the two equal.
 */
export const RESERVED_PAGE_ADDRESSES: readonly string[] = [
  // Languages.
  'en',
  'fr',
  'es',
  'ar',
  // Pages that the site makes itself.
  'stories',
  'topics',
  'authors',
  'figures',
  'case-studies',
  'search',
  'help',
  'blocks',
  'preview',
  // Files, and what machines ask for.
  'media',
  'assets',
  'fonts',
  'islands',
  'cards',
  'feed',
  'feeds',
  'atom',
  'rss',
  'sitemap',
  'sitemaps',
  'robots',
  'llms',
  'favicon',
  'manifest',
  'site',
  'index',
  'api',
  'admin',
  'uploads',
  'healthz',
  'readyz',
];

/** What an editor is told who gives a page such an address; null when it is free. */
export function reservedProblem(uid: string, slug: string): string | null {
  if (uid !== 'api::page.page' || !RESERVED_PAGE_ADDRESSES.includes(slug)) return null;
  return `"${slug}" is used by the site itself. Choose another one, such as "${slug}-page".`;
}

/**
 * First parts of addresses that are the site's own: a page of the CMS may not take one. The CMS
 * holds the same list, and a test keeps the two equal; another holds the site's routes to it.
 */
export const RESERVED_PAGE_ADDRESSES = [
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
] as const;

/**
 * Every id that pages, their frame and their parts use themselves; no block may take one.
 * pages.test.ts holds the rendered pages to this list.
 */
export const PAGE_IDS = [
  'authors',
  'contents',
  'corrections',
  'featured',
  'help',
  'help-title',
  'latest',
  'main',
] as const;

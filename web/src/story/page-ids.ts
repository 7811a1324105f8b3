/**
 * Every id that pages, their frame and their parts use themselves; no block may take one. Those
 * of source notes are not among them: they have an underscore, which no anchor has.
 * pages.test.ts holds the rendered pages to this list.
 */
export const PAGE_IDS = [
  'authors',
  'changes',
  'corrections',
  'featured',
  'help',
  'help-pointer',
  'help-title',
  'latest',
  'main',
  'share',
  'sources',
  'sources-title',
  'topics',
] as const;

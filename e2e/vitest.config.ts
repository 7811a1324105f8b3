import { defineConfig } from 'vitest/config';

/**
 * In a real browser against the real CMS and site: `journeys` change things, each file in a house of
 * its own; `pages` hold for every page of support/pages.ts, and share one house that they only read.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['{journeys,pages}/*.test.ts'],
    globalSetup: ['support/furnish.ts'],
    fileParallelism: false,
    // Of the tests inside a file that say they are concurrent: a page each, on two cores.
    maxConcurrency: 2,
    testTimeout: 90_000,
    hookTimeout: 300_000,
  },
});

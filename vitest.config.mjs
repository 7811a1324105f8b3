import { defineConfig } from 'vitest/config';

/** The tests that need nothing but Node. A booted Strapi and Chromium have configs of their own. */
export default defineConfig({
  test: {
    projects: [
      'web/vitest.config.ts',
      { test: { name: 'shared', include: ['shared/**/*.test.ts'] } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'] } },
      { test: { name: 'cms', include: ['cms/src/**/*.test.ts'] } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** Journeys through the whole house in a real browser. Each file opens a house of its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['journeys/*.test.ts'],
    globalSetup: ['support/furnish.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});

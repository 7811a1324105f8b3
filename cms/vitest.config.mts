import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/compile.ts', 'tests/support/postgres.ts'],
    // Strapi's destroy() removes every listener of its process; a thread has a process of its own.
    pool: 'threads',
    // Each booted Strapi takes a core while it starts.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});

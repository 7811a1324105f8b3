import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { SHORT_SCOPES } from './vite/short-scopes.ts';

export default defineConfig({
  plugins: [vue(SHORT_SCOPES)],
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'vite/**/*.test.ts'],
    // A whole page asked by its roles takes a second, and many where the machine is busy.
    testTimeout: 30_000,
  },
});

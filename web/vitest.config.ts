import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  test: { environment: 'node', include: ['src/**/*.test.ts', 'vite/**/*.test.ts'] },
});

import { h } from 'vue';
import type { Route } from '../pages/route.ts';

/** Every example of every block on one page: for development, and not in the build. */
export const workshop: Route = {
  name: 'workshop',
  pattern: '/blocks',
  query: [],
  async load() {
    const { default: BlocksPage } = await import('../pages/BlocksPage.vue');
    return { kind: 'page', sensitive: true, alternates: {}, content: () => h(BlocksPage) };
  },
};

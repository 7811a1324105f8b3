import { expect, test } from 'vitest';
import { trespass } from './rooms.mjs';

const from = (importer, target) => trespass('/house/web/src', `/house/web/src/${importer}`, target);

test.each([
  ['story/StoryFrame.vue', '../blocks/registry.ts'],
  ['server/handler.ts', '../pages/routes.ts'],
  ['server/pages/store.ts', './finished-page.ts'],
  ['server/pages/store.ts', '../../cms/cms.ts'],
  ['blocks/cards/CardsBlock.vue', '../../ui/Picture.vue'],
  ['ui/Picture.vue', 'vue'],
])('%s may import %s', (importer, target) => {
  expect(from(importer, target)).toBeUndefined();
});

test.each([
  ['ui/Picture.vue', '../blocks/registry.ts'],
  ['blocks/cards/CardsBlock.vue', '../../story/frame.ts'],
  ['story/frame.ts', '../pages/routes.ts'],
  ['pages/routes.ts', '../server/main.ts'],
  ['islands/exit.ts', '../format/dates.ts'],
  ['server/main.ts', '../islands/exit.ts'],
  ['blocks/chart/ChartBlock.vue', '../../cms/cms.ts'],
])('%s must not import %s', (importer, target) => {
  expect(from(importer, target)).toMatch(/must not import from .* it may use/);
});

import type { Block, BlockOf, BlockType } from '@breaking-the-chains/shared/blocks/block';
import { createSSRApp, h, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { provideHeadingLevelTo, type HeadingLevel } from '../ui/heading-level.ts';
import { pageContextKey, type PageContext } from '../ui/page-context.ts';
import { blockComponents } from './registry.ts';

export interface BlockSurroundings {
  context: PageContext;
  level: HeadingLevel;
}

/** One block's HTML, rendered on its own, so that what breaks in it breaks nothing else. */
export async function renderBlock(block: Block, around: BlockSurroundings): Promise<string> {
  const app = createSSRApp({ render: () => h(componentOf(block), { block }) });
  app.provide(pageContextKey, around.context);
  provideHeadingLevelTo(app, around.level);
  // Vue logs what fails in a component's setup and renders on; here it counts as a failure.
  const failures: unknown[] = [];
  app.config.errorHandler = (error) => void failures.push(error);
  const html = await renderToString(app);
  if (failures.length > 0) throw failures[0];
  return html;
}

function componentOf<T extends BlockType>({ type }: BlockOf<T>): Component {
  // Safe because the registry pairs each type with the component of that type's block.
  return blockComponents[type] as Component;
}

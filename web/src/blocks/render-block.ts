import type { Block, BlockOf, BlockType } from '@breaking-the-chains/shared/blocks/block';
import { createSSRApp, h, type Component } from 'vue';
import { provideHeadingLevelTo, type HeadingLevel } from '../ui/heading-level.ts';
import { pageContextKey, type PageContext } from '../ui/page-context.ts';
import { renderStrictly } from '../ui/render-strictly.ts';
import { provideSourceNotesTo, type SourceNotes } from '../ui/source-notes.ts';
import { blockComponents } from './registry.ts';

export interface BlockSurroundings {
  context: PageContext;
  level: HeadingLevel;
  /** The numbers of its sources, on pages that list them. */
  notes?: SourceNotes;
}

/** One block's HTML, rendered on its own, so that what breaks in it breaks nothing else. */
export async function renderBlock(block: Block, around: BlockSurroundings): Promise<string> {
  const app = createSSRApp({ render: () => h(componentOf(block), { block }) });
  app.provide(pageContextKey, around.context);
  provideHeadingLevelTo(app, around.level);
  if (around.notes !== undefined) provideSourceNotesTo(app, around.notes);
  return renderStrictly(app);
}

function componentOf<T extends BlockType>({ type }: BlockOf<T>): Component {
  // Safe because the registry pairs each type with the component of that type's block.
  return blockComponents[type] as Component;
}

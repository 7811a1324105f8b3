import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { headingOf } from './headings.ts';

export interface ContentsEntry {
  anchor: string;
  heading: string;
}

/** Below this many headings, a list of them is longer than the look it saves. */
const FEWEST = 4;

/** The story's headings with their places; empty for a story that needs no list. */
export function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  const entries = blocks.flatMap((block) => {
    const heading = headingOf(block);
    return heading === null || block.anchor === null ? [] : [{ anchor: block.anchor, heading }];
  });
  return entries.length < FEWEST ? [] : entries;
}

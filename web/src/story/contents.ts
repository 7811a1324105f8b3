import type { Block } from '@breaking-the-chains/shared/blocks/block';
import { isSection, sectionHeading } from '@breaking-the-chains/shared/rich-text';
import { hasSectionsInText, headingOf } from './headings.ts';

export interface ContentsEntry {
  anchor: string;
  heading: string;
}

/** Below this many headings, a list of them is longer than the look it saves. */
const FEWEST = 4;

/** The story's headings with their places; empty for a story that needs no list. */
export function contentsOf(blocks: readonly Block[]): ContentsEntry[] {
  const entries = blocks.flatMap((block) =>
    hasSectionsInText(block)
      ? block.text.filter(isSection).flatMap((one) => entry(one.anchor, sectionHeading(one)))
      : entry(block.anchor, headingOf(block)),
  );
  return entries.length < FEWEST ? [] : entries;
}

function entry(anchor: string | null, heading: string | null): ContentsEntry[] {
  return anchor === null || heading === null ? [] : [{ anchor, heading }];
}

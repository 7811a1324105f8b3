import type { Block, BlockOf } from '@breaking-the-chains/shared/blocks/block';
import { isSection, sectionHeading } from '@breaking-the-chains/shared/rich-text';
import { headingOf, hasSectionsInText } from './headings.ts';
import { PAGE_IDS } from './page-ids.ts';

/**
 * Every block with an anchor that no other has: the editor's own first, so that a link to it keeps
 * its target, else one from its heading, else from its type and place among its kind. So have the
 * headings of a text that are headings of the story.
 */
export function withAnchors(blocks: readonly Block[]): Block[] {
  const taken = new Set<string>(PAGE_IDS);
  const own = blocks.map(({ anchor }) => (anchor === null ? null : claim(anchor, taken)));
  const anchored = blocks.map((block, place) => ({
    ...block,
    anchor: own[place] ?? claim(slugOf(headingOf(block) ?? '') || block.type, taken),
  }));
  return anchored.map((block) => (hasSectionsInText(block) ? withSections(block, taken) : block));
}

function withSections(block: BlockOf<'rich-text'>, taken: Set<string>): Block {
  const text = block.text.map((node) =>
    isSection(node)
      ? { ...node, anchor: claim(slugOf(sectionHeading(node)) || 'section', taken) }
      : node,
  );
  return { ...block, text };
}

function claim(wanted: string, taken: Set<string>): string {
  let anchor = wanted;
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${wanted}-${number}`;
  taken.add(anchor);
  return anchor;
}

function slugOf(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

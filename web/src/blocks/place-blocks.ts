import type { Block } from '@breaking-the-chains/shared/blocks/block';
import type { BrokenBlock } from '../ui/preview.ts';

/** What stands at one place of a document: a block, or in previews one that cannot be shown. */
export type Placed = { place: number; block: Block } | { place: number; broken: BrokenBlock };

/** Puts the broken blocks back between those that could be read. */
export function placeBlocks(
  blocks: readonly Block[],
  broken: ReadonlyMap<number, BrokenBlock>,
): Placed[] {
  const placed: Placed[] = [];
  const fill = () => {
    for (let found; (found = broken.get(placed.length)) !== undefined;) {
      placed.push({ place: placed.length, broken: found });
    }
  };
  fill();
  for (const block of blocks) {
    placed.push({ place: placed.length, block });
    fill();
  }
  return placed;
}

/** Names the block's place on its outermost element, so that a click is known to be one on it. */
export function withPlace(html: string, place: number): string {
  return html.replace(/<[a-z][\w-]*/, (start) => `${start} data-place="${place}"`);
}

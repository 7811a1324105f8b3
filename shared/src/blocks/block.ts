import type * as v from 'valibot';
import { callToActionBlock } from './call-to-action.ts';
import { cardsBlock } from './cards.ts';
import { caseStudyBlock } from './case-study.ts';
import { chartBlock } from './chart.ts';
import { mapBlock } from './map.ts';
import { pictureBlock } from './picture.ts';
import { programmesBlock } from './programmes.ts';
import { pullQuoteBlock } from './pull-quote.ts';
import { richTextBlock } from './rich-text.ts';
import { statisticsBlock } from './statistics.ts';
import { testimonyBlock } from './testimony.ts';
import { videoBlock } from './video.ts';

/** Every block by its type. What must know all blocks is keyed by this. */
export const blockSchemas = {
  'rich-text': richTextBlock,
  statistics: statisticsBlock,
  cards: cardsBlock,
  'case-study': caseStudyBlock,
  testimony: testimonyBlock,
  programmes: programmesBlock,
  picture: pictureBlock,
  video: videoBlock,
  chart: chartBlock,
  map: mapBlock,
  'pull-quote': pullQuoteBlock,
  'call-to-action': callToActionBlock,
} as const;

export type BlockType = keyof typeof blockSchemas;
/** One block of the given type. */
export type BlockOf<Type extends BlockType> = {
  [T in Type]: { type: T } & v.InferOutput<(typeof blockSchemas)[T]>;
}[Type];
export type Block = BlockOf<BlockType>;

export const blockTypes: readonly BlockType[] = Object.keys(blockSchemas).filter(isBlockType);

export function isBlockType(name: string): name is BlockType {
  return Object.hasOwn(blockSchemas, name);
}

import * as v from 'valibot';
import type { Block, BlockOf, BlockType } from './blocks/block.ts';
import type { CaseStudy } from './case-study.ts';
import { text } from './fields.ts';
import { partsOf } from './parts.ts';
import { mapReferences, type RichText } from './rich-text.ts';
import { statistic, type Statistic } from './statistic.ts';

/**
 * The figures that the texts of a document refer to, each under the key that stands in a text: that
 * of its page, or one that its page had before.
 */
export const figures = partsOf(v.object({ key: text, statistic }));
export type Figures = v.InferOutput<typeof figures>;

/** Null, where no figure has this key. */
export type FindFigure = (key: string) => Statistic | null;

/** In each place a figure of its own, so that each place can have its own number of a source. */
export function inPlaces(text: RichText, find: FindFigure): RichText {
  return mapReferences(text, (reference) => {
    const found = find(reference.key);
    const own = found && { ...found, source: found.source && { ...found.source } };
    return { ...reference, statistic: own };
  });
}

export function caseStudyInPlaces<Study extends Pick<CaseStudy, 'phases'>>(
  caseStudy: Study,
  find: FindFigure,
): Study {
  const phases = caseStudy.phases.map((one) => ({ ...one, body: inPlaces(one.body, find) }));
  return { ...caseStudy, phases };
}

const same = <Kept>(block: Kept): Kept => block;

/** What of each block is rich text. */
const placers: { [T in BlockType]: (block: BlockOf<T>, find: FindFigure) => BlockOf<T> } = {
  'rich-text': (block, find) => ({ ...block, text: inPlaces(block.text, find) }),
  statistics: same,
  cards: same,
  'case-study': (block, find) => ({
    ...block,
    caseStudy: caseStudyInPlaces(block.caseStudy, find),
  }),
  testimony: same,
  programmes: same,
  picture: same,
  video: (block, find) => ({ ...block, transcript: inPlaces(block.transcript, find) }),
  chart: same,
  map: same,
  'pull-quote': same,
  'call-to-action': same,
};

/** The block with the figures that its texts refer to. */
export function blockInPlaces<T extends BlockType>(block: BlockOf<T>, find: FindFigure): BlockOf<T>;
export function blockInPlaces(block: Block, find: FindFigure): Block {
  // Safe because the block's own type chose its placer.
  const place = placers[block.type] as (block: Block, find: FindFigure) => Block;
  return place(block, find);
}

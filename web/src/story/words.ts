import type { Block, BlockOf, BlockType } from '@breaking-the-chains/shared/blocks/block';
import { plainText } from '@breaking-the-chains/shared/rich-text';

type Words = string | null;

/** What a reader reads in each block, in its order. */
const readers: { [T in BlockType]: (block: BlockOf<T>) => Words[] } = {
  'rich-text': ({ heading, text }) => [heading, plainText(text)],
  statistics: ({ heading, introduction, statistics }) => [
    heading,
    introduction,
    ...statistics.flatMap(({ displayValue, label }) => [displayValue, label]),
  ],
  cards: ({ heading, introduction, cards }) => [
    heading,
    introduction,
    ...cards.flatMap(({ title, text }) => [title, text]),
  ],
  'case-study': ({ caseStudy }) => [
    caseStudy.title,
    caseStudy.summary,
    ...caseStudy.phases.flatMap(({ name, headline, body }) => [name, headline, plainText(body)]),
  ],
  testimony: ({ testimony }) => [testimony.text],
  programmes: ({ heading, introduction, programmes }) => [
    heading,
    introduction,
    ...programmes.flatMap(({ title, actions }) => [title, ...actions.map(({ text }) => text)]),
  ],
  picture: ({ picture }) => [picture.caption],
  video: ({ title }) => [title],
  chart: ({ heading, summary, rows }) => [heading, summary, ...rows.map(({ label }) => label)],
  map: ({ heading, summary }) => [heading, summary],
  'pull-quote': ({ text, attribution }) => [text, attribution],
  'call-to-action': ({ heading, text }) => [heading, text],
};

export function wordsOf(block: Block): string {
  return read(block)
    .filter((part) => part !== null)
    .join('\n');
}

function read<T extends BlockType>(block: BlockOf<T>): Words[] {
  // Safe because the block's own type chose its reader.
  return (readers[block.type] as (block: BlockOf<T>) => Words[])(block);
}

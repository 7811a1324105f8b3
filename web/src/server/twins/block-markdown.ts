import type { Block, BlockOf, BlockType } from '@breaking-the-chains/shared/blocks/block';
import type { Link } from '@breaking-the-chains/shared/link';
import { kindOf, narrativeOf, personOf } from '../../blocks/testimony/testimony-words.ts';
import { filePath } from '../../format/media-path.ts';
import { caseStudyMarkdown } from './case-study-markdown.ts';
import { chartMarkdown, mapMarkdown } from './data-markdown.ts';
import { escapeText, headingOf, linkTo, quoteOf } from './markdown-text.ts';
import { noteOf, pictureMarkdown, statisticsMarkdown } from './piece-markdown.ts';
import { richTextOf } from './rich-text-markdown.ts';
import type { Telling } from './telling.ts';

/** Each block as paragraphs of Markdown; its heading is of the second level. */
const writers: { [T in BlockType]: (block: BlockOf<T>, telling: Telling) => string[] } = {
  'rich-text': ({ heading, text }, telling) => [
    ...headed(heading),
    ...richTextOf(text, heading === null ? 2 : 3, telling),
  ],
  statistics: ({ heading, introduction, statistics }, telling) => [
    ...headed(heading, introduction),
    statisticsMarkdown(statistics, telling),
  ],
  cards: ({ heading, introduction, cards }) => [
    ...headed(heading, introduction),
    ...cards.flatMap(({ title, text }) => [headingOf(escapeText(title), 3), escapeText(text)]),
  ],
  'case-study': ({ caseStudy }, telling) => caseStudyMarkdown(caseStudy, telling),
  testimony: ({ testimony }, telling) => {
    const { messages } = telling.language;
    const { publishedBy, publishedUrl, narrative } = testimony;
    const paragraphs = testimony.text.split(/\n+/).map(escapeText);
    const first = narrative === 'published-by-another' && publishedBy !== null;
    const by = publishedUrl === null ? publishedBy : linkTo(publishedBy ?? '', publishedUrl);
    return [
      `**${kindOf(testimony, messages).join('. ')}.**`,
      `${narrativeOf(testimony, messages)}${first ? ` ${by}.` : ''}${noteOf(testimony, telling)}`,
      quoteOf(...paragraphs, `— ${escapeText(personOf(testimony, messages))}`),
    ];
  },
  programmes: ({ heading, introduction, programmes }) => [
    ...headed(heading, introduction),
    ...programmes.flatMap(({ title, actions }) => [
      headingOf(escapeText(title), 3),
      actions.map(({ text }) => `- ${escapeText(text)}`).join('\n'),
    ]),
  ],
  picture: ({ picture }, telling) => pictureMarkdown(picture, telling),
  video: ({ title, file, credit, transcript }, telling) => {
    const { absolute, language } = telling;
    const words = language.messages.video;
    const path = filePath(file);
    return [
      ...headed(title),
      ...(path === null ? [] : [linkTo(title, absolute(path))]),
      ...(credit === null ? [] : [`${words.credit} ${escapeText(credit)}`]),
      headingOf(words.transcript, 3),
      ...richTextOf(transcript, 4, telling),
    ];
  },
  chart: chartMarkdown,
  map: mapMarkdown,
  'pull-quote': ({ text, attribution }) => [
    quoteOf(escapeText(text), attribution === null ? '' : `— ${escapeText(attribution)}`),
  ],
  'call-to-action': ({ heading, text, links }, { absolute }) => [
    ...headed(heading, text),
    links.map(({ label, url }: Link) => `- ${linkTo(label, absolute(url))}`).join('\n'),
  ],
};

export function blockMarkdown(block: Block, telling: Telling): string[] {
  return write(block, telling);
}

function write<T extends BlockType>(block: BlockOf<T>, telling: Telling): string[] {
  // Safe because the block's own type chose its writer.
  return (writers[block.type] as (block: BlockOf<T>, telling: Telling) => string[])(block, telling);
}

function headed(heading: string | null, introduction: string | null = null): string[] {
  return [
    ...(heading === null ? [] : [headingOf(escapeText(heading), 2)]),
    ...(introduction === null ? [] : [escapeText(introduction)]),
  ];
}

import type {
  FigureReference,
  RichText,
  RichTextInline,
  RichTextList,
} from '@breaking-the-chains/shared/rich-text';
import { listEntries, visibleNodes } from '../../ui/rich-text-nodes.ts';
import { figureWords } from '../../ui/statistic/figure-words.ts';
import { escapeInline, escapeStart, headingOf, linkTo, quoteOf, urlText } from './markdown-text.ts';
import { noteOf } from './piece-markdown.ts';
import type { Telling } from './telling.ts';

/** Rich text, its headings from this level down. */
export function richTextOf(text: RichText, level: number, telling: Telling): string[] {
  return visibleNodes(text).map((node) => {
    switch (node.type) {
      case 'heading':
        return headingOf(inlinesOf(node.children, telling), node.level <= 2 ? level : level + 1);
      case 'quote':
        return quoteOf(inlinesOf(node.children, telling));
      case 'list':
        return listOf(node, telling).join('\n');
      default:
        return inlinesOf(node.children, telling);
    }
  });
}

function listOf(list: RichTextList, telling: Telling): string[] {
  return listEntries(list).flatMap(({ words, lists }, place) => {
    const mark = list.format === 'ordered' ? `${place + 1}. ` : '- ';
    const inner = lists.flatMap((one) => listOf(one, telling));
    return [
      mark + inlinesOf(words, telling),
      ...inner.map((line) => ' '.repeat(mark.length) + line),
    ];
  });
}

function inlinesOf(children: readonly RichTextInline[], telling: Telling): string {
  const line = children
    .map((child) => {
      if (child.type === 'text') return marked(child);
      if (child.type === 'figure') return figureMarkdown(child, telling);
      const words = child.children.map(marked).join('');
      return words.trim() === '' ? '' : `[${words}](${urlText(telling.absolute(child.url))})`;
    })
    .join('');
  return escapeStart(line.replace(/\s+/gu, ' ').trim());
}

/** Never without where it comes from (F1) and its status (F2), which the list of sources leaves out. */
function figureMarkdown({ statistic, ...marks }: FigureReference, telling: Telling): string {
  const { language, absolute } = telling;
  if (statistic === null) return `(${language.messages.statistic.notAvailable})`;
  const { value, status, origin } = figureWords(statistic, language);
  const note = statistic.source === null ? '' : noteOf(statistic.source, telling);
  const link = linkTo(value, absolute(language.paths.figure(statistic.slug)));
  const about = note === '' ? `${origin} ${status}` : status;
  return `${emphasised(link, marks)}${note} (${escapeInline(about)})`;
}

type Marked = Extract<RichTextInline, { type: 'text' }>;

/** Emphasis may not touch white space on its inside, so that is kept outside. */
function marked({ text, ...marks }: Marked): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : before + emphasised(escapeInline(words), marks) + after;
}

type Marks = Pick<Marked, 'bold' | 'italic' | 'strikethrough'>;

function emphasised(words: string, { bold, italic, strikethrough }: Marks): string {
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}${strikethrough ? '~~' : ''}`;
  const ends = `${strikethrough ? '~~' : ''}${italic ? '*' : ''}${bold ? '**' : ''}`;
  return marks + words + ends;
}

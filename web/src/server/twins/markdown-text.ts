import type { RichText, RichTextInline, RichTextList } from '@breaking-the-chains/shared/rich-text';
import { listEntries, visibleNodes } from '../../ui/rich-text-nodes.ts';

/** Makes an address of a story, such as /about or #help, one that leads there from anywhere. */
export type Absolute = (url: string) => string;

/** Text as Markdown that reads as that text: nothing in it is markup, and it stays on its line. */
export function escapeText(text: string): string {
  return escapeStart(escapeInline(text.replace(/\s+/gu, ' ').trim()));
}

/** What means something anywhere in a line. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What means something at the start of a line: headings, lists, rules. */
function escapeStart(line: string): string {
  return line.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

export function linkTo(words: string, url: string): string {
  return `[${escapeInline(words)}](${urlText(url)})`;
}

export function imageOf(alt: string, url: string): string {
  return `![${escapeInline(alt.replace(/\s+/gu, ' '))}](${urlText(url)})`;
}

/** An address in which no bracket ends the link; the contract lets no white space into one. */
function urlText(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

export function quoteOf(...paragraphs: readonly string[]): string {
  const text = paragraphs.filter((one) => one !== '').join('\n\n');
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeText).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Rich text, its headings from this level down. */
export function richTextOf(text: RichText, level: number, absolute: Absolute): string[] {
  return visibleNodes(text).map((node) => {
    switch (node.type) {
      case 'heading':
        return headingOf(inlinesOf(node.children, absolute), node.level <= 2 ? level : level + 1);
      case 'quote':
        return quoteOf(inlinesOf(node.children, absolute));
      case 'list':
        return listOf(node, absolute).join('\n');
      default:
        return inlinesOf(node.children, absolute);
    }
  });
}

/** `words` are Markdown already. */
export function headingOf(words: string, level: number): string {
  return `${'#'.repeat(Math.min(level, 6))} ${words}`;
}

function listOf(list: RichTextList, absolute: Absolute): string[] {
  return listEntries(list).flatMap(({ words, lists }, place) => {
    const mark = list.format === 'ordered' ? `${place + 1}. ` : '- ';
    const inner = lists.flatMap((one) => listOf(one, absolute));
    return [
      mark + inlinesOf(words, absolute),
      ...inner.map((line) => ' '.repeat(mark.length) + line),
    ];
  });
}

function inlinesOf(children: readonly RichTextInline[], absolute: Absolute): string {
  const line = children
    .map((child) => {
      if (child.type === 'text') return marked(child);
      const words = child.children.map(marked).join('');
      return words.trim() === '' ? '' : `[${words}](${urlText(absolute(child.url))})`;
    })
    .join('');
  return escapeStart(line.replace(/\s+/gu, ' ').trim());
}

type Marked = Extract<RichTextInline, { type: 'text' }>;

/** Emphasis may not touch white space on its inside, so that is kept outside. */
function marked({ text, bold, italic, strikethrough }: Marked): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}${strikethrough ? '~~' : ''}`;
  const ends = `${strikethrough ? '~~' : ''}${italic ? '*' : ''}${bold ? '**' : ''}`;
  return before + marks + escapeInline(words) + ends + after;
}

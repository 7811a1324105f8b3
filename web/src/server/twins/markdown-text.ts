/** Makes an address of a story, such as /about or #help, one that leads there from anywhere. */
export type Absolute = (url: string) => string;

/** Text as Markdown that reads as that text: nothing in it is markup, and it stays on its line. */
export function escapeText(text: string): string {
  return escapeStart(escapeInline(text.replace(/\s+/gu, ' ').trim()));
}

/** What means something anywhere in a line. */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What means something at the start of a line: headings, lists, rules. */
export function escapeStart(line: string): string {
  return line.replace(/^([#+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

export function linkTo(words: string, url: string): string {
  return `[${escapeInline(words)}](${urlText(url)})`;
}

export function imageOf(alt: string, url: string): string {
  return `![${escapeInline(alt.replace(/\s+/gu, ' '))}](${urlText(url)})`;
}

/** An address in which no bracket ends the link; the contract lets no white space into one. */
export function urlText(url: string): string {
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

/** `words` are Markdown already. */
export function headingOf(words: string, level: number): string {
  return `${'#'.repeat(Math.min(level, 6))} ${words}`;
}

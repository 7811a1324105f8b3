/** Rich text as Strapi's blocks editor stores it. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}
type Inline = TextNode | { type: 'link'; url: string; children: TextNode[] };
type ListItem = { type: 'list-item'; children: Inline[] };
export type RichTextNode =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; format: 'unordered'; children: ListItem[] };

/**
 * Reads rich text as the sample files write it, one string for each paragraph: "## Heading",
 * "- list item", "> quote"; inside, **bold**, *italic* and [words](address).
 */
export function parseRichText(lines: readonly string[]): RichTextNode[] {
  const nodes: RichTextNode[] = [];
  for (const line of lines) {
    const item = /^- (.+)$/s.exec(line)?.[1];
    if (item === undefined) nodes.push(parseLine(line));
    else listAtEnd(nodes).push({ type: 'list-item', children: parseInline(item) });
  }
  return nodes;
}

function parseLine(line: string): RichTextNode {
  const [, marks = '', heading = ''] = /^(#{1,6}) (.+)$/s.exec(line) ?? [];
  if (marks !== '') return { type: 'heading', level: marks.length, children: parseInline(heading) };
  const quote = /^> (.+)$/s.exec(line)?.[1];
  if (quote !== undefined) return { type: 'quote', children: parseInline(quote) };
  return { type: 'paragraph', children: parseInline(line) };
}

function listAtEnd(nodes: RichTextNode[]): ListItem[] {
  const last = nodes.at(-1);
  if (last?.type === 'list') return last.children;
  const children: ListItem[] = [];
  nodes.push({ type: 'list', format: 'unordered', children });
  return children;
}

const LINK = /\[([^\]]+)\]\(([^()\s]+)\)/;

function parseInline(text: string): Inline[] {
  const found = LINK.exec(text);
  if (found === null) return parseEmphasis(text);
  const [whole, words = '', url = ''] = found;
  return [
    ...parseEmphasis(text.slice(0, found.index)),
    { type: 'link', url, children: parseEmphasis(words) },
    ...parseInline(text.slice(found.index + whole.length)),
  ];
}

function parseEmphasis(text: string): TextNode[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part): TextNode => {
      if (/^\*\*.+\*\*$/s.test(part)) return { type: 'text', text: part.slice(2, -2), bold: true };
      if (/^\*.+\*$/s.test(part)) return { type: 'text', text: part.slice(1, -1), italic: true };
      return { type: 'text', text: part };
    });
}

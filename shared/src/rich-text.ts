import * as v from 'valibot';
import { linkTarget, slug } from './fields.ts';
import { keysIn, piecesOf } from './figure-reference.ts';
import type { Statistic } from './statistic.ts';

/**
 * Rich text as Strapi's blocks editor stores it, held to what a story needs: paragraphs, headings,
 * lists, quotes, links and emphasis. Pictures and code have blocks of their own or no place here.
 * What an editor types as `[[key]]` becomes the figure with that key.
 */
const storedText = v.object({
  type: v.literal('text'),
  text: v.string('is not text. Write it again.'),
  bold: v.optional(v.boolean(), false),
  italic: v.optional(v.boolean(), false),
  underline: v.optional(v.boolean(), false),
  strikethrough: v.optional(v.boolean(), false),
});

const referringText = v.pipe(
  storedText,
  v.check(
    ({ text }) => keysIn(text).every((key) => v.is(slug, key)),
    'refers to a figure by something that is no key. Write [[ and ]] around the last part of the address of its page.',
  ),
);

const linkText = v.pipe(
  storedText,
  v.check(
    ({ text }) => keysIn(text).length === 0,
    'has a figure inside a link. Take it out of the link: it leads to its own page.',
  ),
);

const linkNode = v.object({
  type: v.literal('link'),
  url: linkTarget,
  children: v.array(linkText),
});

const storedInline = v.variant(
  'type',
  [referringText, linkNode],
  'is not allowed inside text. Use plain words, emphasis and links only.',
);

type StoredText = v.InferOutput<typeof storedText>;
type StoredInline = v.InferOutput<typeof storedInline>;

/** A figure in a sentence, with the emphasis of the words around it. */
export interface FigureReference extends Omit<StoredText, 'type' | 'text'> {
  type: 'figure';
  key: string;
  /** Null where no figure has this key; known once the whole document is parsed. */
  statistic: Statistic | null;
}
export type RichTextInline = StoredInline | FigureReference;

interface ListItem<Inline> {
  type: 'list-item';
  children: Inline[];
}
interface List<Inline> {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItem<Inline> | List<Inline>)[];
}
interface Heading<Inline> {
  type: 'heading';
  level: number;
  children: Inline[];
  /** Null where no link leads to it; known once all anchors of the page are. */
  anchor: string | null;
}
type Node<Inline> =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | Heading<Inline>
  | List<Inline>;

const listItem = v.object({ type: v.literal('list-item'), children: v.array(storedInline) });

interface ListInput {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (v.InferInput<typeof listItem> | ListInput)[];
}

const listNode: v.GenericSchema<ListInput, List<StoredInline>> = v.object({
  type: v.literal('list'),
  format: v.picklist(['ordered', 'unordered']),
  children: v.array(v.lazy(() => v.union([listItem, listNode]))),
});

const paragraph = v.object({ type: v.literal('paragraph'), children: v.array(storedInline) });
const quote = v.object({ type: v.literal('quote'), children: v.array(storedInline) });

/** Editors see levels 1 to 6; the page knows two: 1 and 2 are sections, the rest are below them. */
const heading = v.pipe(
  v.object({
    type: v.literal('heading'),
    level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
    children: v.array(storedInline),
  }),
  v.transform((one): Heading<StoredInline> => ({ ...one, anchor: null })),
);

/** A heading's words; without its figures, which would stand bare in a list (F1, F2). */
export function sectionHeading({ children }: Heading<RichTextInline>): string {
  const words = children.filter(({ type }) => type !== 'figure').map(plainInline);
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}

/** Whether a node opens a section of the text it is in. */
export function isSection(one: RichTextNode): one is Heading<RichTextInline> {
  return one.type === 'heading' && one.level <= 2 && sectionHeading(one) !== '';
}

const node = v.union(
  [paragraph, heading, quote, listNode],
  'is not allowed in text. Use a picture, chart or video block instead of inserting one here.',
);

export type RichTextNode = Node<RichTextInline>;
export type RichText = RichTextNode[];
export type RichTextList = List<RichTextInline>;
export type RichTextListItem = ListItem<RichTextInline>;

export const richText = v.pipe(
  v.array(node, 'is not rich text. Write it again.'),
  v.transform((nodes): RichText =>
    nodes.map((one) => withInlines(one, (inlines) => inlines.flatMap(withReferences))),
  ),
);

function withReferences(inline: StoredInline): RichTextInline[] {
  if (inline.type === 'link') return [inline];
  const { type, text, ...marks } = inline;
  if (text === '') return [inline];
  return piecesOf(text).map((piece) =>
    'key' in piece
      ? { type: 'figure', key: piece.key, statistic: null, ...marks }
      : { type, text: piece.text, ...marks },
  );
}

function withInlines<From, To>(one: Node<From>, change: (inlines: From[]) => To[]): Node<To> {
  if (one.type === 'list') return listWithInlines(one, change);
  return { ...one, children: change(one.children) };
}

function listWithInlines<From, To>(list: List<From>, change: (inlines: From[]) => To[]): List<To> {
  const children = list.children.map((child) =>
    child.type === 'list'
      ? listWithInlines(child, change)
      : { ...child, children: change(child.children) },
  );
  return { ...list, children };
}

/** The text with each reference changed. */
export function mapReferences(
  text: RichText,
  change: (reference: FigureReference) => FigureReference,
): RichText {
  return text.map((one) =>
    withInlines(one, (inlines) =>
      inlines.map((inline) => (inline.type === 'figure' ? change(inline) : inline)),
    ),
  );
}

/** The figures in a text, as a reader meets them; each time one by itself. */
export function statisticsInText(text: RichText): Statistic[] {
  return text
    .flatMap(inlinesOf)
    .flatMap((inline) =>
      inline.type === 'figure' && inline.statistic !== null ? [inline.statistic] : [],
    );
}

/** For where a figure cannot have its source and status beside it (F1, F2). */
export function withoutFigures(text: RichText): RichText {
  return text.filter((one) => inlinesOf(one).every(({ type }) => type !== 'figure'));
}

function inlinesOf(one: RichTextNode | RichTextListItem): RichTextInline[] {
  return one.type === 'list' ? one.children.flatMap(inlinesOf) : one.children;
}

/** The words of a piece of rich text, one line per paragraph, heading, quote or list item. */
export function plainText(nodes: RichText): string {
  return nodes.map(plainNode).join('\n');
}

function plainNode(one: RichTextNode | RichTextListItem): string {
  if (one.type === 'list') return one.children.map(plainNode).join('\n');
  return one.children.map(plainInline).join('');
}

function plainInline(one: RichTextInline): string {
  switch (one.type) {
    case 'text':
      return one.text;
    case 'link':
      return one.children.map((child) => child.text).join('');
    case 'figure':
      return one.statistic?.displayValue ?? '';
  }
}

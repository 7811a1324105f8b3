import * as v from 'valibot';
import { linkTarget } from './fields.ts';

/**
 * Rich text as Strapi's blocks editor stores it, held to what a story needs: paragraphs, headings,
 * lists, quotes, links and emphasis. Pictures and code have blocks of their own or no place here.
 */
const textNode = v.object({
  type: v.literal('text'),
  text: v.string('is not text. Write it again.'),
  bold: v.optional(v.boolean(), false),
  italic: v.optional(v.boolean(), false),
  underline: v.optional(v.boolean(), false),
  strikethrough: v.optional(v.boolean(), false),
});

const linkNode = v.object({
  type: v.literal('link'),
  url: linkTarget,
  children: v.array(textNode),
});

const inlineNode = v.variant(
  'type',
  [textNode, linkNode],
  'is not allowed inside text. Use plain words, emphasis and links only.',
);

const listItem = v.object({ type: v.literal('list-item'), children: v.array(inlineNode) });

export interface RichTextList {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (v.InferOutput<typeof listItem> | RichTextList)[];
}

interface RichTextListInput {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (v.InferInput<typeof listItem> | RichTextListInput)[];
}

const listNode: v.GenericSchema<RichTextListInput, RichTextList> = v.object({
  type: v.literal('list'),
  format: v.picklist(['ordered', 'unordered']),
  children: v.array(v.lazy(() => v.union([listItem, listNode]))),
});

const paragraph = v.object({ type: v.literal('paragraph'), children: v.array(inlineNode) });
const quote = v.object({ type: v.literal('quote'), children: v.array(inlineNode) });

/** Editors see levels 1 to 6; the page knows two: 1 and 2 are sections, the rest are below them. */
const heading = v.object({
  type: v.literal('heading'),
  level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
  children: v.array(inlineNode),
});

const node = v.union(
  [paragraph, heading, quote, listNode],
  'is not allowed in text. Use a picture, chart or video block instead of inserting one here.',
);

export const richText = v.array(node, 'is not rich text. Write it again.');
export const optionalRichText = v.nullish(richText, []);

export type RichText = v.InferOutput<typeof richText>;
export type RichTextNode = RichText[number];
export type RichTextInline = v.InferOutput<typeof inlineNode>;
export type RichTextListItem = v.InferOutput<typeof listItem>;

/** The words of a piece of rich text, one line per paragraph, heading, quote or list item. */
export function plainText(nodes: RichText): string {
  return nodes.map(plainNode).join('\n');
}

function plainNode(one: RichTextNode | RichTextListItem): string {
  if (one.type === 'list') return one.children.map(plainNode).join('\n');
  return one.children.map(plainInline).join('');
}

function plainInline(one: RichTextInline): string {
  return one.type === 'text' ? one.text : one.children.map((child) => child.text).join('');
}

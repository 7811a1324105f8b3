import type { Component, Models } from '../gate/models';
import { partsOf } from '../gate/parts';
import type { Path, Values } from '../gate/rule';
import { fieldsOf } from '../unknown-fields';

/** What is written in one field, and where it stands: ['blocks', '3', 'text']. */
export interface Text {
  path: Path;
  text: string;
}

/** Names and citations: they are as others gave them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'api::author.author': ['name'],
  'api::helpline.helpline': ['name', 'operator', 'phone', 'text'],
  'api::site.site': ['club', 'school'],
  'api::source.source': ['publisher', 'title', 'published'],
  'api::statistic.statistic': ['attributedTo', 'sourcePage'],
  'api::testimony.testimony': ['pseudonym', 'publishedBy'],
  'block.pull-quote': ['attribution'],
};
const CREDITS = ['credit', 'licence'];
/** A figure's key, where the site puts the figure. */
const FIGURE = /\[\[[^[\]\n]*\]\]/gu;

/** Everything in a document that the club has put into words, in the order of its fields. */
export function textsOf(uid: string, values: Values, models: Models, path: Path = []): Text[] {
  return Object.entries(models(uid)).flatMap(([name, attribute]) => {
    if (isNotOurWords(uid, name, attribute) || isQuoted(uid, name, values)) return [];
    const here = [...path, name];
    return [
      ...textOf(attribute, values[name]).map((text) => ({ path: here, text })),
      ...partsOf(attribute, values[name], here).flatMap((part) =>
        textsOf(part.uid, part.values, models, part.path),
      ),
    ];
  });
}

// Whatever is held to a pattern is an address or a code.
const isNotOurWords = (uid: string, name: string, { private: isPrivate, regex }: Component) =>
  isPrivate === true ||
  regex !== undefined ||
  CREDITS.includes(name) ||
  NAMES[uid]?.includes(name) === true;

/** A testimony in the person's own words, and a sentence that somebody has said. */
const isQuoted = (uid: string, name: string, values: Values): boolean =>
  name === 'text' &&
  ((uid === 'api::testimony.testimony' && values['form'] === 'quoted') ||
    (uid === 'block.pull-quote' && Boolean(values['attribution'])));

function textOf({ type }: Component, value: unknown): string[] {
  const text = wordsOf(type, value).replace(FIGURE, '[#]');
  return text.trim() === '' ? [] : [text];
}

function wordsOf(type: string, value: unknown): string {
  if (type === 'blocks') return linesOf(value).join('\n');
  return (type === 'string' || type === 'text') && typeof value === 'string' ? value : '';
}

/** Rich text, a line for each paragraph, heading and list item, without quotes. */
function linesOf(nodes: unknown): string[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    const { type, children } = fieldsOf(node);
    if (type === 'quote') return [];
    return type === 'list' ? linesOf(children) : [inlineOf(children)];
  });
}

function inlineOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .map((node: unknown) => {
      const { text, children } = fieldsOf(node);
      return typeof text === 'string' ? text : inlineOf(children);
    })
    .join('');
}

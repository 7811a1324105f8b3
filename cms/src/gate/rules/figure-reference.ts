import { keysIn, referenceTo, withoutReferences } from '../../figures/reference';
import { isSlug } from '../../slugs/slug';
import { fieldsOf } from '../../unknown-fields';
import { nearest } from '../nearest';
import type { Part, Problem } from '../rule';

/** The keys by which a text may refer to figures. */
export interface KnownKeys {
  /** Of figures in the text's own language. */
  here: readonly string[];
  /** Those that such figures had before; they still lead to them. */
  before: readonly string[];
  /** Of figures in other languages. */
  elsewhere: readonly string[];
  /** The text's own, in an editor's words. */
  language: string;
}

export const NO_KEYS: KnownKeys = { here: [], before: [], elsewhere: [], language: '' };

/** F4: a figure in a sentence is its record, so its key has to lead to one. */
export function figureReference({ values, types, path }: Part, known: KnownKeys): Problem[] {
  return Object.keys(types)
    .filter((name) => types[name] === 'blocks')
    .flatMap((name) => {
      const messages = textsIn(values[name]).flatMap((one) => complaints(one, known));
      return [...new Set(messages)].map((message) => ({ path: [...path, name], message }));
    });
}

interface Text {
  text: string;
  isInLink: boolean;
}

function textsIn(nodes: unknown, isInLink = false): Text[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    const { type, text, children } = fieldsOf(node);
    if (type === 'text' && typeof text === 'string') return [{ text, isInLink }];
    return textsIn(children, isInLink || type === 'link');
  });
}

function complaints({ text, isInLink }: Text, known: KnownKeys): string[] {
  const keys = keysIn(text);
  const [, begun] = /\[\[(.{0,40})/s.exec(withoutReferences(text)) ?? [];
  return [
    ...(begun === undefined ? [] : [unfinished(begun)]),
    ...(isInLink && keys.length > 0 ? [inLink(keys)] : []),
    ...keys.flatMap((key) => complaintOf(key, known)),
  ];
}

const unfinished = (begun: string) =>
  `"[[${begun}" begins a figure and does not end it. Write the key between [[ and ]] in one piece, all of it bold or none of it.`;

const inLink = (keys: readonly string[]) =>
  `The figure ${keys.map(referenceTo).join(', ')} stands inside a link. Take it out of the link: it leads to its own page.`;

function complaintOf(key: string, { here, before, elsewhere, language }: KnownKeys): string[] {
  if (here.includes(key) || before.includes(key)) return [];
  if (elsewhere.includes(key)) {
    return [
      `The figure ${referenceTo(key)} is not there in ${language} yet. Translate it first, or take it out here.`,
    ];
  }
  const what = isSlug(key)
    ? `No figure has the key "${key}".`
    : `"${key}" is not fit for a figure’s key.`;
  const near = nearest(key, here);
  const mend =
    near === null
      ? 'The key is the web address in the figure’s own entry: copy it from there.'
      : `Did you mean ${referenceTo(near)}?`;
  return [`${what} ${mend}`];
}

import { keysIn, referenceTo, withoutReferences } from '../../figures/reference';
import { languageName } from '../../locales/names';
import { isSlug } from '../../slugs/slug';
import { nearest } from '../nearest';
import { stops, type KnownKeys, type Rule } from '../rule';
import { textsIn, type Text } from '../texts-in';

/** F4: a figure in a sentence is its record, so its key has to lead to one. */
export const figureReference: Rule = ({ values, types, path, around }) => {
  const known = { ...around.keys, language: languageName(around.locale) };
  return Object.keys(types)
    .filter((name) => types[name] === 'blocks')
    .flatMap((name) => {
      const messages = textsIn(values[name]).flatMap((one) => complaints(one, known));
      return [...new Set(messages)].map((message) =>
        stops('F4', { path: [...path, name], message, found: message }),
      );
    });
};

interface Known extends KnownKeys {
  /** The text's own, in an editor's words. */
  language: string;
}

function complaints({ text, isInLink }: Text, known: Known): string[] {
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

function complaintOf(key: string, { here, before, elsewhere, language }: Known): string[] {
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

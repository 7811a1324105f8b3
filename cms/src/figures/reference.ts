import { fieldsOf } from '../unknown-fields';

/** As the contract has it: `[[key]]` in a text is the place of the figure with that key, its slug. */
const REFERENCE = /\[\[([^[\]]*)\]\]/g;

export const keysIn = (text: string): string[] =>
  [...text.matchAll(REFERENCE)].map(([, key = '']) => key);

export const withoutReferences = (text: string): string => text.replace(REFERENCE, '');

export const referenceTo = (key: string): string => `[[${key}]]`;

/** The keys in every rich text of a document, however deep inside. */
export function keysWithin(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysWithin);
  const thing = fieldsOf(value);
  if (thing['type'] === 'text' && typeof thing['text'] === 'string') return keysIn(thing['text']);
  return Object.values(thing).flatMap(keysWithin);
}

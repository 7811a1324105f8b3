import { isUnspacedWord, tokensOf, type Token } from './tokens.ts';

/** One thing that is looked for. */
export interface Term {
  /** Several for letters that stand together in a script without spaces. */
  words: readonly string[];
  /** The last word of a query may be the beginning of one. */
  isPrefix: boolean;
}

/** Characters and words; nobody looks for more, and each costs time. */
const LONGEST_QUERY = 100;
const MOST_TERMS = 8;
const SHORTEST_PREFIX = 2;

export const trimmedQuery = (query: string): string =>
  Array.from(query.trim()).slice(0, LONGEST_QUERY).join('').trim();

export function termsOf(query: string): Term[] {
  const groups: string[][] = [];
  for (const { word, joined } of tokensOf(trimmedQuery(query))) {
    const group = groups.at(-1);
    if (joined && group !== undefined) group.push(word);
    else groups.push([word]);
  }
  const kept = groups.slice(0, MOST_TERMS);
  return kept.map((words, place) => ({
    words,
    isPrefix: place === groups.length - 1 && mayBegin(words),
  }));
}

function mayBegin([first = '']: readonly string[]): boolean {
  return first.length >= SHORTEST_PREFIX && !isUnspacedWord(first);
}

/** In the index's own language; safe because words are letters and digits only, see tokens.ts. */
export function matchOf(terms: readonly Term[], wanted: 'all' | 'any'): string {
  const matches = terms.map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? ' *' : ''}`);
  return matches.join(wanted === 'all' ? ' AND ' : ' OR ');
}

/** Whether a text has this term from the token at this place on. */
export function isFoundAt({ words, isPrefix }: Term, tokens: readonly Token[], place: number) {
  return words.every((word, offset) => {
    const found = tokens[place + offset];
    if (found === undefined || (offset > 0 && !found.joined)) return false;
    const isLast = offset === words.length - 1;
    return isPrefix && isLast ? found.word.startsWith(word) : found.word === word;
  });
}

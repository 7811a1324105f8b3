import { diffWordsWithSpace } from 'diff';
import type { Part } from './describe';

/** Some words, and whether they are on this side only. */
export interface Words {
  text: string;
  isChanged: boolean;
}

/** A part that two versions tell differently; null on the side that does not have it. */
export interface Difference {
  name: string;
  before: Words[] | null;
  after: Words[] | null;
}

interface Pair {
  before: Part | null;
  after: Part | null;
}

/** What differs in words, in the order of `after`, with what is gone where it stood. */
export function compare(before: readonly Part[], after: readonly Part[]): Difference[] {
  const pairs = paired(before, after);
  const differences = pairs
    .filter(
      (pair) => pair.before?.text !== pair.after?.text || pair.before?.name !== pair.after?.name,
    )
    .flatMap(tell);
  const order = differenceInOrder(pairs, before);
  return order === null ? differences : [...differences, order];
}

/** By what a part is known again: first surely, then by what it says, then by its kind alone. */
const SAME: ((one: Part, other: Part) => boolean)[] = [
  (one, other) => !one.isBlock && !other.isBlock && one.kind === other.kind,
  (one, other) => sameBlock(one, other) && one.id !== undefined && one.id === other.id,
  (one, other) => sameBlock(one, other) && one.text === other.text,
  (one, other) => sameBlock(one, other),
];

const sameBlock = (one: Part, other: Part) =>
  one.isBlock && other.isBlock && one.kind === other.kind;

function paired(before: readonly Part[], after: readonly Part[]): Pair[] {
  const known = new Map<Part, Part>();
  const taken = new Set<Part>();
  for (const same of SAME) {
    for (const now of after.filter((part) => !known.has(part))) {
      const old = before.find((part) => !taken.has(part) && same(part, now));
      if (old === undefined) continue;
      known.set(now, old);
      taken.add(old);
    }
  }
  const pairs: Pair[] = after.map((now) => ({ before: known.get(now) ?? null, after: now }));
  return before
    .filter((part) => !taken.has(part))
    .reduce((all, gone) => placed(all, gone, before), pairs);
}

/** What is gone stands behind what it stood behind. */
function placed(pairs: readonly Pair[], gone: Part, before: readonly Part[]): Pair[] {
  const previous = before[before.indexOf(gone) - 1] ?? null;
  const place = previous === null ? 0 : pairs.map((pair) => pair.before).lastIndexOf(previous) + 1;
  return [...pairs.slice(0, place), { before: gone, after: null }, ...pairs.slice(place)];
}

/** Past so many changed words it is another text, and looking for the rest would take long. */
const MOST_EDITS = 3000;

const diffWords = (before: string, after: string) =>
  diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];

function tell({ before, after }: Pair): Difference[] {
  const name = after?.name ?? before?.name ?? '';
  // A field that one side has empty is not absent there, but says nothing.
  const words = diffWords(before?.text ?? '', after?.text ?? '');
  const side = (other: 'added' | 'removed', own: 'added' | 'removed') =>
    words
      .filter((piece) => !piece[other])
      .map((piece): Words => ({ text: piece.value, isChanged: piece[own] }));
  const difference = {
    name,
    before: before === null ? null : side('added', 'removed'),
    after: after === null ? null : side('removed', 'added'),
  };
  return [difference];
}

function differenceInOrder(pairs: readonly Pair[], before: readonly Part[]): Difference | null {
  const both = pairs.flatMap((pair) =>
    pair.before !== null && pair.after?.isBlock === true ? [{ ...pair, old: pair.before }] : [],
  );
  const places = both.map(({ old }) => before.indexOf(old));
  if (places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))) return null;
  const was = before.filter((part) => both.some(({ old }) => old === part));
  const now = both.map(({ old }) => old);
  return { name: 'The order of the blocks', before: named(was, now), after: named(now, was) };
}

const named = (parts: readonly Part[], others: readonly Part[]): Words[] =>
  parts.map((part, place) => ({
    text: `${place + 1}. ${part.name}\n`,
    isChanged: others[place] !== part,
  }));

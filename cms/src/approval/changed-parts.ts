import type { Part } from './approval';

export const BLOCK = 'block';

/** What is different between two looks at a story, in an editor's words; empty when nothing is. */
export function changedParts(before: readonly Part[], now: readonly Part[]): string[] {
  const changed = [
    ...changedFields(before.filter(isField), now.filter(isField)),
    ...changedBlocks(before.filter(isBlock), now.filter(isBlock)),
    ...changedRecords(before.filter(isRecord), now.filter(isRecord)),
  ];
  // A figure in a text is led to by its name alone, so it can go without any other change.
  return changed.length > 0
    ? changed
    : changedFields(before.filter(isRecord), now.filter(isRecord));
}

const isBlock = ({ key }: Part) => key === BLOCK;
const isRecord = ({ key }: Part) => key.includes(':');
const isField = (part: Part) => !isBlock(part) && !isRecord(part);

/** Changed, filled in or emptied. */
function changedFields(before: readonly Part[], now: readonly Part[]): string[] {
  const emptied = before.filter(({ key }) => !now.some((part) => part.key === key));
  const changed = now.filter(({ key, hash }) => partOf(before, key)?.hash !== hash);
  return [...changed, ...emptied].map(({ words }) => words);
}

/** One that was added or taken out shows in what leads to it. */
function changedRecords(before: readonly Part[], now: readonly Part[]): string[] {
  return now.flatMap(({ key, words, hash }) => {
    const old = partOf(before, key);
    return old === undefined || old.hash === hash ? [] : [words];
  });
}

const partOf = (parts: readonly Part[], key: string) => parts.find((part) => part.key === key);

function changedBlocks(old: readonly Part[], blocks: readonly Part[]): string[] {
  const added = without(blocks, old);
  const gone = without(old, blocks);
  if (added.length === 0 && gone.length === 0) {
    const isSameOrder = old.every(({ hash }, place) => blocks[place]?.hash === hash);
    return isSameOrder ? [] : ['the order of the blocks'];
  }
  // A block that was edited is gone in its old form, which needs no second mention.
  const mentioned = new Set(added.map(({ words }) => words));
  const taken = gone.filter(({ words }) => !mentioned.has(words));
  const missing = Math.max(0, old.length - blocks.length);
  return [
    ...added.map(({ words }) => words),
    ...taken.slice(0, missing).map(({ words }) => `${words}, which was taken out`),
  ];
}

/** Those of `some` that `others` lacks, each counted as often as it is there. */
function without(some: readonly Part[], others: readonly Part[]): Part[] {
  const left = others.map(({ hash }) => hash);
  return some.filter(({ hash }) => {
    const place = left.indexOf(hash);
    if (place === -1) return true;
    left.splice(place, 1);
    return false;
  });
}

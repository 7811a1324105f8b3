import { createHash } from 'node:crypto';
import type { Part } from './approval';

/** The same for whatever readers would see as the same: "no" and "nothing" are both absent. */
export function hashOf(value: unknown): string {
  return digest(JSON.stringify({ value: settled(value) }));
}

/** Whether there is nothing to see in it. */
export const isNothing = (value: unknown): boolean => settled(value) === undefined;

/** Of a whole story: other parts, or in another order, other digest. */
export const digestOfParts = (parts: readonly Part[]): string =>
  digest(parts.map(({ key, hash }) => `${key} ${hash}`).join('\n'));

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(settled);
  if (value === null || value === '' || value === false) return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([name, part]): [string, unknown] => [name, settled(part)])
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

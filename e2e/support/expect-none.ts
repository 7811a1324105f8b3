import { expect } from 'vitest';

/** Each thing found on its own line of the message, so that a failure says what to mend. */
export function expectNone(found: readonly string[], what: string): void {
  expect(found, [what, ...found].join('\n  ')).toEqual([]);
}

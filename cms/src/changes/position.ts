/** A request's place in the feed. Without one, the present position is asked for. */
export interface Position {
  after: number | null;
  /** Seconds to wait for something to come. */
  wait: number;
}

const LONGEST_WAIT = 30;

/** Reads `?after=12&wait=25`, or says in a sentence what is wrong with it. */
export function parsePosition(query: Readonly<Record<string, unknown>>): Position | string {
  const unknown = Object.keys(query).find((name) => name !== 'after' && name !== 'wait');
  if (unknown !== undefined) return `"${unknown}" is not known here. Use after and wait.`;
  const after = wholeNumber(query['after'], Number.MAX_SAFE_INTEGER);
  if (after === undefined) return 'after is not a whole number. Give the seq of a change.';
  const wait = wholeNumber(query['wait'], LONGEST_WAIT);
  if (wait === undefined) return `wait is not a number of seconds from 0 to ${LONGEST_WAIT}.`;
  return { after, wait: wait ?? 0 };
}

/** Null when absent, undefined when it is none. */
function wholeNumber(value: unknown, most: number): number | null | undefined {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !/^\d{1,16}$/.test(value)) return undefined;
  const number = Number(value);
  return number <= most ? number : undefined;
}

export interface Bounds {
  oldest: number;
  last: number;
}

/** Whether rows may have been missed: pruned already, or the position is of another database. */
export function isLost(after: number, { oldest, last }: Bounds): boolean {
  return after > last || after < oldest - 1;
}

/** Paths that the CMS lately said are not there: few, short-lived, and forgotten at any change. */
export interface MissingPaths {
  has(path: string): boolean;
  add(path: string): void;
  clear(): void;
}

const MOST = 1_000;
/** Milliseconds. */
const LIFE = 5_000;

export function createMissingPaths(now: () => number): MissingPaths {
  const until = new Map<string, number>();
  return {
    has: (path) => (until.get(path) ?? 0) > now(),
    add(path) {
      if (until.size >= MOST) until.clear();
      until.set(path, now() + LIFE);
    },
    clear: () => until.clear(),
  };
}

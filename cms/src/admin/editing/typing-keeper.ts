import type { DraftKey } from './draft-key';
import type { KeptTyping, Typed } from './kept-typing';

const EVERY = 3000;

export interface TypingKeeper {
  keep(typed: () => Typed): void;
  /** At once, as when the page is left. */
  flush(): void;
  /** What was typed is saved, or taken back. */
  drop(): void;
  /** The form is closed. */
  stop(): void;
}

const keepers = new Set<TypingKeeper>();

/** Of a person who has signed out nothing is written any more. */
export function dropAllTyping(): void {
  for (const keeper of keepers) keeper.drop();
}

/** Writes what is typed into the browser's storage, at leisure: while it is idle, every 3 s at most. */
export function createTypingKeeper(kept: KeptTyping, key: DraftKey): TypingKeeper {
  let latest: (() => Typed) | null = null;
  let timer: number | undefined;

  function write(): void {
    if (latest !== null) kept.write(key, latest());
    latest = null;
  }

  const writeLater = () => {
    timer = undefined;
    whenIdle(write);
  };

  const keeper: TypingKeeper = {
    keep(typed: () => Typed): void {
      latest = typed;
      timer ??= window.setTimeout(writeLater, EVERY);
    },
    flush: write,
    drop(): void {
      latest = null;
      kept.drop(key);
    },
    stop(): void {
      keepers.delete(keeper);
      window.clearTimeout(timer);
      write();
    },
  };
  keepers.add(keeper);
  return keeper;
}

/** Safari knows no idle time. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: EVERY });
  else work();
}

import { createLookOut } from './look-out';

/** Somebody who waits for a row after their position. */
export interface Waiter {
  /** Resolves when there may be something, when the time is over, or at closing. */
  over: Promise<void>;
  /** The reader has been answered, or has gone away. */
  leave(): void;
}

export interface WaitersOptions {
  most: number;
  /** Seq of the newest row. */
  fetchLast(): Promise<number>;
  /** Milliseconds between looks for rows that other processes wrote. */
  every: number;
}

interface Entry {
  after: number;
  wake(): void;
}

export class TooManyWaiters extends Error {}

/** Those who wait share one look at the database, however many they are. */
export class Waiters {
  readonly #entries = new Set<Entry>();
  readonly #options: WaitersOptions;
  readonly #lookOut;
  #closed = false;
  #emptied = () => {};

  constructor(options: WaitersOptions) {
    this.#options = options;
    this.#lookOut = createLookOut({
      wanted: () => this.#entries.size > 0,
      look: () => this.#look(),
      every: options.every,
    });
  }

  get count(): number {
    return this.#entries.size;
  }

  /** Looks now, since something may have come. */
  look(): Promise<void> {
    return this.#lookOut.now();
  }

  async #look(): Promise<void> {
    const last = await this.#options.fetchLast();
    for (const { after, wake } of this.#entries) if (after < last) wake();
  }

  join(after: number, milliseconds: number): Waiter {
    if (this.#entries.size >= this.#options.most) throw new TooManyWaiters();
    const { promise, resolve } = promiseToResolve();
    const end = setTimeout(resolve, this.#closed ? 0 : milliseconds);
    const entry = { after, wake: resolve };
    this.#entries.add(entry);
    // Something may have come between the reader's own look and this moment.
    void this.look();
    const leave = () => {
      clearTimeout(end);
      resolve();
      this.#remove(entry);
    };
    return { over: promise, leave };
  }

  #remove(entry: Entry): void {
    if (!this.#entries.delete(entry) || this.#entries.size > 0) return;
    this.#lookOut.stop();
    this.#emptied();
  }

  /** Lets all go, and resolves when they have gone, or after `patience` milliseconds. */
  async close(patience: number): Promise<void> {
    this.#closed = true;
    if (this.#entries.size === 0) return;
    const { promise, resolve } = promiseToResolve();
    this.#emptied = resolve;
    const enough = setTimeout(resolve, patience);
    for (const { wake } of this.#entries) wake();
    await promise;
    clearTimeout(enough);
  }
}

function promiseToResolve() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

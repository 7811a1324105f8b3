import { createLimit } from '../limit.ts';
import type { Log } from '../log.ts';

type Task = () => Promise<unknown>;

interface Waiting {
  task: Task;
  done: Promise<void>;
}

/**
 * Writes to disk one at a time, so that files of a page are written in the order in which it was
 * made. A page that is made anew before its turn comes is written once, as it is then: what waits
 * is held in memory, and publishing may be faster than the disk.
 */
export class PageWrites {
  readonly #log: Log;
  readonly #inOrder = createLimit(1);
  readonly #waiting = new Map<string, Waiting>();
  #owed = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Something that a restart would miss is not written down yet. */
  isOwing(): boolean {
    return this.#owed > 0;
  }

  add(path: string, task: Task): void {
    this.#owed += 1;
    void this.run(path, task).finally(() => (this.#owed -= 1));
  }

  /** The same for what a restart would not miss. */
  run(path: string, task: Task): Promise<void> {
    const before = this.#waiting.get(path);
    if (before !== undefined) {
      before.task = task;
      return before.done;
    }
    const waiting: Waiting = { task, done: Promise.resolve() };
    this.#waiting.set(path, waiting);
    waiting.done = this.#write(path, waiting);
    return waiting.done;
  }

  async settled(): Promise<void> {
    await this.#inOrder(() => Promise.resolve());
  }

  async #write(path: string, waiting: Waiting): Promise<void> {
    try {
      await this.#inOrder(() => {
        this.#waiting.delete(path);
        return waiting.task();
      });
    } catch (error) {
      this.#log.error(`${path} is as it should be, but could not be written down`, error);
    }
  }
}

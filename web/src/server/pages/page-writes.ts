import { createLimit } from '../limit.ts';
import type { Log } from '../log.ts';

/** Writes to disk one at a time, so that files of a page are written in the order in which it was made. */
export class PageWrites {
  readonly #log: Log;
  readonly #inOrder = createLimit(1);
  #owed = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Something that a restart would miss is not written down yet. */
  isOwing(): boolean {
    return this.#owed > 0;
  }

  add(path: string, task: () => Promise<unknown>): void {
    this.#owed += 1;
    void this.run(path, task).finally(() => (this.#owed -= 1));
  }

  /** The same for what a restart would not miss. */
  async run(path: string, task: () => Promise<unknown>): Promise<void> {
    try {
      await this.#inOrder(task);
    } catch (error) {
      this.#log.error(`${path} is as it should be, but could not be written down`, error);
    }
  }

  async settled(): Promise<void> {
    await this.#inOrder(() => Promise.resolve());
  }
}

export interface PackingOptions {
  /** Resolves when there is nothing more urgent to do. */
  idle(): Promise<void>;
  pack(path: string): Promise<void>;
  onFailure(path: string, error: unknown): void;
  signal: AbortSignal;
}

/**
 * Packs pages again as small as they go, one at a time and when nothing else is to be made: that
 * takes some 40 ms a page, for which no publish should wait.
 */
export class Packing {
  readonly #options: PackingOptions;
  readonly #waiting = new Set<string>();
  #running: Promise<void> | null = null;

  constructor(options: PackingOptions) {
    this.#options = options;
  }

  add(path: string): void {
    this.#waiting.add(path);
    this.#running ??= this.#run().finally(() => (this.#running = null));
  }

  /** When nothing waits, or what was begun before the stop is done. */
  async settled(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    const { idle, pack, onFailure, signal } = this.#options;
    // What is added meanwhile is taken up too.
    for (const path of this.#waiting) {
      await idle();
      if (signal.aborted) return;
      this.#waiting.delete(path);
      await pack(path).catch((error: unknown) => {
        onFailure(path, error);
      });
    }
  }
}

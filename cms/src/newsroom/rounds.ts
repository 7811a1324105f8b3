export interface RoundsOptions {
  /** One round; answers how many milliseconds later there is something to do, or null. */
  work(): Promise<number | null>;
  /** Told of a failure, and not again while rounds fail in the same way. */
  failed(error: unknown): void;
  /** The longest rest between two rounds, in milliseconds. */
  every: number;
}

/**
 * Works again and again, one round at a time, until it is stopped. Resting keeps no process alive.
 * Rounds run in the context of who started them, so that who wakes them lends no transaction.
 */
export class Rounds {
  readonly #options: RoundsOptions;
  readonly #running: Promise<void>;
  #isOver = false;
  #isWoken = false;
  #lastFailure: string | null = null;
  #rise: () => void = () => {};

  constructor(options: RoundsOptions) {
    this.#options = options;
    this.#running = this.#run();
  }

  /** There is something to do. */
  wake(): void {
    this.#isWoken = true;
    this.#rise();
  }

  /** Ends after the round that is under way. */
  async stop(): Promise<void> {
    this.#isOver = true;
    this.#rise();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      this.#isWoken = false;
      const pause = await this.#round();
      if (this.#mayRest()) await this.#rest(pause);
    }
  }

  #mayRest(): boolean {
    return !this.#isOver && !this.#isWoken;
  }

  async #round(): Promise<number> {
    const { work, failed, every } = this.#options;
    try {
      const next = await work();
      this.#lastFailure = null;
      return Math.min(next ?? every, every);
    } catch (error) {
      if (this.#lastFailure !== String(error)) failed(error);
      this.#lastFailure = String(error);
      return every;
    }
  }

  #rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      this.#rise = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

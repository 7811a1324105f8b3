import { CmsAway } from '../../cms/failures.ts';
import type { Wait } from '../wait.ts';

/** `soon` for the few pages that an edit touches, `later` for when everything is made again. */
export type Lane = 'soon' | 'later';

export interface RenewalQueueOptions {
  renew(path: string): Promise<void>;
  onFailure(path: string, error: unknown): void;
  wait: Wait;
  signal: AbortSignal;
  atOnce?: number;
}

/** Milliseconds: the longest pause while the CMS is away, so that its return is noticed fast. */
const LONGEST_PAUSE = 2_000;
/** Milliseconds until a page that the CMS sends broken is tried again. */
const REST = 30_000;

export class RenewalQueue {
  readonly #options: RenewalQueueOptions;
  readonly #lanes: Record<Lane, Set<string>> = { soon: new Set(), later: new Set() };
  readonly #idle = new Set<() => void>();
  #running = 0;
  #failures = 0;

  constructor(options: RenewalQueueOptions) {
    this.#options = options;
  }

  /** A path that waits already is not queued twice. */
  add(paths: Iterable<string>, lane: Lane): void {
    for (const path of paths) this.#lanes[lane].add(path);
    this.#fill();
  }

  /** When nothing waits and nothing runs, or the queue is stopped. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.add(resolve);
      this.#fill();
    });
  }

  #fill(): void {
    const { signal, atOnce = 3 } = this.#options;
    // While the CMS is away one page at a time asks whether it is back.
    const most = this.#failures > 0 ? 1 : atOnce;
    while (!signal.aborted && this.#running < most) {
      const path = this.#take();
      if (path === undefined) break;
      this.#running += 1;
      void this.#work(path).finally(() => {
        this.#running -= 1;
        this.#fill();
      });
    }
    if (this.#running > 0) return;
    for (const resolve of this.#idle) resolve();
    this.#idle.clear();
  }

  #take(): string | undefined {
    const { soon, later } = this.#lanes;
    const [path] = soon.size > 0 ? soon : later;
    if (path === undefined) return undefined;
    soon.delete(path);
    later.delete(path);
    return path;
  }

  async #work(path: string): Promise<void> {
    const { renew, onFailure, wait, signal } = this.#options;
    try {
      await renew(path);
      this.#failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      onFailure(path, error);
      if (error instanceof CmsAway) await this.#pause(path);
      else {
        void wait(REST, signal).then(() => {
          this.add([path], 'later');
        });
      }
    }
  }

  async #pause(path: string): Promise<void> {
    const { wait, signal } = this.#options;
    this.#lanes.later.add(path);
    this.#failures += 1;
    await wait(Math.min(100 * 2 ** Math.min(this.#failures, 10), LONGEST_PAUSE), signal);
  }
}

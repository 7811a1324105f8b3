import { CmsAway } from '../../cms/failures.ts';
import { LoneFailures } from '../lone-failures.ts';
import type { Wait } from '../wait.ts';

/** `soon` for the few pages that an edit touches, `later` for when everything is made again. */
export type Lane = 'soon' | 'later';

/** What touches more lets smaller edits pass. */
export const FEW = 50;

export const laneFor = (count: number): Lane => (count > FEW ? 'later' : 'soon');

export interface RenewalQueueOptions {
  renew(path: string): Promise<void>;
  /** Of a path that rests the fault is its own; otherwise the CMS is away. */
  onFailure(path: string, error: unknown, rests: boolean): void;
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
  readonly #resting = new Map<string, AbortController>();
  readonly #lone = new LoneFailures<string>();
  readonly #idle = new Set<() => void>();
  #pausing = new AbortController();
  #running = 0;
  #failures = 0;

  constructor(options: RenewalQueueOptions) {
    this.#options = options;
    // Once for all waits: each would leave a reference on a signal that lasts as long as the site.
    options.signal.addEventListener('abort', () => {
      this.#pausing.abort();
      for (const rest of this.#resting.values()) rest.abort();
    });
  }

  /** A path that waits or rests already is left as it is. */
  add(paths: Iterable<string>, lane: Lane): void {
    for (const path of paths) if (!this.#resting.has(path)) this.#lanes[lane].add(path);
    this.#fill();
  }

  /** The same for paths of which something changed: that ends their rest. */
  wake(paths: readonly string[], lane: Lane): void {
    for (const path of paths) this.#forget(path);
    this.add(paths, lane);
  }

  isResting(path: string): boolean {
    return this.#resting.has(path);
  }

  /** The CMS is there: who keeps failing from now on has a fault of its own. */
  answered(): void {
    this.#lone.answered();
    this.#failures = 0;
    this.#pausing.abort();
    this.#pausing = new AbortController();
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
    const { renew, onFailure, signal } = this.#options;
    try {
      await renew(path);
      this.#forget(path);
      this.answered();
    } catch (error) {
      if (signal.aborted) return;
      const rests = !(error instanceof CmsAway) || this.#lone.isLone(path);
      onFailure(path, error, rests);
      if (rests) this.#rest(path);
      else await this.#pause(path);
    }
  }

  async #pause(path: string): Promise<void> {
    const { wait } = this.#options;
    this.#lanes.later.add(path);
    this.#failures += 1;
    const longest = Math.min(100 * 2 ** Math.min(this.#failures, 10), LONGEST_PAUSE);
    await wait(longest, this.#pausing.signal);
  }

  #rest(path: string): void {
    const { wait } = this.#options;
    const { soon, later } = this.#lanes;
    // Something changed while it failed, and it is tried again for that.
    if (soon.has(path) || later.has(path)) return;
    this.#resting.get(path)?.abort();
    const rest = new AbortController();
    this.#resting.set(path, rest);
    void wait(REST, rest.signal).then(() => {
      if (this.#resting.get(path) !== rest) return;
      this.#resting.delete(path);
      this.add([path], 'later');
    });
  }

  #forget(path: string): void {
    this.#lone.forget(path);
    this.#resting.get(path)?.abort();
    this.#resting.delete(path);
  }
}

import type { Change } from '@breaking-the-chains/shared/change';
import { CmsAway } from '../cms/failures.ts';
import type { Discovery } from './discovery.ts';
import type { Log } from './log.ts';
import { LoneFailures } from './lone-failures.ts';
import type { News } from './pages/flights.ts';
import type { Wait } from './wait.ts';

export interface SeekingOptions {
  discovery: Discovery;
  want(paths: readonly string[]): void;
  log: Log;
  wait: Wait;
  signal: AbortSignal;
}

interface Task {
  what: Change | 'everything';
  /** A second look does not end the rest of pages that the first one found. */
  wanted: Set<string>;
}

/** Milliseconds. */
const RETRY = 2_000;

/** Looks for the pages that news may have brought: again while the CMS is away, past what is broken. */
export class Seeking {
  readonly #options: SeekingOptions;
  readonly #lone = new LoneFailures<Task>();
  readonly #tasks: Task[] = [];
  #running: Promise<void> | null = null;

  constructor(options: SeekingOptions) {
    this.#options = options;
  }

  /** The CMS answered someone else. */
  answered(): void {
    this.#lone.answered();
  }

  /** Until nothing is left to look for. */
  seek(news: News): Promise<void> {
    this.#tasks.push(...tasksOf(news));
    if (this.#tasks.length === 0) return Promise.resolve();
    return (this.#running ??= this.#run());
  }

  async #run(): Promise<void> {
    const { signal, wait } = this.#options;
    for (let task = this.#tasks.shift(); task !== undefined; task = this.#tasks.shift()) {
      const again = await this.#try(task);
      if (signal.aborted) break;
      if (!again) continue;
      this.#tasks.push(task);
      await wait(RETRY, signal);
    }
    this.#running = null;
  }

  /** True when it is to be tried again. */
  async #try(task: Task): Promise<boolean> {
    const { signal, log } = this.#options;
    try {
      await this.#find(task);
      this.#lone.answered();
      this.#lone.forget(task);
      return false;
    } catch (error) {
      if (signal.aborted) return false;
      log.error(`New pages could not be looked for (${nameOf(task)})`, error);
      const whole = task.what === 'everything';
      const again = error instanceof CmsAway && (whole || !this.#lone.isLone(task));
      if (!again) this.#lone.forget(task);
      return again;
    }
  }

  #find({ what, wanted }: Task): Promise<void> {
    const { discovery, want } = this.#options;
    const found = (paths: readonly string[]) => {
      want(paths.filter((path) => !wanted.has(path)));
      for (const path of paths) wanted.add(path);
    };
    return what === 'everything' ? discovery.findAll(found) : discovery.findNew(what, found);
  }
}

/** The last change of each document; the others tell nothing more. */
function tasksOf(news: News): Task[] {
  const last =
    news === 'everything'
      ? [news]
      : [...new Map(news.map((change) => [change.documentId, change])).values()];
  return last.map((what) => ({ what, wanted: new Set() }));
}

function nameOf({ what }: Task): string {
  return what === 'everything' ? what : `${what.type} ${what.documentId}`;
}

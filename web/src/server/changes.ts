import { fetchChanges } from '../cms/fetch-changes.ts';
import { Gone } from '../cms/failures.ts';
import type { FetchJson } from '../cms/transport.ts';
import type { Log } from './log.ts';
import type { News } from './pages/flights.ts';
import type { FeedPosition } from './pages/page-archive.ts';
import type { Wait } from './wait.ts';

export interface ChangeReaderOptions {
  fetchJson: FetchJson;
  /** Where an earlier run of the site was. */
  position: FeedPosition | null;
  apply(news: News, position: FeedPosition): void;
  /** Told of each answer, also when it says that nothing is new. */
  answered?(): void;
  log: Log;
  wait: Wait;
  signal: AbortSignal;
  random?: () => number;
}

/** Seconds that one question waits at the CMS. */
const HELD = 25;
/** Milliseconds. */
const LONGEST_PAUSE = 2_000;

/** Reads the CMS's change feed until told to stop: no change is missed and none is asked for twice. */
export async function readChanges(options: ChangeReaderOptions): Promise<void> {
  const reader = new ChangeReader(options);
  while (!options.signal.aborted) await reader.step();
}

class ChangeReader {
  private position: FeedPosition | null;
  private failures = 0;
  /** The first question is not held back, so that a lost position is known at once. */
  private held = 0;

  constructor(private readonly options: ChangeReaderOptions) {
    this.position = options.position;
  }

  async step(): Promise<void> {
    try {
      await (this.position === null ? this.begin() : this.ask(this.position));
      this.options.answered?.();
      if (this.failures > 0) this.options.log.info('The change feed is back');
      this.failures = 0;
      this.held = HELD;
    } catch (error) {
      if (this.options.signal.aborted) return;
      if (error instanceof Gone) this.startOver('no longer has our position');
      else await this.recover(error);
    }
  }

  private async begin(): Promise<void> {
    const { fetchJson, apply, signal } = this.options;
    const { meta } = await fetchChanges(fetchJson, { signal });
    this.position = { feed: meta.feed, after: meta.last };
    apply('everything', this.position);
  }

  private async ask({ feed, after }: FeedPosition): Promise<void> {
    const { fetchJson, apply, signal } = this.options;
    const { data, meta } = await fetchChanges(fetchJson, { after, wait: this.held, signal });
    if (meta.feed !== feed) {
      this.startOver('is another one');
      return;
    }
    const last = data.at(-1);
    if (last === undefined) return;
    this.position = { feed, after: last.seq };
    apply(data, this.position);
  }

  private startOver(why: string): void {
    this.options.log.info(`The change feed ${why}; every page is made again`);
    this.position = null;
  }

  private async recover(error: unknown): Promise<void> {
    const { log, wait, signal, random = Math.random } = this.options;
    if (this.failures === 0) log.error('The change feed is lost; pages stay as they are', error);
    this.failures += 1;
    this.held = 0;
    const longest = Math.min(100 * 2 ** Math.min(this.failures, 10), LONGEST_PAUSE);
    await wait(longest * (0.5 + random() / 2), signal);
  }
}

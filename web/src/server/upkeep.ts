import type { FetchJson } from '../cms/transport.ts';
import { readChanges } from './changes.ts';
import type { Discovery } from './discovery.ts';
import type { Log } from './log.ts';
import type { News } from './pages/flights.ts';
import type { MediaStore } from './pages/media-store.ts';
import type { FeedPosition, PageArchive } from './pages/page-archive.ts';
import type { PageStore } from './pages/page-store.ts';
import type { Wait } from './wait.ts';

export interface UpkeepOptions {
  fetchJson: FetchJson;
  pages: PageStore;
  media: MediaStore;
  archive: PageArchive;
  discovery: Discovery;
  /** Others that must know of changes before the pages do. */
  tell(news: News): void;
  log: Log;
  wait: Wait;
  signal: AbortSignal;
}

/** Milliseconds between looks for what no page shows any more, and for pages of another day. */
const SWEEP = 10_000;
/** Milliseconds. */
const RETRY = 2_000;

/** Applies the change feed to the pages, finishes new ones before anyone asks, and clears away. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  #latest: FeedPosition | null = null;
  #saved: FeedPosition | null = null;
  #discovering = Promise.resolve();

  constructor(options: UpkeepOptions) {
    this.#options = options;
  }

  /** Until the signal says to stop. */
  async run(): Promise<void> {
    const { archive } = this.#options;
    const position = await archive.readPosition();
    this.#latest = this.#saved = position;
    if (position !== null) this.#follow('everything');
    const apply = (news: News, reached: FeedPosition) => {
      this.#apply(news, reached);
    };
    await Promise.all([readChanges({ ...this.#options, position, apply }), this.#sweep()]);
    await this.#discovering;
  }

  #apply(news: News, position: FeedPosition): void {
    const { tell, pages } = this.#options;
    this.#latest = position;
    tell(news);
    pages.apply(news);
    this.#follow(news);
  }

  #follow(news: News): void {
    this.#discovering = this.#discovering.then(() => this.#discover(news));
    void this.#savePosition();
  }

  async #discover(news: News): Promise<void> {
    const { pages, signal, log, wait } = this.#options;
    // After the pages that readers have already: those must be new first.
    await pages.settled();
    for (let found = false; !found && !signal.aborted;) {
      found = await this.#find(news).then(
        () => true,
        (error: unknown) => {
          if (!signal.aborted) log.error('New pages could not be looked for yet', error);
          return false;
        },
      );
      if (!found) await wait(RETRY, signal);
    }
  }

  #find(news: News): Promise<void> {
    const { discovery, pages } = this.#options;
    const found = (paths: readonly string[]) => {
      pages.want(paths);
    };
    return news === 'everything' ? discovery.findAll(found) : discovery.findNew(news, found);
  }

  /** Only what is applied whole is remembered: a restart then begins with what is not. */
  async #savePosition(): Promise<void> {
    const { pages, signal, archive, log } = this.#options;
    await this.#discovering;
    await pages.settled();
    const position = this.#latest;
    if (signal.aborted || position === null || position === this.#saved || !pages.isClean()) return;
    this.#saved = position;
    await archive.writePosition(position).catch((error: unknown) => {
      log.error('The position in the change feed could not be written down', error);
    });
  }

  async #sweep(): Promise<void> {
    const { media, pages, wait, signal } = this.#options;
    while (!signal.aborted) {
      pages.renewOld();
      await media.sweep(pages.shownMedia(), Date.now());
      await wait(SWEEP, signal);
      void this.#savePosition();
    }
  }
}

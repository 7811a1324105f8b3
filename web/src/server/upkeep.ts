import type { FetchJson } from '../cms/transport.ts';
import { readChanges } from './changes.ts';
import type { Discovery } from './discovery.ts';
import type { Log } from './log.ts';
import type { News } from './pages/flights.ts';
import type { MediaStore } from './pages/media-store.ts';
import type { FeedPosition, PageArchive } from './pages/page-archive.ts';
import type { PageStore } from './pages/page-store.ts';
import { withdrawalsIn } from './pages/withdrawal.ts';
import { Seeking } from './seeking.ts';
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

/** Applies the change feed to the pages, finishes new ones before anyone asks, and clears away. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #seeking: Seeking;
  #latest: FeedPosition | null = null;
  #saved: FeedPosition | null = null;
  #discovering = Promise.resolve();

  constructor(options: UpkeepOptions) {
    this.#options = options;
    const want = (paths: readonly string[]) => {
      options.pages.want(paths);
    };
    this.#seeking = new Seeking({ ...options, want });
  }

  /** Until the signal says to stop. */
  async run(): Promise<void> {
    const { archive, pages } = this.#options;
    const position = await archive.readPosition();
    this.#latest = this.#saved = position;
    if (position !== null) {
      pages.renewUnmade(position.unmade);
      this.#follow('everything');
    }
    const answered = () => {
      this.#seeking.answered();
      pages.answered();
    };
    const apply = (news: News, reached: FeedPosition) => {
      this.#apply(news, reached);
    };
    await Promise.all([
      readChanges({ ...this.#options, position, apply, answered }),
      this.#sweep(),
    ]);
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
    this.#discovering = Promise.all([this.#discovering, this.#discover(news)]).then(() => {});
    void this.#savePosition();
  }

  async #discover(news: News): Promise<void> {
    // After the pages that readers have already: those must be new first.
    const { pages, media } = this.#options;
    await pages.settled();
    // Files of what was withdrawn are not left until the next look.
    if (withdrawalsIn(news).length > 0) await media.sweep(pages.shownMedia(), Date.now());
    await this.#seeking.seek(news);
  }

  /** With what could not be made yet, so that a restart begins with it. */
  async #savePosition(): Promise<void> {
    const { pages, signal, archive, log } = this.#options;
    await this.#discovering;
    await pages.settled();
    const position = this.#latest;
    const unmade = pages.unmade();
    if (signal.aborted || position === null || position === this.#saved || unmade === null) return;
    this.#saved = position;
    await archive.writePosition({ ...position, unmade }).catch((error: unknown) => {
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

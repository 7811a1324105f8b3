import type { PreparedPage, PreparePage } from '../answers.ts';
import { CmsAway, Gone } from '../../cms/failures.ts';
import { touches } from '../../cms/touches.ts';
import type { Edition } from '../edition.ts';
import type { PageSource } from '../handler.ts';
import type { Log } from '../log.ts';
import type { Match } from '../match.ts';
import type { MakePage } from '../page-maker.ts';
import type { Wait } from '../wait.ts';
import { BodyCache } from './body-cache.ts';
import { isCompressible, packTight, type FinishedPage } from './finished-page.ts';
import { Flights, type Flown, type News } from './flights.ts';
import type { MediaStore } from './media-store.ts';
import { createMissingPaths } from './missing-paths.ts';
import { Packing } from './packing.ts';
import type { PageArchive } from './page-archive.ts';
import { PageWrites } from './page-writes.ts';
import { laneFor, RenewalQueue } from './renewal-queue.ts';
import { lanesOf } from './urgency.ts';
import { createStoredPage, type StoredPage } from './stored-page.ts';
import { withdrawnAmong } from './withdrawal.ts';

export interface PageStoreOptions {
  makePage: MakePage;
  matchPath(path: string): Match | null;
  archive: Pick<PageArchive, 'readAll' | 'readBodies' | 'write' | 'remove'>;
  media: Pick<MediaStore, 'show' | 'withdraw'>;
  prepare: PreparePage;
  /** The present one: pages of another are served, and made again. */
  edition: Edition;
  log: Log;
  wait: Wait;
  signal: AbortSignal;
  /** Bytes of pages held in memory; the rest is read from disk when asked for. */
  mostBytes?: number;
}

const SIXTY_FOUR_MEGABYTES = 64_000_000;

export class PageStore implements PageSource {
  readonly #options: PageStoreOptions;
  readonly #pages = new Map<string, StoredPage>();
  readonly #cache: BodyCache<StoredPage>;
  readonly #missing = createMissingPaths(Date.now);
  readonly #flights: Flights;
  readonly #queue: RenewalQueue;
  readonly #packing: Packing;
  readonly #writes: PageWrites;
  #away = false;

  private constructor(options: PageStoreOptions) {
    this.#options = options;
    this.#writes = new PageWrites(options.log);
    this.#cache = new BodyCache(options.mostBytes ?? SIXTY_FOUR_MEGABYTES);
    this.#flights = new Flights(options.makePage, (path, flown) => {
      this.#land(path, flown);
    });
    this.#queue = new RenewalQueue({
      wait: options.wait,
      signal: options.signal,
      renew: (path) => this.#renew(path),
      onFailure: (path, error, rests) => {
        this.#tellFailure(path, error, rests);
      },
    });
    this.#packing = new Packing({
      signal: options.signal,
      idle: () => this.#queue.settled(),
      pack: (path) => this.#pack(path),
      onFailure: (path, error) => {
        options.log.error(`${path} is served as it is; it could not be packed smaller`, error);
      },
    });
  }

  /** Begins with the pages of earlier runs. */
  static async open(options: PageStoreOptions): Promise<PageStore> {
    const store = new PageStore(options);
    for await (const page of options.archive.readAll()) store.#put(page, { pinned: false });
    store.renewOld();
    return store;
  }

  atHand(path: string): PreparedPage | undefined {
    const page = this.#pages.get(path);
    if (page === undefined || page.prepared === null) return undefined;
    page.used = true;
    return page.prepared;
  }

  async find(match: Match): Promise<PreparedPage | null> {
    if (match.route.kept === false) return this.#makeOnce(match);
    const page = this.#pages.get(match.path);
    if (page !== undefined) {
      return page.prepared ?? (await this.#readBack(page)) ?? this.#make(match);
    }
    return this.#missing.has(match.path) ? null : this.#make(match);
  }

  /** Pages made of what changed are dirty: served as they are while new ones are made. */
  apply(news: News): void {
    this.#missing.clear();
    this.#flights.tell(news);
    // Not served until the CMS says so once more: it may be away by then (T6).
    for (const path of withdrawnAmong(this.#pages.values(), news)) this.#remove(path);
    const touched = this.#markDirty(
      ({ dependencies }) =>
        news === 'everything' || news.some((change) => touches(change, dependencies)),
    );
    const { soon, later } = lanesOf(
      touched.map(({ record }) => record),
      news,
    );
    this.#queue.wake(soon, 'soon');
    this.#queue.wake(later, 'later');
  }

  /** Pages of another edition are dirty. */
  renewOld(): void {
    const edition = this.#options.edition();
    this.#addDirty((page) => page.record.edition !== edition);
  }

  /** Those of an earlier run that could not be made before it ended. */
  renewUnmade(paths: readonly string[]): void {
    this.#addDirty((page) => paths.includes(page.record.path));
  }

  /** Made in their turn, unless they are there. */
  want(paths: readonly string[]): void {
    this.#queue.wake(
      paths.filter((path) => !this.#pages.has(path)),
      'later',
    );
  }

  /** Addresses of all files that a page shows. */
  shownMedia(): Set<string> {
    const shown = new Set<string>();
    for (const { record } of this.#pages.values()) {
      for (const { path } of record.media) shown.add(path);
    }
    return shown;
  }

  /** How many pages there are. */
  size(): number {
    return this.#pages.size;
  }

  /** Every page is as the CMS last said, and written down. */
  isClean(): boolean {
    return !this.#writes.isOwing() && [...this.#pages.values()].every((page) => !page.dirty);
  }

  /** Pages that rest without being as the CMS last said; null while there is more to do than wait. */
  unmade(): string[] | null {
    const dirty = [...this.#pages].filter(([, page]) => page.dirty).map(([path]) => path);
    if (this.#writes.isOwing() || !dirty.every((path) => this.#queue.isResting(path))) return null;
    return dirty;
  }

  /** The CMS answered someone else. */
  answered(): void {
    this.#queue.answered();
  }

  /** When all that waits is made or has to rest. */
  async settled(): Promise<void> {
    await this.#queue.settled();
    await this.#writes.settled();
  }

  /** The same, and everything is packed as small as it goes. */
  async packed(): Promise<void> {
    await this.#packing.settled();
    await this.settled();
  }

  async #makeOnce(match: Match): Promise<PreparedPage | null> {
    const { makePage, prepare } = this.#options;
    const page = await makePage(match);
    return page === null ? null : prepare(page, 200);
  }

  async #make(match: Match): Promise<PreparedPage | null> {
    const { page } = await this.#flights.make(match);
    if (page === null) return null;
    return this.#pages.get(match.path)?.prepared ?? this.#options.prepare(page, 200);
  }

  async #readBack(page: StoredPage): Promise<PreparedPage | null> {
    const { path } = page.record;
    const bodies = await this.#options.archive.readBodies(page.record);
    if (bodies === null || this.#pages.get(path) !== page) return null;
    const prepared = page.hold(bodies);
    this.#cache.add(page);
    return prepared;
  }

  #land(path: string, { page, stale }: Flown): void {
    if (page === null) {
      this.#missing.add(path);
      this.#remove(path);
      return;
    }
    this.#writes.add(path, this.#keep(page, stale));
    if (stale) this.#queue.wake([path], 'soon');
    if (isCompressible(page.record.mime)) this.#packing.add(path);
  }

  async #pack(path: string): Promise<void> {
    const page = this.#pages.get(path);
    if (page === undefined) return;
    const bodies = page.bodies() ?? (await this.#options.archive.readBodies(page.record));
    const packed = bodies && (await packTight(bodies));
    // Made anew meanwhile, it waits again.
    if (packed === null || this.#pages.get(path) !== page) return;
    await this.#writes.run(path, this.#keep({ record: page.record, bodies: packed }, page.dirty));
  }

  /** Takes a page into memory, where it stays until the task that is given back has written it down. */
  #keep(page: FinishedPage, dirty: boolean): () => Promise<void> {
    const stored = this.#put(page, { pinned: true });
    stored.dirty = dirty;
    return async () => {
      await this.#options.archive.write(page);
      stored.pinned = false;
    };
  }

  #put(page: FinishedPage, { pinned }: { pinned: boolean }): StoredPage {
    const { path, media } = page.record;
    const before = this.#pages.get(path);
    if (before !== undefined) this.#cache.remove(before);
    const stored = createStoredPage(page, this.#options.prepare, pinned);
    this.#pages.set(path, stored);
    this.#cache.add(stored);
    this.#options.media.show(media);
    return stored;
  }

  #remove(path: string): void {
    const before = this.#pages.get(path);
    if (before === undefined) return;
    this.#cache.remove(before);
    this.#pages.delete(path);
    this.#options.media.withdraw(before.record.media.map((one) => one.path));
    this.#writes.add(path, () => this.#options.archive.remove(path));
  }

  #markDirty(isTouched: (page: StoredPage) => boolean): StoredPage[] {
    const touched = [...this.#pages.values()].filter(isTouched);
    for (const page of touched) page.dirty = true;
    return touched;
  }

  #addDirty(isTouched: (page: StoredPage) => boolean): void {
    const touched = this.#markDirty(isTouched);
    this.#queue.add(
      touched.map(({ record }) => record.path),
      laneFor(touched.length),
    );
  }

  async #renew(path: string): Promise<void> {
    const { matchPath, log } = this.#options;
    const match = matchPath(path);
    if (match === null) {
      this.#remove(path);
      return;
    }
    await this.#flights.make(match).catch((error: unknown) => {
      if (!(error instanceof Gone)) throw error;
      this.#remove(path);
    });
    if (this.#away) log.info('The CMS is back; pages are made again');
    this.#away = false;
  }

  #tellFailure(path: string, error: unknown, rests: boolean): void {
    const lost = error instanceof CmsAway && !rests;
    if (lost && this.#away) return;
    this.#away ||= lost;
    const { log } = this.#options;
    log.error(`${path} could not be made; what there is stays, and it is tried again`, error);
  }
}

import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { NotFound } from '../../cms/failures.ts';
import type { MediaFile } from '../../cms/ingredients.ts';
import type { FetchFile } from '../../cms/transport.ts';
import { createLimit } from '../limit.ts';
import type { Log } from '../log.ts';
import { download } from './media-download.ts';

export interface KeptFile {
  file: string;
  /** Bytes. */
  size: number;
  mime: string;
}

export interface MediaStoreOptions {
  folder: string;
  fetchFile: FetchFile;
  signal: AbortSignal;
  log: Log;
}

const KINDS: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
};
const NAME = /^[0-9a-f]{16}(?:-\d+)?\.[a-z0-9]+$/;
const AT_ONCE = 4;
/** Milliseconds that a reader of a page just replaced may still need its pictures. */
const GRACE = 30_000;
/** Milliseconds for which what was withdrawn is given no such time; the lists that showed it follow. */
const HASTE = 600_000;

/** Pictures and files that pages show, kept beside the pages. */
export class MediaStore {
  readonly #options: MediaStoreOptions;
  readonly #kept: Map<string, KeptFile>;
  readonly #known = new Map<string, MediaFile>();
  readonly #fetching = new Map<string, Promise<KeptFile | null>>();
  readonly #orphanedAt = new Map<string, number>();
  readonly #withdrawnAt = new Map<string, number>();
  /** Of an earlier run, until the first look tells which of them pages still show. */
  readonly #leftOver: Set<string>;
  readonly #limit = createLimit(AT_ONCE);

  private constructor(options: MediaStoreOptions, kept: Map<string, KeptFile>) {
    this.#options = options;
    this.#kept = kept;
    this.#leftOver = new Set(kept.keys());
  }

  static async open(options: MediaStoreOptions): Promise<MediaStore> {
    return new MediaStore(options, await readKept(options.folder));
  }

  /** Told of the files that a page shows, it gets those that are not here yet. */
  show(files: readonly MediaFile[]): void {
    for (const media of files) {
      this.#known.set(media.path, media);
      this.#orphanedAt.delete(media.path);
    }
    this.#getMissing(files);
  }

  /** Got from the CMS first, if a page shows it and it is not here yet; null when none does. */
  async find(path: string): Promise<KeptFile | null> {
    const found = this.#kept.get(path);
    if (found !== undefined) return found;
    const media = this.#known.get(path);
    return media === undefined ? null : this.#getOnce(media);
  }

  /** A page that showed these is gone: they go with the last page that shows them (T6). */
  withdraw(paths: readonly string[], now = Date.now()): void {
    for (const path of paths) this.#withdrawnAt.set(path, now);
  }

  /** Removes what no page has shown for a while, and tries again what could not be got. */
  async sweep(shown: ReadonlySet<string>, now: number): Promise<void> {
    for (const path of new Set([...this.#known.keys(), ...this.#kept.keys()])) {
      if (shown.has(path)) this.#orphanedAt.delete(path);
      else await this.#removeOrphan(path, this.#orphanedAt.get(path) ?? now, now);
    }
    this.#leftOver.clear();
    for (const [path, at] of this.#withdrawnAt) {
      if (now - at > HASTE) this.#withdrawnAt.delete(path);
    }
    this.#getMissing([...this.#known.values()].filter(({ path }) => shown.has(path)));
  }

  /** When nothing is being got. */
  async settled(): Promise<void> {
    while (this.#fetching.size > 0) await Promise.allSettled(this.#fetching.values());
  }

  #getMissing(files: Iterable<MediaFile>): void {
    const { signal, log } = this.#options;
    for (const media of files) {
      if (this.#kept.has(media.path) || this.#fetching.has(media.path)) continue;
      this.#getOnce(media).catch((error: unknown) => {
        if (!signal.aborted) log.error(`${media.path} could not be got; it is tried again`, error);
      });
    }
  }

  #getOnce(media: MediaFile): Promise<KeptFile | null> {
    const running = this.#fetching.get(media.path) ?? this.#limit(() => this.#get(media));
    this.#fetching.set(media.path, running);
    return running;
  }

  async #get({ path, url }: MediaFile): Promise<KeptFile | null> {
    const { folder, fetchFile, signal } = this.#options;
    const place = placeOf(folder, path);
    try {
      if (place === null) return null;
      const size = await download(await fetchFile(url, signal), place.mime, place.file);
      const found = { ...place, size };
      if (!this.#known.has(path)) {
        // Withdrawn while it was on its way.
        await rm(place.file, { force: true });
        return null;
      }
      this.#kept.set(path, found);
      return found;
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    } finally {
      this.#fetching.delete(path);
    }
  }

  async #removeOrphan(path: string, since: number, now: number): Promise<void> {
    this.#orphanedAt.set(path, since);
    const isHasty = this.#withdrawnAt.has(path) || this.#leftOver.has(path);
    if (!isHasty && now - since < GRACE) return;
    this.#orphanedAt.delete(path);
    this.#known.delete(path);
    const found = this.#kept.get(path);
    this.#kept.delete(path);
    if (found === undefined) return;
    // Nobody is sent it any more; a disk that does not obey must not end the upkeep of all else.
    await rm(found.file, { force: true }).catch((error: unknown) => {
      this.#options.log.error(`${path} is shown no more and could not be deleted`, error);
    });
  }
}

function placeOf(folder: string, path: string): { file: string; mime: string } | null {
  const name = path.slice('/media/'.length);
  const mime = mediaKind(name);
  return mime === null ? null : { file: join(folder, name), mime };
}

/** The type of a file by its name; null for one that the site does not pass on. */
export function mediaKind(name: string): string | null {
  return NAME.test(name) ? (KINDS[extname(name)] ?? null) : null;
}

/** Unfinished downloads of an earlier run are cleared away. */
async function readKept(folder: string): Promise<Map<string, KeptFile>> {
  await mkdir(folder, { recursive: true });
  const kept = new Map<string, KeptFile>();
  for (const name of await readdir(folder)) {
    const path = `/media/${name}`;
    const place = placeOf(folder, path);
    if (place !== null) kept.set(path, { ...place, size: (await stat(place.file)).size });
    else if (name.endsWith('.part')) await rm(join(folder, name), { force: true });
  }
  return kept;
}

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import { ENCODINGS, type Encoding } from '../negotiate.ts';
import { digestOf, HTML, isCompressible, packQuick } from './finished-page.ts';
import type { Bodies, FinishedPage } from './finished-page.ts';
import { bodyFile, readIfThere, recordFile, STORE_FOLDER, writeWhole } from './page-files.ts';

const pageRecord = v.object({
  path: v.pipe(v.string(), v.startsWith('/')),
  mime: v.optional(v.string(), HTML),
  etag: v.string(),
  contentSecurityPolicy: v.string(),
  subject: v.optional(v.nullable(v.string()), null),
  dependencies: v.array(v.string()),
  media: v.array(v.object({ path: v.string(), url: v.string(), mime: v.string() })),
  edition: v.string(),
});
const archived = v.object({
  record: pageRecord,
  digests: v.object({ br: v.string(), gzip: v.string(), identity: v.string() }),
});

type FileRecord = Pick<FinishedPage['record'], 'path' | 'mime'>;

const feedPosition = v.object({ feed: v.string(), after: v.number() });
export type FeedPosition = v.InferOutput<typeof feedPosition>;

const savedPosition = v.object({
  ...feedPosition.entries,
  /** Pages that are older than the position, since what the CMS sends for them is broken. */
  unmade: v.optional(v.array(v.string()), []),
});
export type SavedPosition = v.InferOutput<typeof savedPosition>;

/** Finished pages on disk: what a restart begins with, and a site that any file server can serve. */
export class PageArchive {
  readonly #folder: string;
  readonly #log: Log;

  constructor(folder: string, log: Log) {
    this.#folder = folder;
    this.#log = log;
  }

  /**
   * Every whole page of earlier runs; a broken one is left out with a line in the log. One at a time:
   * all of them together may be larger than memory.
   */
  async *readAll(): AsyncGenerator<FinishedPage> {
    const records = join(this.#folder, STORE_FOLDER, 'records');
    await mkdir(records, { recursive: true });
    for (const name of await readdir(records)) {
      const file = join(records, name);
      if (!name.endsWith('.json')) await rm(file, { force: true });
      const page = name.endsWith('.json') ? await this.#readPage(file) : null;
      if (page !== null) yield page;
    }
  }

  /** Null when its files have meanwhile been lost. */
  async readBodies({ path, mime }: FileRecord): Promise<Bodies | null> {
    const read = (encoding: Encoding) => readIfThere(bodyFile(this.#folder, path, encoding));
    if (!isCompressible(mime)) {
      const only = await read('identity');
      return only === null ? null : { br: only, gzip: only, identity: only };
    }
    const [br, gzip, identity] = await Promise.all([read('br'), read('gzip'), read('identity')]);
    return br === null || gzip === null || identity === null ? null : { br, gzip, identity };
  }

  async write({ record, bodies }: FinishedPage): Promise<void> {
    const { path } = record;
    const writeBody = (encoding: Encoding) =>
      writeWhole(bodyFile(this.#folder, path, encoding), bodies[encoding]);
    const encodings = isCompressible(record.mime) ? ENCODINGS : (['identity'] as const);
    await Promise.all(encodings.map(writeBody));
    const whole = { record, digests: digestsOf(bodies) };
    await writeWhole(recordFile(this.#folder, path), JSON.stringify(whole));
  }

  async remove(path: string): Promise<void> {
    await rm(recordFile(this.#folder, path), { force: true });
    const files = ENCODINGS.map((encoding) => bodyFile(this.#folder, path, encoding));
    await Promise.all(files.map((file) => rm(file, { force: true })));
  }

  async readPosition(): Promise<SavedPosition | null> {
    const result = v.safeParse(savedPosition, await this.#readJson(this.#storeFile('feed')));
    return result.success ? result.output : null;
  }

  writePosition(position: SavedPosition): Promise<void> {
    return writeWhole(this.#storeFile('feed'), JSON.stringify(position));
  }

  readSite(locale: string): Promise<unknown> {
    return this.#readJson(this.#storeFile(`site-${locale}`));
  }

  writeSite(locale: string, answer: unknown): Promise<void> {
    return writeWhole(this.#storeFile(`site-${locale}`), JSON.stringify(answer));
  }

  #storeFile(name: string): string {
    return join(this.#folder, STORE_FOLDER, `${name}.json`);
  }

  async #readJson(file: string): Promise<unknown> {
    const bytes = await readIfThere(file);
    if (bytes === null) return null;
    try {
      return JSON.parse(bytes.toString());
    } catch (error) {
      this.#log.error(`${file} is broken and ignored`, error);
      return null;
    }
  }

  async #readPage(file: string): Promise<FinishedPage | null> {
    const result = v.safeParse(archived, await this.#readJson(file));
    if (result.success) {
      const { record, digests } = result.output;
      const bodies = await this.#readWhole(record, digests);
      if (bodies !== null) return { record, bodies };
    }
    const path = result.success ? result.output.record.path : file;
    this.#log.error(`${path}: the stored page is broken and ignored`);
    await rm(file, { force: true });
    return null;
  }

  /** What was cut off while it was packed anew is packed again; null when the page itself is lost. */
  async #readWhole(record: FileRecord, digests: Digests): Promise<Bodies | null> {
    const bodies = await this.readBodies(record);
    if (bodies === null || digestOf(bodies.identity) !== digests.identity) return null;
    return areWhole(bodies, digests) ? bodies : packQuick(bodies.identity);
  }
}

type Digests = Record<Encoding, string>;

function digestsOf({ br, gzip, identity }: Bodies): Digests {
  return { br: digestOf(br), gzip: digestOf(gzip), identity: digestOf(identity) };
}

function areWhole(bodies: Bodies, digests: Digests): boolean {
  return ENCODINGS.every((encoding) => digestOf(bodies[encoding]) === digests[encoding]);
}

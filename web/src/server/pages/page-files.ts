import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { splitTarget } from '../address.ts';
import type { Encoding } from '../negotiate.ts';

/** Beside the pages, but no page: segments of addresses never start with a dot. */
export const STORE_FOLDER = '.store';

const ENDINGS: Readonly<Record<Encoding, string>> = { identity: '', br: '.br', gzip: '.gz' };

/**
 * Where a file server finds a page: `/about` in `about/index.html`, and `/stories?page=2` in
 * `stories/@page=2/index.html` (with nginx `$uri/@$args/index.html`); `/feed.xml` as itself.
 */
export function bodyFile(folder: string, path: string, encoding: Encoding): string {
  const { pathname, search } = splitTarget(path);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const query = search === '' ? [] : [`@${search.slice(1)}`];
  const parts = [...segments.map(decodeURIComponent), ...query];
  const isFile = segments.at(-1)?.includes('.') === true && query.length === 0;
  const own = isFile ? [] : ['index.html'];
  return join(folder, ...parts, ...own) + ENDINGS[encoding];
}

export function recordFile(folder: string, path: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return join(folder, STORE_FOLDER, 'records', `${name}.json`);
}

/** Readers of the folder see the old file or the new one, and never half of it. */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Null when there is no such file. */
export async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

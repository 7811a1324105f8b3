import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CmsAway } from '../../cms/failures.ts';
import type { FetchedFile } from '../../cms/transport.ts';

/** Bytes: far above any picture or video that the CMS takes. */
const LARGEST_FILE = 1_000_000_000;

/** Writes a file of the CMS beside its place and moves it there once it is whole. */
export async function download(from: FetchedFile, mime: string, file: string): Promise<number> {
  if (from.mime !== mime && from.mime !== 'application/octet-stream') {
    from.body.on('error', () => {}).resume();
    throw new CmsAway(`${file}: the CMS sent ${from.mime}, not ${mime}`);
  }
  const temporary = `${file}.${randomUUID()}.part`;
  try {
    let size = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        done(size > LARGEST_FILE ? new CmsAway(`${file}: is too large`) : null, chunk);
      },
    });
    await pipeline(from.body, count, createWriteStream(temporary));
    if (size === 0 || (from.size !== null && from.size !== size)) {
      throw new CmsAway(`${file}: ${size} bytes came of ${from.size ?? 'an unknown number'}`);
    }
    await rename(temporary, file);
    return size;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshName } from './names';
import { extensionOf, mimeOf, type Size } from './sizes';
import type { FileData } from './strapi-services';

/** A size as Strapi stores it: a file of its own, with a name of its own. */
export async function storedSize(size: Size, directory: string): Promise<FileData> {
  const hash = freshName();
  const filepath = path.join(directory, hash);
  await writeFile(filepath, size.bytes);
  return {
    name: `${size.key}${extensionOf(size)}`,
    hash,
    ext: extensionOf(size),
    mime: mimeOf(size),
    path: null,
    filepath,
    getStream: () => createReadStream(filepath),
    width: size.width,
    height: size.height,
    size: Math.round(size.bytes.length / 10) / 100, // kB, as Strapi counts
    sizeInBytes: size.bytes.length,
  };
}

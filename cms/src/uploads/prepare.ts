import { open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_FILE, LARGEST_PICTURE } from '../limits';
import { blankMp4 } from './blank-mp4';
import { blankWebm } from './blank-webm';
import { checkCaptions } from './captions';
import { developPicture } from './develop-picture';
import { digestOf } from './digest';
import { HEAD_BYTES, recognise } from './file-kind';
import { inspectPicture } from './inspect-picture';
import { KINDS, type Family, type Kind } from './kinds';
import { freshName } from './names';
import { refuse } from './refuse';
import type { Size } from './sizes';

/** A file as Strapi's upload service takes it. */
export interface InputFile {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  size: number;
}

/** A file that may be stored, with all that is stored beside it. */
export interface PreparedFile {
  file: InputFile & { originalFilename: string; mimetype: string; detectedMimeType: string };
  family: Family;
  digest: string;
  dominantColour: string | null;
  thumbnail: Size | null;
  sizes: Size[];
}

/** Checks a file by its content and makes what is to be stored, in `directory`. */
export async function prepareFile(input: InputFile, directory: string): Promise<PreparedFile> {
  const name = input.originalFilename ?? 'unnamed';
  const kind = await checkKind(name, input.filepath);
  const { picture, bytes } = await makeBytes(name, kind, await readFile(input.filepath));
  const filepath = path.join(directory, freshName());
  await writeFile(filepath, bytes);
  const { mime, family } = KINDS[kind];
  return {
    file: {
      filepath,
      originalFilename: nameFor(name, kind),
      mimetype: mime,
      detectedMimeType: mime,
      size: bytes.length,
    },
    family,
    digest: digestOf(bytes),
    dominantColour: picture?.dominantColour ?? null,
    thumbnail: picture?.thumbnail ?? null,
    sizes: picture?.sizes ?? [],
  };
}

/** By size and first bytes, so that a huge file is never read whole. */
async function checkKind(name: string, filepath: string): Promise<Kind> {
  const recognised = recognise(await readHead(filepath));
  if ('refused' in recognised) refuse(name, recognised.refused);
  const { family } = KINDS[recognised.kind];
  const { size } = await stat(filepath);
  if (family === 'picture' && size > LARGEST_PICTURE) {
    refuse(name, 'it is larger than 15 MB. Export it smaller; 2560 pixels wide is enough.');
  }
  if (size > LARGEST_FILE) {
    refuse(name, 'it is larger than 50 MB. Make the video shorter or export it smaller.');
  }
  return recognised.kind;
}

async function makeBytes(name: string, kind: Kind, original: Buffer) {
  if (kind === 'vtt') checkCaptions(name, original);
  if (kind === 'mp4') blankMp4(name, original);
  if (kind === 'webm') blankWebm(name, original);
  if (kind === 'vtt' || kind === 'mp4' || kind === 'webm') {
    return { picture: null, bytes: original };
  }
  await inspectPicture(name, kind, original);
  const picture = await developPicture(name, kind, original);
  return { picture, bytes: picture.bytes };
}

async function readHead(filepath: string): Promise<Buffer> {
  const handle = await open(filepath, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What Strapi refuses in a name. */
const UNWANTED = /[<>:"/\\|?*\p{Cc}]/gu;

/** The name editors see: theirs, without what Strapi refuses, ending as the content says. */
function nameFor(given: string, kind: Kind): string {
  const base = path.parse(given).name.replace(UNWANTED, ' ').trim();
  return `${base.slice(0, 200) || 'file'}${KINDS[kind].extension}`;
}

import sharp, { type Metadata } from 'sharp';
import { MOST_PIXELS, type PictureKind } from './kinds';
import { refuse } from './refuse';

const DAMAGED = 'the picture is damaged or incomplete. Export it again and upload the new file.';

/** Refuses by size and header alone; no pixel is unpacked. */
export async function inspectPicture(fileName: string, kind: PictureKind, bytes: Buffer) {
  const header = await readHeader(fileName, bytes);
  if (!matches(kind, header)) refuse(fileName, DAMAGED);
  if (header.width * header.height * (header.pages ?? 1) > MOST_PIXELS) {
    refuse(
      fileName,
      `it has ${header.width} × ${header.height} pixels, more than 50 million. Export it smaller; 2560 pixels wide is enough.`,
    );
  }
  if ((header.pages ?? 1) > 1 || isAnimatedPng(bytes)) {
    refuse(fileName, 'it moves. Use a still picture, or an MP4 video.');
  }
}

async function readHeader(fileName: string, bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false, animated: false }).metadata();
  } catch {
    return refuse(fileName, DAMAGED);
  }
}

function matches(kind: PictureKind, { format, compression }: Metadata): boolean {
  // AVIF and HEIC share a container; the codec inside tells them apart.
  return kind === 'avif' ? format === 'heif' && compression === 'av1' : format === kind;
}

/** An animated PNG says so in a chunk before its pixels; other decoders see a still picture. */
function isAnimatedPng(bytes: Buffer): boolean {
  if (bytes.readUInt32BE(0) !== 0x89504e47) return false;
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.toString('latin1', at + 4, at + 8);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
  }
  return false;
}

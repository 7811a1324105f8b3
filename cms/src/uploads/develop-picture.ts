import sharp, { type Sharp } from 'sharp';
import { dominantColour } from './dominant-colour';
import { MOST_PIXELS, STORED_HEIGHT, STORED_WIDTH, type PictureKind } from './kinds';
import { openPixels, type Pixels } from './pixels';
import { refuse } from './refuse';
import { makeSizes, makeThumbnail, type Size } from './sizes';

export interface DevelopedPicture {
  bytes: Buffer;
  dominantColour: string;
  thumbnail: Size | null;
  sizes: Size[];
}

const encoders: Record<PictureKind, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 86, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  webp: (picture) => picture.webp({ quality: 88, effort: 4, smartSubsample: true }),
  avif: (picture) => picture.avif({ quality: 70, effort: 2 }),
};

/** Makes a picture anew from its pixels, so that nothing else in the file survives. */
export async function developPicture(
  fileName: string,
  kind: PictureKind,
  original: Buffer,
): Promise<DevelopedPicture> {
  const pixels = await unpack(fileName, original);
  return {
    bytes: await encoders[kind](openPixels(pixels)).toBuffer(),
    dominantColour: await dominantColour(pixels),
    thumbnail: await makeThumbnail(pixels),
    sizes: await makeSizes(pixels),
  };
}

async function unpack(fileName: string, original: Buffer): Promise<Pixels> {
  try {
    const { data, info } = await sharp(original, {
      limitInputPixels: MOST_PIXELS,
      failOn: 'warning',
    })
      .autoOrient()
      .resize({
        width: STORED_WIDTH,
        height: STORED_HEIGHT,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
  } catch {
    return refuse(
      fileName,
      'the picture is damaged or incomplete. Export it again and upload the new file.',
    );
  }
}

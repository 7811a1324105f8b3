import { openPixels, type Pixels } from './pixels';
import { KINDS, SIZE_WIDTHS } from './kinds';

export interface Size {
  /** Its key among Strapi's formats, such as "avif-768". */
  key: string;
  kind: 'avif' | 'webp';
  bytes: Buffer;
  width: number;
  height: number;
}

const FOR_PHONES: ReadonlySet<number> = new Set(SIZE_WIDTHS.slice(0, 2));
const LARGEST = Math.max(...SIZE_WIDTHS);
/** Strapi's own, for its media library. */
const THUMBNAIL = { width: 245, height: 156, fit: 'inside' } as const;

/** The widths to make: those below the original's, and its own as long as that is not too wide. */
export function widthsFor(originalWidth: number): number[] {
  const below = SIZE_WIDTHS.filter((width) => width < originalWidth);
  return originalWidth <= LARGEST ? [...below, originalWidth] : [...below];
}

export async function makeSizes(pixels: Pixels): Promise<Size[]> {
  const sizes: Size[] = [];
  // One after the other: a picture of 2560 pixels in ten encoders at once would need 1 GB.
  for (const width of widthsFor(pixels.raw.width)) {
    sizes.push(await encode(pixels, 'avif', width), await encode(pixels, 'webp', width));
  }
  return sizes;
}

async function encode(pixels: Pixels, kind: Size['kind'], width: number): Promise<Size> {
  const picture = openPixels(pixels).resize({ width });
  // Measured: a higher effort costs three times the time for 3 % of the bytes.
  const encoded =
    kind === 'avif'
      ? picture.avif({ quality: avifQuality(width), effort: 2, chromaSubsampling: '4:2:0' })
      : picture.webp({ quality: 74, effort: 3, smartSubsample: true });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { key: `${kind}-${width}`, kind, bytes: data, width: info.width, height: info.height };
}

/** The two widths made for phones and teasers are looked at small, where coarser coding is not seen. */
export const avifQuality = (width: number): number => (FOR_PHONES.has(width) ? 38 : 48);

/** For the media library only; a picture smaller than it needs none. */
export async function makeThumbnail(pixels: Pixels): Promise<Size | null> {
  if (pixels.raw.width <= THUMBNAIL.width && pixels.raw.height <= THUMBNAIL.height) return null;
  const { data, info } = await openPixels(pixels)
    .resize(THUMBNAIL)
    .webp({ quality: 74 })
    .toBuffer({ resolveWithObject: true });
  return { key: 'thumbnail', kind: 'webp', bytes: data, width: info.width, height: info.height };
}

export const extensionOf = (size: Size) => KINDS[size.kind].extension;
export const mimeOf = (size: Size) => KINDS[size.kind].mime;

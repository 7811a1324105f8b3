/** Above this a picture is refused by its header alone: its pixels are never unpacked. */
export const MOST_PIXELS = 50_000_000;
/** Bytes of the largest captions; an hour of speech is a tenth of it. */
export const LARGEST_CAPTIONS = 1024 * 1024;

/** The stored original is fitted into this, in pixels. */
export const STORED_WIDTH = 2560;
export const STORED_HEIGHT = 5120;

/** Widths in pixels of the sizes made of each picture, as far as the original reaches. */
export const SIZE_WIDTHS = [480, 768, 1080, 1440, 1920] as const;

/** Kinds of file that are taken, each with the name and type it is stored under. */
export const KINDS = {
  jpeg: { family: 'picture', extension: '.jpg', mime: 'image/jpeg' },
  png: { family: 'picture', extension: '.png', mime: 'image/png' },
  webp: { family: 'picture', extension: '.webp', mime: 'image/webp' },
  avif: { family: 'picture', extension: '.avif', mime: 'image/avif' },
  mp4: { family: 'video', extension: '.mp4', mime: 'video/mp4' },
  webm: { family: 'video', extension: '.webm', mime: 'video/webm' },
  vtt: { family: 'captions', extension: '.vtt', mime: 'text/vtt' },
} as const;

export type Kind = keyof typeof KINDS;
export type Family = (typeof KINDS)[Kind]['family'];
export type PictureKind = {
  [K in Kind]: (typeof KINDS)[K]['family'] extends 'picture' ? K : never;
}[Kind];

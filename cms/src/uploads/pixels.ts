import sharp, { type Sharp } from 'sharp';

/** Unpacked pixels in sRGB, upright, with nothing beside them. */
export interface Pixels {
  data: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

export const openPixels = ({ data, raw }: Pixels): Sharp => sharp(data, { raw });

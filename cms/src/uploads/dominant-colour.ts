import sharp from 'sharp';
import { openPixels, type Pixels } from './pixels';

const hex = (value: number) => value.toString(16).padStart(2, '0');

/** The colour that covers most of the picture, shown until the picture arrives. */
export async function dominantColour(pixels: Pixels): Promise<string> {
  const small = await openPixels(pixels)
    .resize({ width: 64, height: 64, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${hex(dominant.r)}${hex(dominant.g)}${hex(dominant.b)}`;
}

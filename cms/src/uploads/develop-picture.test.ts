import sharp from 'sharp';
import { expect, test } from 'vitest';
import { developPicture } from './develop-picture';

const paper = (width: number, height: number, background = '#e8812b') =>
  sharp({ create: { width, height, channels: 4, background } });

test('the colour of a plain picture is its own, near enough', async () => {
  const { dominantColour } = await developPicture('a', 'png', await paper(80, 50).png().toBuffer());
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(dominantColour.slice(at, at + 2), 16));
  for (const [seen, real] of [
    [red, 0xe8],
    [green, 0x81],
    [blue, 0x2b],
  ]) {
    expect(Math.abs((seen ?? 0) - (real ?? 0))).toBeLessThanOrEqual(16);
  }
});

test('what is see-through stays so', async () => {
  const clear = await paper(600, 300, '#00000000').png().toBuffer();
  const { bytes, sizes } = await developPicture('a', 'png', clear);
  for (const picture of [bytes, ...sizes.map((size) => size.bytes)]) {
    expect((await sharp(picture).stats()).isOpaque).toBe(false);
  }
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s stays a %s', async (kind) => {
  const { bytes } = await developPicture('a', kind, await paper(64, 64).toFormat(kind).toBuffer());
  const { format } = await sharp(bytes).metadata();
  expect(format).toBe(kind === 'avif' ? 'heif' : kind);
});

test('colours of print and of grey become those of screens', async () => {
  for (const space of ['cmyk', 'b-w'] as const) {
    const strange = await paper(64, 64).removeAlpha().toColourspace(space).jpeg().toBuffer();
    const { bytes, sizes } = await developPicture('a', 'jpeg', strange);
    for (const picture of [bytes, ...sizes.map((size) => size.bytes)]) {
      expect((await sharp(picture).metadata()).space).toBe('srgb');
    }
  }
});

test('a picture of 16 bits a colour becomes one of 8', async () => {
  const deep = await paper(64, 64).toColourspace('rgb16').png().toBuffer();
  const { bytes } = await developPicture('a', 'png', deep);
  expect((await sharp(bytes).metadata()).depth).toBe('uchar');
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll } from 'vitest';

/** A photo as a telephone makes it: lying on its side, with the place and its owner's name inside. */
export function telephonePhoto(): Promise<Buffer> {
  return scene(2400, 1500)
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Artist: 'Somebody Real', Model: 'Telephone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitude: '0/1 7/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Somebody Real</x:xmpmeta>')
    .withMetadata({ orientation: 6, icc: 'p3' })
    .toBuffer();
}

/** Orange paper with a blue hill, large flat shapes as in the site's own artwork. */
export function scene(width: number, height: number) {
  const hill = `<svg width="${width}" height="${height}"><ellipse cx="${width / 2}" cy="${height}" rx="${width / 2}" ry="${height / 3}" fill="#1b4b8f"/></svg>`;
  const background = '#e8812b';
  return sharp({ create: { width, height, channels: 3, background } }).composite([
    { input: Buffer.from(hill) },
  ]);
}

const side = 16_384;

/** 16,384 × 16,384 pixels in some 33 kB: 268 million of them, a gigabyte when unpacked. */
export function bomb(pixels = plainRows()): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8); // one bit of grey for each pixel
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function plainRows(): Buffer {
  return deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 });
}

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A file as Strapi's upload service takes it. */
export function inputFile(name: string, bytes: Buffer, mimetype = 'application/octet-stream') {
  const folder = mkdtempSync(path.join(tmpdir(), 'cms-input-'));
  folders.push(folder);
  const filepath = path.join(folder, 'file');
  writeFileSync(filepath, bytes);
  return { filepath, originalFilename: name, mimetype, size: bytes.length };
}

const box = (name: string, data: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length + 8, 0);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data]);
};
export const mp4 = Buffer.concat([
  box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2avc1mp41', 'latin1')),
  box('free', Buffer.alloc(64)),
]);
/** As a telephone films: with the place inside. */
export const telephoneFilm = Buffer.concat([
  mp4,
  box(
    'moov',
    box('udta', box('\xa9xyz', Buffer.from('\0\x12\x15\xc7+51.5000-000.1167/', 'latin1'))),
  ),
]);
export const captions = Buffer.from('WEBVTT\n\n00:01.000 --> 00:04.000\nHello – good morning\n');

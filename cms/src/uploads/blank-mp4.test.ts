import { expect, test } from 'vitest';
import { blankMp4 } from './blank-mp4';

const text = (words: string) => Buffer.from(words, 'latin1');
function box(name: string, ...parts: Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data]);
}
function largeBox(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32BE(1);
  head.write(name, 4, 'latin1');
  head.writeBigUInt64BE(BigInt(data.length + 16), 8);
  return Buffer.concat([head, data]);
}

const place = box('\xa9xyz', text('\0\x12\x15\xc7+51.5000-000.1167/'));
const owner = box('meta', text('\0\0\0\0Somebody Real'));
const handler = (kind: string) => box('hdlr', text(`\0\0\0\0\0\0\0\0${kind}\0\0\0\0`));
const film = text('frames +51.5 stay as they are');

test('place, owner and title go, wherever they stand; the film stays where it was', () => {
  const video = Buffer.concat([
    box('ftyp', text('isom\0\0\x02\0isommp42')),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      box('udta', place, owner),
      box('trak', box('udta', place), owner, box('mdia', handler('vide'))),
      owner,
    ),
    largeBox('uuid', text('0123456789abcdef<x:xmpmeta>Somebody Real</x:xmpmeta>')),
    box('free', text('Somebody Real')),
    box('mdat', film),
    owner,
  ]);
  const before = Buffer.from(video);
  blankMp4('film.mp4', video);
  expect(video.length).toBe(before.length);
  expect(video.indexOf(film)).toBe(before.indexOf(film));
  for (const told of ['Somebody', '-000.1167', 'xyz', 'udta', 'meta', 'uuid']) {
    expect(before.includes(told), told).toBe(true);
    expect(video.includes(told), told).toBe(false);
  }
  const once = Buffer.from(video);
  blankMp4('film.mp4', video);
  expect(video.equals(once)).toBe(true);
});

test('a last box that goes to the end of the file is emptied too', () => {
  const open = Buffer.from(owner);
  open.writeUInt32BE(0);
  const video = Buffer.concat([box('mdat', film), open]);
  blankMp4('film.mp4', video);
  expect(video.includes('Somebody')).toBe(false);
  expect(video.includes(film)).toBe(true);
});

test('a track of positions is refused, for it stands among the pictures', () => {
  const video = box('moov', box('trak', box('mdia', handler('meta'))));
  expect(() => {
    blankMp4('film.mp4', video);
  }).toThrow(/positions/);
});

test.each([
  ['longer than the file', box('moov', film).subarray(0, 20)],
  ['shorter than its own head', text('\0\0\0\x04moov')],
  ['of a cut large size', text('\0\0\0\x01mdat\0\0\0\0')],
])('a box %s is refused', (_, video) => {
  expect(() => {
    blankMp4('film.mp4', Buffer.from(video));
  }).toThrow(/damaged or incomplete/);
});

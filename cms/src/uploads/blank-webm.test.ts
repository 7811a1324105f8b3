import { expect, test } from 'vitest';
import { blankWebm } from './blank-webm';

const hex = (digits: string) => Buffer.from(digits, 'hex');
const text = (words: string) => Buffer.from(words, 'latin1');
/** With its length in one byte, or in eight. */
function element(id: string, data: Buffer, wide = false): Buffer {
  const size = Buffer.alloc(wide ? 8 : 1);
  if (wide) size.writeBigUInt64BE((1n << 56n) | BigInt(data.length));
  else size[0] = 0x80 | data.length;
  return Buffer.concat([hex(id), size, data]);
}
const UNKNOWN = hex('01ffffffffffffff');

const header = element('1a45dfa3', element('4282', text('webm')));
const tags = element('1254c367', text('LOCATION +51.5-000.1 Somebody Real'), true);
const info = element(
  '1549a966',
  Buffer.concat([element('7ba9', text('Home')), element('4d80', text('writer'))]),
);
const block = element('a3', text('frames'));

test('tags, attached files and the title become empty space of the same length', () => {
  const attached = element('1941a469', text('portrait of Somebody'));
  const small = element('1254c367', text('a'));
  const inside = Buffer.concat([info, tags, attached, small, element('1f43b675', block)]);
  const video = Buffer.concat([header, element('18538067', inside, true)]);
  const before = Buffer.from(video);
  blankWebm('film.webm', video);
  expect(video.indexOf('frames')).toBe(before.indexOf('frames'));
  for (const told of ['Somebody', '+51.5', 'Home', 'portrait']) {
    expect(before.includes(told), told).toBe(true);
    expect(video.includes(told), told).toBe(false);
  }
  const kept = Buffer.from(video);
  blankWebm('film.webm', video);
  expect(video.equals(kept)).toBe(true);
});

test('a browser’s recording, whose lengths are not known, is emptied too', () => {
  const cluster = Buffer.concat([hex('1f43b675'), UNKNOWN, block]);
  const video = Buffer.concat([header, hex('18538067'), UNKNOWN, info, cluster, cluster, tags]);
  blankWebm('film.webm', video);
  expect(video.includes('Somebody')).toBe(false);
  expect(video.includes('frames')).toBe(true);
});

test.each([
  ['cut', Buffer.concat([header, tags.subarray(0, 20)])],
  ['of no length we know', Buffer.concat([header, hex('1254c367'), UNKNOWN])],
  ['without a number', Buffer.concat([header, hex('00')])],
])('an element that is %s is refused', (_, video) => {
  expect(() => {
    blankWebm('film.webm', Buffer.from(video));
  }).toThrow(/damaged or incomplete/);
});

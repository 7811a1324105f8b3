import { expect, test } from 'vitest';
import { recognise } from './file-kind';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const isoMedia = (major: string, ...brands: string[]) =>
  bytes(
    `\0\0\0${String.fromCharCode(16 + 4 * brands.length)}ftyp${major}\0\0\0\0${brands.join('')}`,
  );

test.each([
  ['jpeg', bytes('\xff\xd8\xff\xe0')],
  ['png', bytes('\x89PNG\r\n\x1a\n')],
  ['webp', bytes('RIFF\0\0\0\0WEBPVP8 ')],
  ['avif', isoMedia('avif', 'mif1', 'miaf')],
  ['mp4', isoMedia('isom', 'iso2', 'mp41')],
  ['mp4', isoMedia('mp42', 'isom')],
  ['webm', bytes('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm')],
  ['vtt', bytes('WEBVTT\n\n00:00.000 --> 00:01.000\nHello')],
  ['vtt', Buffer.from('\uFEFFWEBVTT - a title\r\n')],
])('%s is known by its first bytes', (kind, head) => {
  expect(recognise(head)).toEqual({ kind });
});

test.each([
  ['a GIF', bytes('GIF89a')],
  ['an SVG drawing', bytes('<?xml version="1.0"?>\n<!-- drawn --><svg xmlns="x">')],
  ['a web page (HTML)', bytes('<!-- a long comment -->\n<!DOCTYPE html>')],
  ['a web page (HTML)', bytes('<script>alert(1)</script>')],
  ['a HEIC picture', isoMedia('heic', 'mif1')],
  ['a moving picture', isoMedia('avis', 'avif')],
  ['a QuickTime video', isoMedia('qt  ', 'qt  ')],
  ['a Matroska video', bytes('\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska')],
  ['a PDF', bytes('%PDF-1.7')],
  ['empty', bytes('')],
  ['not a kind of file', bytes('hello')],
  ['not a kind of file', bytes('WEBVTTX')],
  ['not a kind of file', bytes('MZ\x90\0')],
])('%s is refused with its name and a way on', (what, head) => {
  const answer = recognise(head);
  expect(answer).toHaveProperty('refused', expect.stringContaining(what));
  expect(answer).toHaveProperty('refused', expect.stringMatching(/(?:Use|Save|Choose) /));
});

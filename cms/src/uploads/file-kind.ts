import type { Kind } from './kinds';

/** Bytes that are enough to tell every kind; HTML may begin with a long comment. */
export const HEAD_BYTES = 4096;

export type Recognised = { kind: Kind } | { refused: string };

const ascii = (head: Buffer, from: number, to: number) => head.toString('latin1', from, to);
const starts = (head: Buffer, ...bytes: number[]) =>
  head.subarray(0, bytes.length).equals(Buffer.from(bytes));

const ACCEPTED = 'Use a JPEG, PNG, WebP or AVIF picture, an MP4 or WebM video, or WebVTT captions.';

const take = (kind: Kind): Recognised => ({ kind });
const turnAway = (what: string, advice = ACCEPTED): Recognised => ({
  refused: `this is ${what}, whatever its name says. ${advice}`,
});

/** What a file is by its first bytes. Neither its name nor the type a browser claims is asked. */
export function recognise(head: Buffer): Recognised {
  if (head.length === 0) return { refused: 'it is empty. Choose the file again.' };
  return (
    recognisePicture(head) ??
    recogniseVideo(head) ??
    recogniseText(head) ?? {
      refused: `this is not a kind of file the site can show. ${ACCEPTED}`,
    }
  );
}

function recognisePicture(head: Buffer): Recognised | null {
  if (starts(head, 0xff, 0xd8, 0xff)) return take('jpeg');
  if (starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return take('png');
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return take('webp');
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) {
    return turnAway('a GIF', 'Save it as PNG, or use an MP4 video if it moves.');
  }
  return null;
}

function recogniseVideo(head: Buffer): Recognised | null {
  if (starts(head, 0x1a, 0x45, 0xdf, 0xa3)) return recogniseMatroska(head);
  return ascii(head, 4, 8) === 'ftyp' ? recogniseIsoMedia(head) : null;
}

function recogniseMatroska(head: Buffer): Recognised {
  // DocType, element 0x4282, stands in the first few dozen bytes.
  const isWebm = /\x42\x82.\x77\x65\x62\x6d/s.test(ascii(head, 0, 64));
  return isWebm ? take('webm') : turnAway('a Matroska video', 'Save it as MP4 or WebM.');
}

const MP4_BRANDS = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |M4VH|dash|MSNV)$/;

/** AVIF, HEIC, MP4 and QuickTime share a container; its "brands" tell them apart. */
function recogniseIsoMedia(head: Buffer): Recognised {
  const size = Math.min(head.readUInt32BE(0), head.length);
  const major = ascii(head, 8, 12);
  const brands = [major];
  for (let at = 16; at + 4 <= size; at += 4) brands.push(ascii(head, at, at + 4));
  if (brands.includes('avis')) return turnAway('a moving picture', 'Use an MP4 video instead.');
  if (brands.includes('avif')) return take('avif');
  if (brands.some((brand) => /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(brand))) {
    return turnAway('a HEIC picture', 'Save it as JPEG: on an iPhone, share it by e-mail.');
  }
  if (major === 'qt  ') return turnAway('a QuickTime video', 'Save it as MP4.');
  return brands.some((brand) => MP4_BRANDS.test(brand)) ? take('mp4') : turnAway('not a video');
}

function recogniseText(head: Buffer): Recognised | null {
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) return turnAway('a PDF');
  const text = head.toString('utf8').replace(/^\uFEFF/, '');
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return take('vtt');
  if (/<svg[\s>]/i.test(text)) return turnAway('an SVG drawing', 'Save it as PNG or WebP.');
  if (/<(?:!doctype html|html|head|body|script|iframe|meta)[\s>]/i.test(text)) {
    return turnAway('a web page (HTML)');
  }
  return null;
}

import sharp from 'sharp';
import { fontOf, loadFonts, type Face } from './fonts.ts';

export interface Wording {
  /** Smaller, before the text. */
  before?: string;
  text: string;
  face: Face;
  colour: string;
  /** The widest and highest it may be, in pixels. */
  width: number;
  height: number;
  /** From large to small; the largest in which all of it has room is taken. */
  sizes: readonly [number, ...number[]];
}

/** Words of the card's own place: where its lines begin decides to which side they are set. */
export type Letter = (wording: Wording) => Promise<Lettering>;

/** Drawn words, cut to their ink. */
export interface Lettering {
  pixels: Buffer;
  width: number;
  height: number;
}

/** Beyond this no size has room; what is cut off is not even tried. */
const MOST_CHARACTERS = 400;

const WRAPPINGS = ['word', 'word-char'] as const;

/** Draws words as large as they have room; the last of them give way to "…" when even small they have none. */
export function letterIn(direction: 'ltr' | 'rtl'): Letter {
  return async (wording) => {
    await loadFonts();
    const text = drawable(wording.text);
    // A word that is wider than its line at every size is broken.
    for (const wrap of WRAPPINGS) {
      const drawn = await largest({ ...wording, text, wrap, direction });
      if (drawn !== null) return drawn;
    }
    return shorten({ ...wording, text }, direction);
  };
}

/** In the largest size that has room, found by halves: each trial takes milliseconds. */
async function largest(drawing: Omit<Drawing, 'size'>): Promise<Lettering | null> {
  let sizes: readonly number[] = drawing.sizes;
  let best: Lettering | null = null;
  while (sizes.length > 0) {
    const middle = Math.floor((sizes.length - 1) / 2);
    const drawn = await draw({ ...drawing, size: sizes[middle] ?? 0 });
    const fits = hasRoom(drawn, drawing);
    if (fits) best = drawn;
    sizes = fits ? sizes.slice(0, middle) : sizes.slice(middle + 1);
  }
  return best;
}

async function shorten(wording: Wording, direction: 'ltr' | 'rtl'): Promise<Lettering> {
  const size = Math.min(...wording.sizes);
  let kept = Array.from(wording.text).slice(0, MOST_CHARACTERS);
  for (;;) {
    const text = `${kept.join('').trimEnd()}…`;
    const drawn = await draw({ ...wording, text, size, wrap: 'word-char', direction });
    if (hasRoom(drawn, wording) || kept.length < 2) return drawn;
    kept = kept.slice(0, Math.floor(kept.length * 0.8));
  }
}

function hasRoom({ width, height }: Lettering, most: Pick<Wording, 'width' | 'height'>): boolean {
  return width <= most.width && height <= most.height;
}

interface Drawing extends Wording {
  size: number;
  wrap: (typeof WRAPPINGS)[number];
  direction: 'ltr' | 'rtl';
}

async function draw(drawing: Drawing): Promise<Lettering> {
  const { before = '', text, size, face, colour, width, wrap, direction } = drawing;
  const small = before === '' ? '' : `<span size="50%">${escaped(drawable(before))}</span> `;
  const markup = `<span foreground="${colour}">${small}${escaped(text)}</span>`;
  const words = `${before} ${text}`;
  const { data, info } = await sharp({
    text: {
      ...{ text: markup, font: fontOf(face, size) },
      ...{ width, wrap, rgba: true, dpi: 72, spacing: Math.round(size * leadingOf(words, face)) },
      // Pango turns left and right about in a text that begins right to left.
      align: (direction === 'rtl') === isRightToLeft(words) ? 'left' : 'right',
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

function isRightToLeft(text: string): boolean {
  return /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
}

/** Of the size, added between lines: fonts ask for more than so few lines need, Arabic ones much more. */
function leadingOf(text: string, face: Face): number {
  if (isRightToLeft(text)) return face === 'title' ? -0.42 : -0.25;
  return face === 'title' ? -0.07 : -0.05;
}

/** Pango reads markup, and refuses characters that XML has not; an empty text it cannot draw. */
function drawable(text: string): string {
  const plain = text
    .replace(/[^\P{C}\n\p{Cf}]+/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  return plain === '' ? '…' : plain;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import sharp, { type Sharp } from 'sharp';
import { createLimit } from '../limit.ts';
import { letterIn, type Letter, type Lettering } from './lettering.ts';
import { CARD_WIDTH, scenery, type Scene } from './scenery.ts';

/** Words in their place: `start` is where a line begins, in pixels from the left or the right. */
export interface Placed {
  lettering: Lettering;
  start: number;
  top: number;
}

/** What stands where, in a direction of writing. */
export interface Layout {
  scene: Scene;
  place(letter: Letter): Promise<Placed[]>;
}

/** One at a time: a card takes a processor for a tenth of a second, and pages go before it. */
const inTurn = createLimit(1);
// What pages are made of must not wait for a picture's threads.
sharp.concurrency(1);
sharp.cache(false);

/** A PNG of few colours, small enough for a chat on a slow line. */
export function drawCard(layout: Layout): Promise<Buffer<ArrayBuffer>> {
  return inTurn(async () => {
    const painted = await paint(layout);
    const drawn = await painted
      .png({ palette: true, colours: 128, effort: 1, dither: 0, compressionLevel: 9 })
      .toBuffer();
    return Buffer.from(drawn);
  });
}

/** The words on their scene, in all their colours. */
export async function paint({ scene, place }: Layout): Promise<Sharp> {
  const placed = await place(letterIn(scene.direction));
  const overlays = placed.map(({ lettering: { pixels, width, height }, start, top }) => ({
    input: pixels,
    raw: { width, height, channels: 4 as const },
    left: scene.direction === 'rtl' ? CARD_WIDTH - start - width : start,
    top: Math.round(top),
  }));
  return sharp(scenery(scene)).composite(overlays);
}

function bottomOf({ top, lettering }: Placed): number {
  return top + lettering.height;
}

/** Where the next piece begins. */
export function below(placed: Placed, gap: number): number {
  return bottomOf(placed) + gap;
}

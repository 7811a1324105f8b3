import type { FigureWords } from '../../ui/statistic/figure-words.ts';
import { below, type Layout, type Placed } from './drawing.ts';
import type { Letter } from './lettering.ts';
import * as look from './scenery.ts';
import { clubLine } from './story-layout.ts';

const HORIZON = 176;
const WIDTH = look.CARD_WIDTH - 2 * look.MARGIN;
const START = HORIZON + 36;
const END = look.CARD_HEIGHT - 44;
const GAP = 28;

interface FigureCard {
  direction: 'ltr' | 'rtl';
  club: string;
  figure: FigureWords;
}

/** The figure huge on paper, with what it counts, how sure we are and where it comes from. */
export function figureLayout({ direction, club, figure }: FigureCard): Layout {
  return {
    scene: { horizon: HORIZON, direction },
    async place(letter) {
      return [await clubLine(club, letter), ...(await paperWords(figure, letter))];
    },
  };
}

async function paperWords(
  { qualifier, amount, label, origin, status }: FigureWords,
  letter: Letter,
) {
  const number = await letter({
    ...{ before: qualifier, text: amount, face: 'title', colour: look.ACCENT },
    ...{ width: WIDTH, height: 190, sizes: [220, 180, 150, 120, 96, 72, 56, 44] },
  });
  const what = await letter({
    ...{ text: label, face: 'strong', colour: look.INK },
    ...{ width: WIDTH, height: 104, sizes: [44, 38, 32, 26] },
  });
  const left = END - START - number.height - what.height - 2 * GAP;
  const sureness = await letter({
    ...{ text: `${status}\n${origin}`, face: 'text', colour: look.INK_QUIET },
    ...{ width: WIDTH, height: left, sizes: [28, 25, 22, 19, 17] },
  });
  // In the middle of the paper.
  let top = START + (left - sureness.height) / 2;
  return [number, what, sureness].map((lettering): Placed => {
    const placed = { lettering, start: look.MARGIN, top };
    top = below(placed, GAP);
    return placed;
  });
}

import type { FigureWords } from '../../ui/statistic/figure-words.ts';
import type { Card } from './card-words.ts';
import { below, type Layout, type Placed } from './drawing.ts';
import type { Letter } from './lettering.ts';
import * as look from './scenery.ts';

const WITH_FIGURE = 396;
const WITHOUT = 520;
/** Where the sun begins, and a title ends. */
const TITLE_WIDTH = 800;
const CLUB_START = look.MARGIN + 56;

/** The title in the sky, the story's first figure on the paper below it. */
export function storyLayout(card: Card): Layout {
  const { direction, figure } = card;
  const horizon = figure === null ? WITHOUT : WITH_FIGURE;
  return {
    scene: { horizon, direction },
    async place(letter) {
      const sky = await skyWords(card, horizon - 76, letter);
      if (figure === null) return sky;
      return [...sky, ...(await figureOnPaper(figure, horizon + 34, letter))];
    },
  };
}

/** The club beside its mark, which the scenery draws. */
export async function clubLine(club: string, letter: Letter): Promise<Placed> {
  const width = look.CARD_WIDTH - CLUB_START - look.MARGIN;
  const lettering = await letter({
    ...{ text: club, face: 'strong', colour: look.SKY_QUIET },
    ...{ width, height: 36, sizes: [26, 22] },
  });
  return { lettering, start: CLUB_START, top: look.MARK_MIDDLE - lettering.height / 2 };
}

async function skyWords({ club, kicker, title }: Card, end: number, letter: Letter) {
  const placed = [await clubLine(club, letter)];
  let top = 134;
  if (kicker !== null) {
    const lettering = await letter({
      ...{ text: kicker, face: 'text', colour: look.SKY_ACCENT },
      ...{ width: TITLE_WIDTH, height: 40, sizes: [26, 22] },
    });
    const line: Placed = { lettering, start: look.MARGIN, top };
    placed.push(line);
    top = below(line, 22);
  }
  const lettering = await letter({
    ...{
      text: title,
      face: 'title',
      colour: look.SKY_INK,
      sizes: [90, 82, 74, 66, 58, 52, 46, 40, 34, 30],
    },
    ...{ width: TITLE_WIDTH, height: end - top },
  });
  return [...placed, { lettering, start: look.MARGIN, top }];
}

async function figureOnPaper(figure: FigureWords, top: number, letter: Letter) {
  const middle = (top + look.CARD_HEIGHT - 44) / 2;
  const height = 2 * (middle - top);
  const value = await letter({
    ...{ before: figure.qualifier, text: figure.amount, face: 'title', colour: look.ACCENT },
    ...{ width: 460, height: 128, sizes: [132, 112, 96, 80, 64, 52, 44] },
  });
  const start = look.MARGIN + value.width + 40;
  const width = look.CARD_WIDTH - look.MARGIN - start;
  const label = await letter({
    ...{ text: figure.label, face: 'strong', colour: look.INK },
    ...{ width, height: height * 0.45, sizes: [34, 30, 27, 24] },
  });
  const status = await letter({
    ...{ text: `${figure.status}\n${figure.origin}`, face: 'text', colour: look.INK_QUIET },
    ...{ width, height: height - label.height - 16, sizes: [24, 22, 20, 18, 16] },
  });
  const first: Placed = {
    ...{ lettering: label, start },
    top: middle - (label.height + 16 + status.height) / 2,
  };
  return [
    { lettering: value, start: look.MARGIN, top: middle - value.height / 2 },
    first,
    { lettering: status, start, top: below(first, 16) },
  ];
}

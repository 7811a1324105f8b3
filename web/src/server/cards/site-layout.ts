import type { Site } from '@breaking-the-chains/shared/site';
import { below, type Layout, type Placed } from './drawing.ts';
import type { Letter } from './lettering.ts';
import * as look from './scenery.ts';

const HORIZON = 496;
const WIDTH = 860;
const END = HORIZON - 84;

/** The club and what it says of itself. */
export function siteLayout(site: Pick<Site, 'club' | 'tagline'>, direction: 'ltr' | 'rtl'): Layout {
  return { scene: { horizon: HORIZON, direction }, place: (letter) => words(site, letter) };
}

async function words({ club, tagline }: Pick<Site, 'club' | 'tagline'>, letter: Letter) {
  const name: Placed = {
    start: look.MARGIN,
    top: 140,
    lettering: await letter({
      ...{ text: club, face: 'title', colour: look.SKY_INK },
      ...{ width: WIDTH, height: 180, sizes: [88, 76, 66, 56, 46, 38] },
    }),
  };
  if (tagline === '') return [name];
  const top = below(name, 34);
  const lettering = await letter({
    ...{ text: tagline, face: 'text', colour: look.SKY_QUIET },
    ...{ width: 700, height: END - top, sizes: [36, 32, 28, 24, 20] },
  });
  return [name, { lettering, start: look.MARGIN, top }];
}

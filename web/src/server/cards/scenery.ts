/** Pixels; what every network shows whole. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const MARGIN = 72;

/** The light theme of styles/tokens.css. */
export const INK = '#14212c';
export const INK_QUIET = '#44525e';
export const ACCENT = '#004e78';
export const SKY_INK = '#f6f8f8';
export const SKY_QUIET = '#c3d3dc';
export const SKY_ACCENT = '#9ad7f5';
const SKY = '#0a2a40';
const PAPER = '#fbfbf9';

export interface Scene {
  /** Where the paper begins below the sky, in pixels from the top. */
  horizon: number;
  direction: 'ltr' | 'rtl';
}

/** First light behind sheets of cut paper, where a text in this direction ends. No words: those are drawn apart. */
export function scenery({ horizon, direction }: Scene): Buffer {
  const mirror = direction === 'rtl' ? ` transform="matrix(-1 0 0 1 ${CARD_WIDTH} 0)"` : '';
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">
      <path fill="${SKY}" d="M0 0h${CARD_WIDTH}v${CARD_HEIGHT}H0z"/>
      <g${mirror}>${MARK}${sun(horizon)}${SHEETS.map((sheet) => sheetPath(sheet, horizon)).join('')}</g>
    </svg>`,
  );
}

/** The middle of the club's mark, in pixels from the top. */
export const MARK_MIDDLE = 78;
const MARK = `<g transform="translate(${MARGIN - 3} ${MARK_MIDDLE - 24}) scale(1.35)">
  <path fill="#f2b27c" d="M6 18a10 10 0 0 1 20 0z"/>
  <path stroke="${SKY_ACCENT}" stroke-width="2.25" d="M2 22h28M7 27.5h18"/>
</g>`;

function sun(horizon: number): string {
  return RINGS.map(
    ([radius, colour]) => `<circle cx="1012" cy="${horizon - 14}" r="${radius}" fill="${colour}"/>`,
  ).join('');
}

const RINGS = [
  [232, '#0e344e'],
  [182, '#14425f'],
  [134, '#c98a5c'],
  [98, '#f2b27c'],
  [62, '#fde3bd'],
] as const;

interface Sheet {
  /** How far above the horizon it begins, and how high its wave goes. */
  above: number;
  wave: number;
  colour: string;
}

const SHEETS: readonly Sheet[] = [
  { above: 46, wave: 26, colour: '#2f7ca6' },
  { above: 22, wave: -20, colour: '#0f5a85' },
  { above: 0, wave: 12, colour: PAPER },
];

function sheetPath({ above, wave, colour }: Sheet, horizon: number): string {
  const start = horizon - above;
  const curve = `q150 ${-wave} 300 0t300 0 300 0 300 0`;
  return `<path fill="${colour}" d="M0 ${start}${curve}V${CARD_HEIGHT}H0z"/>`;
}

/** A fishing coast at dawn: folded boats on sheets of sea. */
import { bluePaper, boat, flock, house, lightPaper, nightPaper } from '../folded.mjs';
import { hills } from '../land.mjs';
import { sunrise } from '../light.mjs';
import { corners, drawing, ground, smooth } from '../paper.mjs';

export const SEA = [
  [640, '10/330/0 4/142/0', '#ffdfae', '#a9cfd3'],
  [690, '13/390/.37 5.2/168/.21', '#ffc98f', '#7dbccb'],
  [758, '16/450/.74 6.4/194/.42', '#e9b58f', '#4fa0bf'],
  [842, '19/520/.11 7.6/224/.63', '#7fb3c0', '#2f84ab'],
  [940, '22/600/.48 8.8/258/.84', '#3f8fb2', '#1d6590'],
  [1050, '25/690/.85 10/297/.05', '#226b97', '#134a76'],
  [1150, '26/760/.22 10.4/327/.26', '#134a76', '#0c2c50'],
];

/** Sheets of sea, back to front; `between(i, surface)` may float something on sheet i. */
export function sea(art, sun, u, between, sheets = SEA) {
  const shadow = art.shadow({ dy: -5 * u, blur: 12 * u, colour: '#0b2a49', opacity: 0.32 });
  const look = { x: sun.x, reach: 980, flat: 0.28, steps: 40, shadow, edge: '#fff6e4' };
  hills(art, sheets, u, look, between);
}

const BIRDS = [
  [1130, 238, 92, -18, 0.9, bluePaper],
  [1320, 131, 124, -20, 0.6, lightPaper],
  [1540, 188, 84, -14, 0.95, lightPaper],
];

/** By the sheet of sea that hides its keel: x, size, turn, tone. */
const BOATS = new Map([
  [2, [1100, 118, -3, bluePaper]],
  [4, [460, 190, 3, lightPaper]],
  [5, [1340, 310, -3, lightPaper]],
]);

export function coast(width = 2000, height = 1250) {
  const art = drawing(width, height);
  const u = height / 1250;
  const sun = { x: width * 0.4, y: height * 0.44, reach: 1050, size: 0.92 };
  sunrise(art, sun, u);
  headlands(art, u);
  const soft = art.shadow({ dy: 14 * u, blur: 9 * u, opacity: 0.4, local: true });
  sea(art, sun, u, (i, surface) => {
    const [at, size, turn, tone] = BOATS.get(i) ?? [];
    if (at === undefined) return;
    const place = { x: at * u, y: surface(at * u) + size * 0.05 * u, size: size * u };
    art.add(boat({ ...place, turn, tone, shadow: soft }));
  });
  const high = art.shadow({ dx: -5 * u, dy: 14 * u, blur: 10 * u, opacity: 0.35, local: true });
  art.add(flock(BIRDS, (x, y) => ({ x: x * u, y: y * u }), u, high));
  shore(art, u);
  return art.svg();
}

const FAR_RIGHT = '1000,700 1200,640 1360,590 1520,540 1680,556 1840,500 2100,470';
const RIGHT = '1400,720 1560,640 1700,600 1840,560 1940,480 2120,430';
const LEFT = '-100,540 60,566 180,610 300,640 440,690 520,720';

function headlands(art, u) {
  const vertical = (from, to, top, foot) =>
    art.linear(0, from * u, 0, to * u, [
      [0, top],
      [1, foot],
    ]);
  const far = vertical(520, 700, '#f0a982', '#f8c79a');
  const near = vertical(430, 720, '#c9766a', '#eaa078');
  const dusk = { dx: -4 * u, dy: -3 * u, blur: 14 * u, colour: '#7a3f22', opacity: 0.3 };
  const look = { shadow: art.shadow(dusk), edge: '#fff0d2', edgeOpacity: 0.6 };
  art.sheet(ground(corners(FAR_RIGHT, u), 900 * u), { fill: far, ...look });
  art.sheet(ground(corners(LEFT, u), 900 * u), { fill: far, ...look });
  art.sheet(ground(corners(RIGHT, u), 900 * u), { fill: near, ...look });
}

const SHORE = '-100,880 40,905 140,985 260,1030 380,1110 560,1150 720,1215 880,1270';

function shore(art, u) {
  const soft = art.shadow({ dy: 6 * u, blur: 10 * u, local: true });
  const lit = [
    [-14, -38],
    [14, -38],
  ];
  const place = { x: 84 * u, y: 945 * u, size: 150 * u };
  art.add(house({ ...place, tone: nightPaper, windows: lit, shadow: soft }));
  const fill = art.linear(0, 880 * u, 400 * u, 1250 * u, [
    [0, '#123a62'],
    [1, '#08182c'],
  ]);
  const shadow = art.shadow({ dy: -8 * u, blur: 22 * u, opacity: 0.5 });
  const d = `${smooth(corners(SHORE, u))}L-100 ${1400 * u}Z`;
  art.sheet(d, { fill, shadow, edge: '#5f9fbd', edgeOpacity: 0.6 });
}

/** Four small pictures for the phases of a case study: looking, meeting, arriving, growing. */
import { bird, bluePaper, boat, house, lightPaper, nightPaper } from '../folded.mjs';
import { hills } from '../land.mjs';
import { beam, sunrise } from '../light.mjs';
import { corners, drawing, ground, sheetWithOpening, smooth } from '../paper.mjs';
import { seedling } from '../plants.mjs';
import { SEA, sea } from './coast.mjs';

const WIDTH = 1200;
const HEIGHT = 750;
/** The light of the large scenes, at this size. */
const u = HEIGHT / 1250;

const DEPTHS = [
  ['#9fd0d9', '#5aa9c3'],
  ['#58a8c3', '#2f86ae'],
  ['#2d82aa', '#1b618e'],
  ['#195985', '#103f69'],
  ['#0f3a62', '#081a30'],
];

/** A chart of depths, cut sheet by sheet until a single boat is found in the light. */
export function looking() {
  const art = drawing(WIDTH, HEIGHT);
  const [x, y] = [WIDTH * 0.54, HEIGHT * 0.54];
  const bed = art.radial(x, y, 380, [
    [0, '#fffaf0'],
    [0.45, '#ffe2b2'],
    [1, '#f5b27a'],
  ]);
  art.add(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${bed}"/>`);
  const soft = art.shadow({ dy: 12, blur: 8, opacity: 0.4, local: true });
  art.add(boat({ x, y: y + 26, size: 130, turn: -4, tone: bluePaper, shadow: soft }));
  DEPTHS.forEach(([lit, far], i) => {
    const fill = art.radial(x, y, 420 + i * 90, [
      [0.3, lit],
      [1, far],
    ]);
    const shadow = art.shadow({ dy: 7, blur: 11 + i * 2, opacity: 0.5 });
    const cut = sheetWithOpening(WIDTH, HEIGHT, contour(x, y, i));
    art.sheet(cut, { fill, shadow, edge: '#fff3da', edgeOpacity: 0.7 - i * 0.1 });
  });
  return art.svg();
}

function contour(x, y, i) {
  const reach = 130 + i * 74;
  const points = Array.from({ length: 18 }, (_, k) => {
    const a = (k / 18) * 2 * Math.PI;
    const wobble =
      1 + 0.1 * Math.sin(2 * a + 0.6 + i * 0.16) + 0.06 * Math.sin(3 * a + 2 - i * 0.3);
    return [x + reach * 1.14 * wobble * Math.cos(a), y + reach * 0.8 * wobble * Math.sin(a)];
  });
  return smooth(points, true);
}

/** Three birds from three sides, one light. */
export function meeting() {
  const art = drawing(WIDTH, HEIGHT);
  const sun = { x: WIDTH * 0.5, y: HEIGHT * 0.47, reach: 1000, size: 0.9 };
  sunrise(art, sun, u);
  sea(art, sun, u, undefined, SEA.slice(1, 6));
  const shadow = art.shadow({ dx: -4, dy: 12, blur: 8, opacity: 0.42, local: true });
  const left = bird({ x: 270, y: 250, size: 150, turn: 4, lift: 0.9, tone: bluePaper, shadow });
  const right = bird({ x: 250, y: 190, size: 170, turn: 8, lift: 0.7, tone: bluePaper, shadow });
  const near = bird({ x: 470, y: 610, size: 210, turn: -34, lift: 0.8, tone: lightPaper, shadow });
  art.add(`${left}<g transform="translate(${WIDTH} 0) scale(-1 1)">${right}</g>${near}`);
  return art.svg();
}

const QUAY = '560,780 660,690 760,640 880,600 1010,570 1120,566 1260,560';
const WINDOWS = [
  [-23, -44],
  [23, -44],
];

/** A boat comes in to a house with an open door. */
export function arriving() {
  const art = drawing(WIDTH, HEIGHT);
  const sun = { x: WIDTH * 0.3, y: HEIGHT * 0.46, reach: 1050, size: 0.85 };
  const shadow = art.shadow({ dy: 10, blur: 8, opacity: 0.42, local: true });
  const vessel = { x: 430, size: 190, turn: -3, tone: lightPaper, shadow };
  sunrise(art, sun, u);
  const float = (i, surface) => {
    if (i === 4) art.add(boat({ ...vessel, y: surface(vessel.x) + 8 }));
  };
  sea(art, sun, u, float, SEA.slice(0, 6));
  const fill = art.linear(700, 560, 1100, 780, [
    [0, '#164e7a'],
    [1, '#0a2442'],
  ]);
  const low = art.shadow({ dy: -6, blur: 14, opacity: 0.45 });
  art.sheet(ground(corners(QUAY, 1), 800), { fill, shadow: low, edge: '#8cc6da' });
  beam(art, [988, 1021], 590, [720, 900], 730, 0.9);
  const place = { x: 1004, y: 592, size: 190, tone: nightPaper };
  art.add(house({ ...place, windows: WINDOWS, door: true, shadow }));
  return art.svg();
}

const FIELDS = [
  [430, '16/460/.1', '#f9b581', '#e59a7a'],
  [490, '22/620/.6', '#5aa9c3', '#3489ae'],
  [560, '26/760/.25', '#2c7ca5', '#1b618d'],
  [640, '22/1300/.52', '#175480', '#0c2f54'],
];

/** A seedling on a hill, in the morning, with houses beyond. */
export function growing() {
  const art = drawing(WIDTH, HEIGHT);
  const sun = { x: WIDTH * 0.56, y: HEIGHT * 0.46, reach: 1050, size: 0.95 };
  sunrise(art, sun, u);
  const soft = art.shadow({ dy: 5, blur: 6, opacity: 0.4, local: true });
  const look = { x: sun.x, reach: 640, shadow: art.shadow({ dy: -4, blur: 11, opacity: 0.32 }) };
  const lit = WINDOWS.map(([x, y]) => [x * 0.7, y + 4]);
  hills(art, FIELDS, 1, look, (i, surface) => {
    if (i === 3) seedling(art, { x: 560, y: 676, size: 350 });
    if (i !== 2) return;
    for (const x of [180, 300, 930, 1060]) {
      const y = surface(x) + 8;
      art.add(house({ x, y, size: 78, tone: bluePaper, windows: lit, shadow: soft }));
    }
  });
  return art.svg();
}

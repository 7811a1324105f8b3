/** The first impression: dark sheets open onto morning, and birds leave through the opening. */
import { bluePaper, flock, lightPaper } from '../folded.mjs';
import { hills } from '../land.mjs';
import { sunrise } from '../light.mjs';
import { drawing, sheetWithOpening, smooth } from '../paper.mjs';

const FRAMES = [
  { lit: '#7fb9c6', colour: '#3a93b7', far: '#1f6d97', reach: 0, edge: '#fff0d0' },
  { lit: '#3f93b3', colour: '#22719c', far: '#155079', reach: 64, edge: '#d8edf0' },
  { lit: '#226b98', colour: '#165281', far: '#0f3c63', reach: 136, edge: '#93cbdd' },
  { lit: '#174b77', colour: '#10385f', far: '#0b2746', reach: 214, edge: '#5f9fbd' },
  { lit: '#0f3056', colour: '#0b2341', far: '#071426', reach: 300, edge: '#3c7397' },
];

const RANGES = [
  [690, '22/760/.1 10/300/.3', '#ffd9a4', '#f6bd92'],
  [738, '34/900/.62 12/330/.1', '#fdbc82', '#e79a7c'],
  [800, '44/1100/.25 14/420/.7', '#f0955f', '#c8736a'],
  [880, '48/1180/.78 14/400/.2', '#4d9fbd', '#2c789f'],
  [970, '46/1350/.3 12/380/.9', '#27739d', '#184f7b'],
  [1060, '40/1500/.85 10/420/.5', '#174f7b', '#0f375d'],
];

const BIRDS = [
  [-150, -92, 46, -16, 0.9, bluePaper],
  [-52, -176, 60, -12, 0.5, bluePaper],
  [96, -222, 82, -20, 0.95, bluePaper],
  [330, -272, 112, -22, 0.6, lightPaper],
  [452, -398, 150, -24, 0.95, lightPaper],
  [664, -478, 196, -20, 0.72, lightPaper],
];

export function dawn(width = 2000, height = 1250) {
  const art = drawing(width, height);
  const u = height / 1250;
  const sun = { x: width * 0.535, y: height * 0.5 };
  sunrise(art, sun, u);
  const low = art.shadow({ dy: -5 * u, blur: 15 * u, colour: '#5d2c1e', opacity: 0.3 });
  hills(art, RANGES, u, { x: sun.x, reach: 720, lift: 40, shadow: low });
  openings(art, sun, u);
  const shadow = art.shadow({ dx: -7 * u, dy: 20 * u, blur: 11 * u, opacity: 0.42, local: true });
  const at = (x, y) => ({ x: sun.x + x * u, y: sun.y + y * u });
  art.add(flock(BIRDS, at, u, shadow));
  return art.svg();
}

/** A hand-cut opening around the light; a greater `reach` always lies outside a lesser one. */
function opening(sun, reach, u) {
  const drift = reach / 300;
  const points = Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 20) * 2 * Math.PI;
    const wobble =
      1 +
      0.055 * Math.sin(3 * angle + 0.9 + drift * 0.9) +
      0.045 * Math.sin(5 * angle + 2.1 - drift * 1.2) +
      0.02 * Math.sin(8 * angle + drift * 2);
    const rx = (640 + reach * 1.3) * u * wobble;
    const ry = (408 + reach * 0.95) * u * wobble;
    return [sun.x - reach * 0.1 * u + rx * Math.cos(angle), sun.y + 22 * u + ry * Math.sin(angle)];
  });
  return smooth(points, true);
}

function openings(art, sun, u) {
  FRAMES.forEach(({ lit, colour, far, reach, edge }, i) => {
    const fill = art.radial(sun.x, sun.y, (1010 + reach * 1.5) * u, [
      [0.36, lit],
      [0.66, colour],
      [1, far],
    ]);
    art.sheet(sheetWithOpening(art.width, art.height, opening(sun, reach, u)), {
      fill,
      shadow: art.shadow({ dy: 12 * u, blur: (17 + i * 5) * u, opacity: 0.55 }),
      edge,
      edgeWidth: (3.2 - i * 0.3) * u,
      edgeOpacity: 0.85 - i * 0.08,
    });
  });
}

/** An open window at the start of a day: what is made on the sill goes out of it. */
import { bluePaper, boat, flock, lightPaper } from '../folded.mjs';
import { hills } from '../land.mjs';
import { sunrise } from '../light.mjs';
import { corners, drawing, polygon, sheetWithOpening } from '../paper.mjs';
import { pot } from '../plants.mjs';

const OUTSIDE = [
  [640, '26/700/.1', '#ffd09a', '#f5b68c'],
  [700, '36/900/.62', '#f6a771', '#d98772'],
  [775, '40/1000/.2', '#5aa9c3', '#3a8fb3'],
  [860, '34/1200/.75', '#2c7ca5', '#1f6894'],
];

const WALLS = [
  { half: 470, top: 150, lit: '#8cc1cd', colour: '#3d94b7', edge: '#fff3da' },
  { half: 506, top: 110, lit: '#4a9ab8', colour: '#226f9a', edge: '#d8edf0' },
  { half: 546, top: 66, lit: '#1d5f8c', colour: '#0b2746', edge: '#7db6cc' },
];

const BIRDS = [
  [40, 430, 150, -20, 0.9, lightPaper],
  [245, 296, 92, -16, 0.55, lightPaper],
];

export function openWindow(width = 2000, height = 1250) {
  const art = drawing(width, height);
  const u = height / 1250;
  const cx = width * 0.5;
  const sun = { x: width * 0.44, y: height * 0.48, reach: 900, size: 0.8 };
  sunrise(art, sun, u);
  const dusk = art.shadow({ dy: -5 * u, blur: 14 * u, colour: '#5d2c1e', opacity: 0.3 });
  hills(art, OUTSIDE, u, { x: sun.x, reach: 640, shadow: dusk });
  WALLS.forEach((one, i) => wall(art, cx, u, one, i));
  shutters(art, cx, u);
  sill(art, cx, u);
  const warm = { dx: 8 * u, dy: 14 * u, blur: 9 * u, colour: '#5d2c1e', opacity: 0.45 };
  const soft = art.shadow({ ...warm, local: true });
  pot(art, { x: cx + 330 * u, y: 1012 * u, u, shadow: soft });
  const place = { x: cx - 300 * u, y: 1018 * u, size: 210 * u, turn: -2 };
  art.add(boat({ ...place, tone: bluePaper, shadow: soft }));
  art.add(flock(BIRDS, (x, y) => ({ x: cx + x * u, y: y * u }), u, soft));
  return art.svg();
}

function wall(art, cx, u, { half, top, lit, colour, edge }, i) {
  const fill = art.radial(cx, 620 * u, 1250 * u, [
    [0.3, lit],
    [1, colour],
  ]);
  const cut = opening(cx, half * u, top * u, 985 * u);
  art.sheet(sheetWithOpening(art.width, art.height, cut), {
    fill,
    shadow: art.shadow({ dy: 10 * u, blur: (14 + 5 * i) * u, opacity: 0.5 }),
    edge,
    edgeWidth: 3 * u,
    edgeOpacity: 0.75,
  });
}

/** A round-headed window. */
function opening(cx, half, top, foot) {
  const [left, right, spring, neck] = [cx - half, cx + half, top + half * 0.42, top + half * 0.1];
  const rise = `C${left} ${neck} ${cx - half * 0.55} ${top} ${cx} ${top}`;
  const fall = `C${cx + half * 0.55} ${top} ${right} ${neck} ${right} ${spring}`;
  return `M${left} ${foot}V${spring}${rise}${fall}V${foot}Z`;
}

/** Two leaves of paper, swung wide. */
function shutters(art, cx, u) {
  const shadow = art.shadow({ dy: 16 * u, blur: 22 * u, opacity: 0.5 });
  for (const side of [-1, 1]) {
    const x = (offset) => cx + side * offset * u;
    const across = (...stops) => art.linear(x(546), 0, x(872), 0, stops);
    const mirrored = (points) =>
      polygon(corners(points, u).map(([px, py]) => [cx + side * px, py]));
    art.sheet(mirrored('546,236 872,176 872,1056 546,985'), {
      fill: across([0, '#17527f'], [0.25, '#2377a2'], [1, '#4a9fbe']),
      shadow,
      edge: '#c5e3ea',
      edgeOpacity: 0.75,
    });
    art.sheet(mirrored('600,292 818,258 818,968 600,926'), {
      fill: across([0.15, '#124a76'], [0.85, '#2f86ae']),
      shadow: 'none',
      edge: '#8cc6da',
      edgeOpacity: 0.55,
    });
  }
}

function sill(art, cx, u) {
  const shape = (points) => polygon(corners(points, u, [cx, 0]));
  const dark = art.linear(0, 1060 * u, 0, 1110 * u, [
    [0, '#c98f6a'],
    [1, '#9c6a58'],
  ]);
  const shadow = art.shadow({ dy: 18 * u, blur: 20 * u, opacity: 0.5 });
  art.sheet(shape('-650,1060 650,1060 640,1110 -640,1110'), { fill: dark, shadow });
  const light = art.radial(cx - 60 * u, 960 * u, 640 * u, [
    [0, '#fff1d3'],
    [0.6, '#f6d3a2'],
    [1, '#d8a57c'],
  ]);
  const look = { fill: light, shadow: 'none', edge: '#fffaf0', edgeOpacity: 0.8 };
  art.sheet(shape('-560,960 560,960 650,1060 -650,1060'), look);
}

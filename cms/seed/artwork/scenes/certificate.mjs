/** A sheet of paper as a door: its lines are cut through, its seal is a sun, its foot opens. */
import { bluePaper, flock, lightPaper } from '../folded.mjs';
import { hills } from '../land.mjs';
import { beam, sunrise } from '../light.mjs';
import { corners, drawing, polygon } from '../paper.mjs';

// In units from the middle of the sheet's top edge.
const HALF = 330;
const FOOT = 890;
const SHEET = `-${HALF},0 234,0 ${HALF},96 ${HALF},${FOOT} -${HALF},${FOOT}`;
const LINES = [
  [-224, 329, 198],
  [-224, 396, 449],
  [-224, 463, 356],
];

const HILLS = [
  [640, '70/1500/.1 16/460/.2', '#3f93b5', '#1b5f8c'],
  [770, '70/1800/.6 16/520/.4', '#2a7aa4', '#154d79'],
  [900, '54/2200/.3 14/560/.7', '#1d6693', '#0f3c64'],
  [1010, '26/2600/.65 8/700/.2', '#174f7c', '#0a2543'],
];

const BIRDS = [
  [500, 210, 150, -20, 0.9, lightPaper],
  [690, 90, 96, -16, 0.55, bluePaper],
];

export function certificate(width = 2000, height = 1250) {
  const art = drawing(width, height);
  const u = height / 1250;
  const top = [width * 0.5, 150 * u];
  backdrop(art, top, u);
  behind(art, top, u);
  sheet(art, top, u);
  seal(art, [top[0], top[1] + 168 * u], u);
  leaf(art, top, u);
  const foot = top[1] + FOOT * u;
  const [cx] = top;
  beam(art, [cx - 95 * u, cx + 95 * u], foot, [cx - 420 * u, cx + 300 * u], 1262 * u, 0.95);
  const soft = art.shadow({ dx: -6 * u, dy: 16 * u, blur: 10 * u, opacity: 0.4, local: true });
  art.add(flock(BIRDS, (x, y) => ({ x: cx + x * u, y: top[1] + y * u }), u, soft));
  return art.svg();
}

function backdrop(art, [cx, top], u) {
  const night = art.radial(cx, 620 * u, 1150 * u, [
    [0, '#4fa0bf'],
    [0.4, '#2a7ba5'],
    [1, '#0f3b64'],
  ]);
  art.add(`<rect width="${art.width}" height="${art.height}" fill="${night}"/>`);
  const shadow = art.shadow({ dy: -6 * u, blur: 18 * u, opacity: 0.38 });
  hills(art, HILLS, u, { x: cx, reach: 1050, shadow, edge: '#a5d2dd', edgeOpacity: 0.4 });
  const d = polygon(corners(SHEET, u, [cx, top]));
  art.add(`<path d="${d}" fill="#ffca85" opacity=".75" filter="${art.blur(46 * u)}"/>`);
}

/** What is seen through the cuts: morning. */
function behind(art, top, u) {
  art.add(`<g clip-path="${art.clip(polygon(corners(SHEET, u, top)))}">`);
  sunrise(art, { x: top[0], y: art.height * 0.52, reach: 900, size: 1.02 }, u);
  art.add('</g>');
}

const slot = (x, y, w, h) =>
  `M${x} ${y}h${w}a${h / 2} ${h / 2} 0 0 1 0 ${h}h${-w}a${h / 2} ${h / 2} 0 0 1 0 ${-h}Z`;
const disc = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const arch = (x, foot, w, h) =>
  `M${x - w / 2} ${foot}v${-(h - w / 2)}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}Z`;

function sheet(art, [cx, top], u) {
  const lines = LINES.map(([x, y, w]) => slot(cx + x * u, top + y * u, w * u, 26 * u));
  const window = disc(cx, top + 168 * u, 84 * u);
  const door = arch(cx, top + FOOT * u, 190 * u, 300 * u);
  const d = `${polygon(corners(SHEET, u, [cx, top]))}${window}${lines.join('')}${door}`;
  const fill = art.linear(cx - HALF * u, top, cx + HALF * u, top + FOOT * u, [
    [0, '#fffaf0'],
    [0.6, '#f8ecd6'],
    [1, '#ecd6b6'],
  ]);
  const under = { dx: -5 * u, dy: 8 * u, blur: 12 * u, colour: '#6b3a1e', opacity: 0.42 };
  art.sheet(d, { fill, shadow: art.shadow(under), edge: '#fffdf6', edgeOpacity: 0.9 });
  const ear = polygon(corners('234,0 330,96 234,96', u, [cx, top]));
  const lift = art.shadow({ dx: -4 * u, dy: 8 * u, blur: 9 * u, opacity: 0.4, local: true });
  art.sheet(ear, { fill: '#e2bf95', shadow: lift });
}

/** Many short rays: a sun more than a stamp. */
function seal(art, [x, y], u) {
  const points = Array.from({ length: 32 }, (_, i) => {
    const r = (i % 2 === 0 ? 62 : 50) * u;
    const a = (i / 32) * 2 * Math.PI;
    return [x + r * Math.cos(a), y + r * Math.sin(a)];
  });
  const under = { dy: 5 * u, blur: 7 * u, colour: '#7a3f22', opacity: 0.45, local: true };
  const fill = art.radial(x - 20 * u, y - 24 * u, 96 * u, [
    [0, '#f7b169'],
    [1, '#dc7b45'],
  ]);
  const look = { fill, shadow: art.shadow(under), edge: '#ffe0ae', edgeOpacity: 0.7 };
  art.sheet(polygon(points), look);
}

/** The door's leaf, folded outwards to the left. */
function leaf(art, [cx, top], u) {
  const foot = top + FOOT * u;
  const hinge = cx - 95 * u;
  const edge = cx - 205 * u;
  const high = foot - 205 * u;
  const curve = `C${hinge} ${high - 63 * u} ${edge + 40 * u} ${high - 85 * u} ${edge} ${high + 27 * u}`;
  const fill = art.linear(hinge, 0, edge, 0, [
    [0, '#d9b489'],
    [1, '#f4e0c0'],
  ]);
  const under = { dx: -10 * u, dy: 10 * u, blur: 14 * u, opacity: 0.4, local: true };
  const look = { fill, shadow: art.shadow(under), edge: '#fff8ea', edgeOpacity: 0.8 };
  art.sheet(`M${hinge} ${foot}V${high}${curve}V${foot + 40 * u}Z`, look);
}

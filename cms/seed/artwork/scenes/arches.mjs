/** A way in: pointed arches, one behind the other, and a morning garden at the end. */
import { flock, lightPaper } from '../folded.mjs';
import { hills } from '../land.mjs';
import { sunrise } from '../light.mjs';
import { drawing, polygon, sheetWithOpening } from '../paper.mjs';
import { tree } from '../plants.mjs';

const ARCHES = [
  { half: 262, top: 300, lit: '#8fc3ce', colour: '#3d94b7', edge: '#fff3da' },
  { half: 350, top: 216, lit: '#3f93b3', colour: '#236f9a', edge: '#e4f1f2' },
  { half: 452, top: 130, lit: '#256f9b', colour: '#165080', edge: '#a5d2dd' },
  { half: 574, top: 36, lit: '#184c79', colour: '#0f375f', edge: '#6aa8c4' },
  { half: 720, top: -70, lit: '#0f3157', colour: '#081a30', edge: '#3f789c' },
];

const GARDEN = [
  [700, '20/620/.1', '#ffc890', '#f0a17b'],
  [744, '24/760/.55', '#f29f68', '#d27c68'],
  [800, '18/900/.2', '#5aa7c0', '#3a8bae'],
  [850, '14/1100/.7', '#2f82a9', '#1f6490'],
];

const BIRDS = [
  [150, 470, 78, -18, 0.9, lightPaper],
  [388, 330, 132, -22, 0.7, lightPaper],
];

export function arches(width = 2000, height = 1250) {
  const art = drawing(width, height);
  const u = height / 1250;
  const cx = width * 0.5;
  sunrise(art, { x: cx, y: height * 0.5, reach: 760, size: 0.62 }, u);
  garden(art, cx, u);
  ARCHES.forEach((one, i) => wall(art, cx, u, one, i));
  const shadow = art.shadow({ dx: -7 * u, dy: 18 * u, blur: 11 * u, opacity: 0.45, local: true });
  art.add(flock(BIRDS, (x, y) => ({ x: cx + x * u, y: y * u }), u, shadow));
  return art.svg();
}

function wall(art, cx, u, { half, top, lit, colour, edge }, i) {
  const fill = art.radial(cx, 640 * u, (620 + half * 1.1) * u, [
    [0.3, lit],
    [0.75, colour],
  ]);
  const cut = arch(cx, half * u, top * u, (600 - i * 10) * u, art.height);
  art.sheet(sheetWithOpening(art.width, art.height, cut), {
    fill,
    shadow: art.shadow({ dy: 10 * u, blur: (16 + 4 * i) * u, opacity: 0.55 }),
    edge,
    edgeWidth: 3 * u,
    edgeOpacity: 0.8 - i * 0.08,
  });
}

/** A pointed arch down to the floor. */
function arch(cx, half, top, spring, height) {
  const shoulder = spring - (spring - top) * 0.62;
  const neck = top + (spring - top) * 0.14;
  const [left, right, floor] = [cx - half, cx + half, height + 150];
  const rise = `C${left} ${shoulder} ${cx - half * 0.52} ${neck} ${cx} ${top}`;
  const fall = `C${cx + half * 0.52} ${neck} ${right} ${shoulder} ${right} ${spring}`;
  return `M${left} ${floor}V${spring}${rise}${fall}V${floor}Z`;
}

function garden(art, cx, u) {
  const shadow = art.shadow({ dy: -5 * u, blur: 13 * u, colour: '#3b2a2c', opacity: 0.3 });
  hills(art, GARDEN, u, { x: cx, reach: 420, shadow }, (i) => {
    if (i !== GARDEN.length - 1) return;
    tree(art, { x: cx - 168 * u, y: 868 * u, size: 300 * u });
    tree(art, { x: cx + 196 * u, y: 862 * u, size: 220 * u });
  });
  walk(art, cx, u);
}

/** The path from the garden to our feet, in flagstones of light. */
function walk(art, cx, u) {
  const [from, to] = [852 * u, 1300 * u];
  const fill = art.linear(0, from, 0, to, [
    [0, '#fff6e2'],
    [0.5, '#ffdba6'],
    [1, '#f0ac70'],
  ]);
  const shadow = art.shadow({ dy: 5 * u, blur: 7 * u, opacity: 0.4, local: true });
  const rows = [0, 0.05, 0.115, 0.2, 0.315, 0.47, 0.68, 0.96];
  const edge = (t) => (34 + 150 * t) * u;
  const y = (t) => from + t * (to - from);
  rows.slice(0, -1).forEach((row, i) => {
    const next = rows[i + 1] - (rows[i + 1] - row) * 0.16;
    const near = [
      [cx + edge(next), y(next)],
      [cx - edge(next), y(next)],
    ];
    const stone = polygon([[cx - edge(row), y(row)], [cx + edge(row), y(row)], ...near]);
    art.sheet(stone, { fill, shadow, edge: '#fffaf0', edgeOpacity: 0.7, edgeWidth: 1.5 });
  });
}

/** A hillside at evening: behind every number a window, behind every window somebody. */
import { bluePaper, house, nightPaper } from '../folded.mjs';
import { hills } from '../land.mjs';
import { beam, EVENING, sunrise } from '../light.mjs';
import { chance, drawing } from '../paper.mjs';

const HILLS = [
  [650, '60/1900/.05 14/420/.2', '#d58d80', '#7b7f9f'],
  [735, '70/1700/.55 14/520/.1', '#4b89a6', '#256b94'],
  [850, '84/2100/.12 16/600/.6', '#246a95', '#165080'],
  [985, '86/1800/.62 18/640/.3', '#16507e', '#0f3960'],
  [1130, '60/2300/.2 16/700/.8', '#0f3a63', '#0a2342'],
];

/** Houses on each hill: how many, how large, of which paper. */
const STREETS = [null, [9, 62, bluePaper], [8, 92, bluePaper], [6, 132, nightPaper], null];

export function village(width = 2000, height = 1250) {
  const art = drawing(width, height);
  const u = height / 1250;
  const sun = { x: width * 0.63, y: height * 0.44, reach: 1250, size: 0.82 };
  const random = chance(29);
  sunrise(art, sun, u, EVENING);
  const shadow = art.shadow({ dy: -6 * u, blur: 18 * u, opacity: 0.4 });
  const small = art.shadow({ dx: -4 * u, dy: 5 * u, blur: 8 * u, opacity: 0.45, local: true });
  const look = { x: sun.x, reach: 1050, shadow, edge: '#ffdcae', edgeOpacity: 0.42 };
  hills(art, HILLS, u, look, (i, surface) => street(art, STREETS[i], surface, u, random, small));
  openDoor(art, u);
  return art.svg();
}

function street(art, row, surface, u, random, shadow) {
  if (row === null) return;
  const [count, size, tone] = row;
  for (let i = 0; i < count; i += 1) {
    const x = ((i + 0.5 + random(-0.27, 0.27)) / count) * art.width;
    const y = surface(x) + size * 0.16 * u;
    const windows = litWindows(random);
    art.add(house({ x, y, size: size * random(0.86, 1.16) * u, tone, windows, shadow }));
  }
}

function litWindows(random) {
  const both = [
    [-16, -40],
    [16, -40],
  ];
  if (random() < 0.55) return both;
  return random() < 0.9 ? [both[Math.round(random())]] : [];
}

/** The nearest house: its door is open and its light reaches us. */
function openDoor(art, u) {
  const x = 540 * u;
  const y = 1112 * u;
  const near = [x - 29 * u, x + 29 * u];
  beam(art, near, y - 2 * u, [x - 230 * u, x + 170 * u], 1270 * u, 0.95);
  const shadow = art.shadow({ dx: -10 * u, dy: 8 * u, blur: 18 * u, opacity: 0.55, local: true });
  const windows = [
    [-23, -44],
    [23, -44],
  ];
  art.add(house({ x, y, size: 330 * u, tone: nightPaper, windows, door: true, shadow }));
}

/** Things that grow: a tree of discs and a seedling of four leaves. */
import { corners, polygon } from './paper.mjs';

const CROWN = [
  [0, -0.72, 0.27, '#1d6590'],
  [-0.17, -0.56, 0.2, '#2478a3'],
  [0.18, -0.58, 0.19, '#2f8ab2'],
  [0.02, -0.5, 0.17, '#4aa3c2'],
];

export function tree(art, { x, y, size }) {
  const under = { dx: -size * 0.01, dy: size * 0.03, blur: size * 0.03, opacity: 0.4, local: true };
  const shadow = art.shadow(under);
  const trunk = corners('-.026,0 -.012,-.6 .012,-.6 .026,0', size, [x, y]);
  art.sheet(polygon(trunk), { fill: '#123f68', shadow });
  for (const [dx, dy, r, fill] of CROWN) {
    const place = `cx="${x + dx * size}" cy="${y + dy * size}" r="${r * size}"`;
    art.add(`<circle ${place} fill="${fill}" filter="${shadow}"/>`);
  }
}

/** From its stem at x, y to its tip, dx and dy away. */
function leaf(x, y, dx, dy) {
  const wide = Math.abs(dx);
  const [lean, rise] = [dy * 0.32, wide * 0.32];
  const upper = `C${x + dx * 0.2 - lean} ${y + dy * 0.2 - rise} ${x + dx * 0.8 - lean} ${y + dy - rise * 0.7} ${x + dx} ${y + dy}`;
  const lower = `C${x + dx * 0.75} ${y + dy * 0.25 + wide * 0.24} ${x + dx * 0.3} ${y + wide * 0.2} ${x} ${y}`;
  return `M${x} ${y}${upper}${lower}Z`;
}

const AMBER = { lit: '#ffe3b4', shade: '#f3b073', stem: '#e99a5c' };
const BLUE = { lit: '#7cc0d6', shade: '#2f86ae', stem: '#1d6390' };

/** Height on the stem, reach and rise of each leaf, in shares of the size. */
const LEAVES = [
  [0.42, -0.42, -0.16, 'shade'],
  [0.52, 0.44, -0.18, 'lit'],
  [0.95, -0.34, -0.2, 'lit'],
  [0.95, 0.36, -0.22, 'shade'],
];

export function seedling(art, { x, y, size, tones = AMBER }) {
  const under = {
    dx: -size * 0.02,
    dy: size * 0.04,
    blur: size * 0.035,
    opacity: 0.4,
    local: true,
  };
  const shadow = art.shadow(under);
  const stem = `M${x} ${y}C${x - size * 0.04} ${y - size * 0.4} ${x + size * 0.05} ${y - size * 0.6} ${x} ${y - size * 0.95}`;
  art.add(
    `<path d="${stem}" fill="none" stroke="${tones.stem}" stroke-width="${size * 0.035}" stroke-linecap="round"/>`,
  );
  for (const [high, dx, dy, tone] of LEAVES) {
    const d = leaf(x, y - size * high, dx * size, dy * size);
    art.sheet(d, { fill: tones[tone], shadow, edge: '#fffaf0', edgeOpacity: 0.6 });
  }
}

/** A plant in an amber pot that stands on y. */
export function pot(art, { x, y, u, shadow }) {
  seedling(art, { x, y: y - 96 * u, size: 170 * u, tones: BLUE });
  const fill = art.linear(x - 66 * u, 0, x + 66 * u, 0, [
    [0, '#f3a869'],
    [1, '#cc7346'],
  ]);
  const body = corners('-66,-100 66,-100 46,0 -46,0', u, [x, y]);
  art.sheet(polygon(body), { fill, shadow, edge: '#ffe0ae' });
}

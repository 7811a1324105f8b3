/** Things folded from one sheet: birds, boats, houses. Each is facets in tones of one light. */
import { palette } from './paper.mjs';

const facet = (d, fill) => `<path d="M${d}Z" fill="${fill}"/>`;

function placed({ x, y, size, turn = 0, shadow }, facets) {
  const shade = shadow ? ` filter="${shadow}"` : '';
  const move = `translate(${x} ${y}) rotate(${turn}) scale(${size / 100})`;
  return `<g${shade}><g transform="${move}">${facets.join('')}</g></g>`;
}

export const lightPaper = { lit: '#fffaf0', half: '#f6e3c6', shade: '#e9bd92', dark: '#c98f70' };
export const bluePaper = { lit: '#7cc0d6', half: '#3d90b5', shade: '#1d6390', dark: '#123f68' };
export const nightPaper = { lit: '#2b628c', half: '#1b4870', shade: '#123455', dark: '#0b2340' };

/** A folded bird flying right, 100 units from beak to tail; `lift` from 0 (gliding) to 1 (wings up). */
export function bird({ lift = 0.6, tone = lightPaper, ...where }) {
  const up = -18 - 44 * lift;
  const far = -10 - 34 * lift;
  return placed(where, [
    facet(`6 -2L26 2L${12 + 10 * lift} ${far - 6}L-6 ${far * 0.96}`, tone.shade),
    facet('-50 9L-12 -3L-10 6', tone.dark),
    facet('-52 1L-12 -4L-14 4', tone.half),
    facet('-16 -3L34 -6L14 9L-12 7', tone.half),
    facet('-16 -3L34 -6L8 1', tone.lit),
    facet('34 -6L52 -1L30 1L22 -1', tone.shade),
    facet(`-14 -3L20 -3L-20 ${up}L-44 ${up * 1.02}`, tone.lit),
    facet(`-14 -3L4 -3L-44 ${up * 1.02}`, tone.half),
  ]);
}

/** A folded boat, 100 units long, its waterline at y. */
export function boat({ tone = lightPaper, ...where }) {
  return placed(where, [
    facet('0 -46L26 -14L-26 -14', tone.half),
    facet('0 -46L26 -14L4 -14', tone.shade),
    facet('-50 -24L0 -10L50 -24L30 2L-30 2', tone.lit),
    facet('0 -10L50 -24L30 2L8 2', tone.half),
    facet('-50 -24L0 -10L-24 -9', tone.half),
    facet('50 -24L0 -10L24 -9', tone.shade),
  ]);
}

/** A house of two walls under a folded roof, 100 units wide, standing on y; `windows` are lit. */
export function house({ tone = bluePaper, windows = [], door = false, ...where }) {
  return placed(where, [
    facet('-40 0V-58L0 -92L40 -58V0', tone.half),
    facet('0 -92L40 -58V0H14', tone.shade),
    facet('0 -100L-50 -56L-46 -50L0 -90', tone.lit),
    facet('0 -100L50 -56L46 -50L0 -90', tone.half),
    ...windows.map(([x, y]) => facet(`${x - 6} ${y - 8}h12v16h-12`, palette.glow)),
    ...(door ? [facet('-9 0V-26L0 -33L9 -26V0', palette.cream)] : []),
  ]);
}

/** Several birds: rows of x, y, size, turn, lift and tone, placed by `at`. */
export function flock(rows, at, u, shadow) {
  return rows
    .map(([x, y, size, turn, lift, tone]) =>
      bird({ ...at(x, y), size: size * u, turn, lift, tone, shadow }),
    )
    .join('');
}

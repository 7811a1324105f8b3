import { MAP_HEIGHT, MAP_WIDTH } from './map-size.ts';
import type { Point } from './thinned.ts';

/** What lies at a unit of the map; from COUNTRY on, the marked countries in their order. */
const [LAND, COUNTRY] = [1, 2];

/** A rectangle in units of the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Cells = Uint8Array;

/** What can be seen at each unit of the map, so that a name knows what it would stand on. */
export interface Ground {
  cells: Cells;
  /** How many units of a kind lie above and left of a place: any box is told from its corners. */
  marked: Uint32Array;
  land: Uint32Array;
}

export function layGround(land: readonly Point[][], countries: readonly Point[][][]): Ground {
  const cells = new Uint8Array(MAP_WIDTH * MAP_HEIGHT);
  fill(cells, land, LAND);
  countries.forEach((lines, place) => fill(cells, lines, COUNTRY + place));
  return {
    cells,
    marked: sumsOf(cells, (kind) => kind >= COUNTRY),
    land: sumsOf(cells, (kind) => kind === LAND),
  };
}

/** The part of the box that lies on this kind of ground. */
export function partOn(sums: Uint32Array, box: Box): number {
  const [left, right] = [Math.floor(box.left), Math.ceil(box.right)];
  const [top, bottom] = [Math.floor(box.top), Math.ceil(box.bottom)];
  const at = (x: number, y: number) => sums[y * (MAP_WIDTH + 1) + x] ?? 0;
  const count = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
  return count / ((right - left) * (bottom - top));
}

/** Which of the marked countries lies there; undefined for none. */
export function countryAt({ cells }: Ground, [x, y]: Point): number | undefined {
  if (x < 0 || x >= MAP_WIDTH) return undefined;
  const kind = cells[Math.floor(y) * MAP_WIDTH + Math.floor(x)] ?? 0;
  return kind < COUNTRY ? undefined : kind - COUNTRY;
}

function sumsOf(cells: Cells, isCounted: (kind: number) => boolean): Uint32Array {
  const sums = new Uint32Array((MAP_WIDTH + 1) * (MAP_HEIGHT + 1));
  for (let y = 0; y < MAP_HEIGHT; y++) {
    let row = 0;
    for (let x = 0; x < MAP_WIDTH; x++) {
      if (isCounted(cells[y * MAP_WIDTH + x] ?? 0)) row += 1;
      sums[(y + 1) * (MAP_WIDTH + 1) + x + 1] = row + (sums[y * (MAP_WIDTH + 1) + x + 1] ?? 0);
    }
  }
  return sums;
}

/** By rows: between its first and second crossing of a row an area is in, and so on. */
function fill(cells: Cells, lines: readonly Point[][], kind: number): void {
  const rows = Array.from({ length: MAP_HEIGHT }, (): number[] => []);
  for (const line of lines) {
    line.forEach((point, place) => cross(rows, point, line[(place + 1) % line.length] ?? point));
  }
  rows.forEach((crossings, y) => {
    crossings.sort((one, other) => one - other);
    for (let place = 0; place + 1 < crossings.length; place += 2) {
      const [from = 0, to = 0] = crossings.slice(place, place + 2);
      const start = y * MAP_WIDTH;
      cells.fill(kind, start + Math.round(from), start + Math.min(MAP_WIDTH, Math.round(to)));
    }
  });
}

function cross(rows: number[][], one: Point, other: Point): void {
  const [upper, lower] = one[1] < other[1] ? [one, other] : [other, one];
  const last = Math.min(MAP_HEIGHT, Math.ceil(lower[1] - 0.5));
  for (let y = Math.max(0, Math.ceil(upper[1] - 0.5)); y < last; y++) {
    const part = (y + 0.5 - upper[1]) / (lower[1] - upper[1]);
    rows[y]?.push(Math.max(0, upper[0] + (lower[0] - upper[0]) * part));
  }
}

import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** In units of the map: nearer points say nothing more, smaller islands are specks. */
const NEAREST = 1.7;
const SMALLEST = 3;

export type Point = readonly [x: number, y: number];

/** The lines of a shape on the map, with only the points that can be told apart. */
export function thinned(projection: GeoProjection, shape: GeoPermissibleObjects): Point[][] {
  const lines: Point[][] = [];
  const pen = {
    beginPath() {},
    arc() {},
    closePath() {},
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
  };
  geoPath(projection, pen)(shape);
  return lines.map(withoutCrowd).filter((line) => extentOf(line) >= SMALLEST);
}

/** An SVG path of whole numbers and relative steps: a page with a map stays small. */
export function pathOf(lines: readonly Point[][], end: '' | 'z'): string {
  return lines.map((line) => steps(line) + end).join('');
}

function withoutCrowd(line: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const last = kept.at(-1);
    const isFar =
      last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) > NEAREST;
    if (isFar) kept.push(point);
  }
  return kept;
}

function extentOf(line: readonly Point[]): number {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}

function steps(line: readonly Point[]): string {
  let [beforeX, beforeY] = [0, 0];
  return line
    .map(([x, y], place) => {
      const [nextX, nextY] = [Math.round(x), Math.round(y)];
      const step = `${place === 0 ? 'm' : place === 1 ? 'l' : ' '}${nextX - beforeX} ${nextY - beforeY}`;
      [beforeX, beforeY] = [nextX, nextY];
      return place === 0 ? step.replace('m', 'M') : step;
    })
    .join('')
    .replaceAll(' -', '-');
}

interface Place {
  x: number;
  y: number;
}

const MOST = 5;
/** Per cent of the width that one label takes on a phone. */
const ROOM = 15;

/** Which points of a line carry words: all of a few, else evenly spread with the first and the last. */
export function labelledPlaces(count: number): number[] {
  if (count <= MOST) return Array.from({ length: count }, (_, place) => place);
  const step = (count - 1) / (MOST - 1);
  return Array.from({ length: MOST }, (_, at) => Math.round(at * step));
}

/** Which points have room for their year: the first, the last, and as many between as fit. */
export function roomyPlaces(points: readonly Place[]): number[] {
  const last = points.length - 1;
  const end = points[last]?.x ?? 0;
  const places: number[] = [];
  let taken = -ROOM;
  points.forEach(({ x }, place) => {
    const fits = x - taken >= ROOM && (end - x >= ROOM || place === last);
    if (!fits && place !== last) return;
    places.push(place);
    taken = x;
  });
  return places;
}

export interface NamedValue {
  place: number;
  /** Whether its number stands below its point, out of the way of the line. */
  isBelow: boolean;
}

/** Which values stand at the line: both ends, the highest and the lowest, none over another. */
export function namedValues(points: readonly Place[]): NamedValue[] {
  const last = points.length - 1;
  const heights = points.map(({ y }) => y);
  const extremes = [heights.indexOf(Math.min(...heights)), heights.indexOf(Math.max(...heights))];
  const near = (one: number, other: number) =>
    Math.abs((points[one]?.x ?? 0) - (points[other]?.x ?? 0)) < ROOM;
  const chosen = extremes.filter((place) => !near(place, 0) && !near(place, last));
  const few = last < MOST - 1 ? points.map((_, place) => place) : [0, ...chosen, last];
  return [...new Set(few)].map((place) => ({ place, isBelow: isLow(heights, place) }));
}

function isLow(heights: readonly number[], place: number): boolean {
  const own = heights[place] ?? 0;
  const beside = [heights[place - 1], heights[place + 1]].filter((y) => y !== undefined);
  return beside.length > 0 && beside.every((y) => y < own);
}

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

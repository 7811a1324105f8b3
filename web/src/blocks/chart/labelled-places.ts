const MOST = 5;

/** Which points of a line carry words: all of a few, else evenly spread with the first and the last. */
export function labelledPlaces(count: number): ReadonlySet<number> {
  if (count <= MOST) return new Set(Array.from({ length: count }, (_, place) => place));
  const step = (count - 1) / (MOST - 1);
  return new Set(Array.from({ length: MOST }, (_, at) => Math.round(at * step)));
}

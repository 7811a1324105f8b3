import { MAP_HEIGHT, MAP_WIDTH, type DrawnCountry } from './draw-map.ts';

/** What a name takes in units of the map, where it is narrowest: a letter, a line. */
const [LETTER, LINE] = [7.5, 17];

/** The countries whose names can stand on the map without one over another; a list names them all. */
export function legible(
  countries: readonly DrawnCountry[],
  nameOf: (code: string) => string,
): DrawnCountry[] {
  const kept: DrawnCountry[] = [];
  const widthOf = ({ code }: DrawnCountry) => ((nameOf(code).length * LETTER) / MAP_WIDTH) * 100;
  for (const country of countries) {
    const isFree = kept.every(
      (other) =>
        Math.abs(country.x - other.x) >= (widthOf(country) + widthOf(other)) / 2 ||
        Math.abs(country.y - other.y) >= (LINE / MAP_HEIGHT) * 100,
    );
    if (isFree) kept.push(country);
  }
  return kept;
}

import type { DrawnCountry, DrawnMap } from './draw-map.ts';
import { findPlace, leaderBoxes, type Place, type Wanted } from './find-place.ts';
import type { Box } from './ground.ts';
import { MAP_WIDTH } from './map-size.ts';
import { widthOf } from './name-width.ts';

export interface MapLabel extends Place {
  code: string;
  words: string;
}

/** What stands on a map of one width and wider: words keep their size, so that they need less there. */
export interface MapLabels {
  labels: MapLabel[];
  /** Countries too small to be seen; a dot stands for each. */
  dots: DrawnCountry[];
}

/** In pixels. */
const [LETTER, LINE] = [14, 17];
const BETWEEN = 5;
const [DOT, AROUND_DOT] = [5, 5];
const SMALLEST_IN_SIGHT = 5;

/**
 * Labels for a map that is never narrower than this, in pixels. What a country is called is a list:
 * where its name finds no place, its number may.
 */
export function labelMap(
  map: DrawnMap,
  wordsOf: (code: string, order: number) => string[],
  narrowest: number,
): MapLabels {
  const pixel = MAP_WIDTH / narrowest;
  const dots = map.countries.filter(({ size }) => size / pixel < SMALLEST_IN_SIGHT);
  const isDot = (country: DrawnCountry) => dots.includes(country);
  const countries = map.countries.map((country, order) => ({
    country,
    order,
    words: wordsOf(country.code, order),
    pixel,
    dot: isDot(country) ? DOT * pixel : 0,
  }));
  const most = Math.max(0, ...countries.map(({ words }) => words.length));
  const labels: MapLabel[] = [];
  for (let choice = 0; choice < most; choice++) {
    const left = countries.flatMap(({ words, ...rest }) => {
      const isNamed = labels.some(({ code }) => code === rest.country.code);
      const name = words[choice];
      if (isNamed || name === undefined) return [];
      const width = widthOf(name, LETTER) * pixel;
      return [{ ...rest, words: name, width, height: LINE * pixel }];
    });
    labels.push(...placeMost(left, { map, dots, labels, pixel }));
  }
  return { labels, dots };
}

interface Standing {
  map: DrawnMap;
  dots: readonly DrawnCountry[];
  labels: readonly MapLabel[];
  pixel: number;
}

type Named = Wanted & { words: string };

const TURNS = 8;

/** Who found no place is the first to choose in the next turn. */
function placeMost(all: readonly Named[], standing: Standing): MapLabel[] {
  let order = all;
  let best: MapLabel[] = [];
  for (let turn = 0; turn < TURNS && best.length < all.length; turn++) {
    const labels = placeInTurn(order, standing);
    if (labels.length > best.length) best = labels;
    const isPlaced = ({ country }: Named) => labels.some(({ code }) => code === country.code);
    order = [...order.filter((one) => !isPlaced(one)), ...order.filter(isPlaced)];
  }
  return best;
}

function placeInTurn(order: readonly Named[], standing: Standing): MapLabel[] {
  const { map, dots, pixel } = standing;
  const placed: MapLabel[] = [];
  for (const wanted of order) {
    const taken = [
      ...[...standing.labels, ...placed].flatMap((one) => [
        widened(one.box, BETWEEN * pixel),
        ...leaderBoxes(one, pixel),
      ]),
      ...dots.filter((dot) => dot !== wanted.country).map((dot) => boxOfDot(dot, pixel)),
    ];
    const place = findPlace(wanted, { ground: map.ground, taken });
    if (place !== null) placed.push({ ...place, code: wanted.country.code, words: wanted.words });
  }
  return placed;
}

function boxOfDot({ heart: [x, y] }: DrawnCountry, pixel: number): Box {
  const reach = (DOT + AROUND_DOT) * pixel;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

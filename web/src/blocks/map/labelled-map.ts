import { formatNumber } from '../../format/numbers.ts';
import { drawMap, type DrawnMap } from './draw-map.ts';
import { labelMap, type MapLabels } from './map-labels.ts';

export interface LabelledMap {
  map: DrawnMap;
  /** Of those on the map in their order; null for one alone, which needs none. */
  numberOf: (code: string) => string | null;
  /** In a window of 64rem, in one of 40rem, and in the narrowest. */
  wide: MapLabels;
  middle: MapLabels;
  narrow: MapLabels;
}

/** In pixels. */
const [WIDE, MIDDLE, NARROW] = [920, 590, 284];
const MOST_KEPT = 50;
const kept = new Map<string, LabelledMap>();

/** Looking for places takes long, and a page is made again at each change: the last maps are kept. */
export function labelledMap(
  codes: readonly string[],
  nameOf: (code: string) => string,
  locale: string,
): LabelledMap {
  const key = [locale, ...codes].join(' ');
  const known = kept.get(key) ?? draw(codes, nameOf, locale);
  kept.delete(key);
  kept.set(key, known);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

function draw(
  codes: readonly string[],
  nameOf: (code: string) => string,
  locale: string,
): LabelledMap {
  const map = drawMap(codes);
  const numberOf = (code: string) => {
    const place = map.countries.findIndex((country) => country.code === code);
    return map.countries.length < 2 || place < 0 ? null : formatNumber(place + 1, locale);
  };
  const inWords = (code: string) => [nameOf(code), numberOf(code) ?? ''];
  const inNumbers = (code: string) => [numberOf(code) ?? nameOf(code)];
  return {
    map,
    numberOf,
    wide: labelMap(map, inWords, WIDE),
    middle: labelMap(map, inWords, MIDDLE),
    narrow: labelMap(map, inNumbers, NARROW),
  };
}

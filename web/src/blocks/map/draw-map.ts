import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { findCountry } from './country-codes.ts';
import { layGround, type Ground } from './ground.ts';
import { MAP_HEIGHT, MAP_WIDTH } from './map-size.ts';
import { pathOf, thinned, type Point } from './thinned.ts';
import { readWorld } from './world.ts';

/** Up to this many degrees across, a map shows the region; beyond, the world. */
const REGION_SPAN = 80;
/** A small island is shown with the sea around it, not as large as a continent. */
const NEAREST_SCALE = 1500;

export interface DrawnCountry {
  code: string;
  path: string;
  /** Of its larger areas, in units of the map; none where it is too small to be seen. */
  outline: readonly Point[];
  /** The middle of the largest, and how long a square of its size would be. */
  heart: Point;
  size: number;
}

export interface DrawnMap {
  land: string;
  /** Empty on a map of the world, where borders would only be noise. */
  borders: string;
  /** Those of the given countries that the atlas knows. */
  countries: DrawnCountry[];
  ground: Ground;
}

export function drawMap(codes: readonly string[]): DrawnMap {
  const world = readWorld();
  const marked = [...new Set(codes)].flatMap((code) => {
    const found = world.countries.get(findCountry(code)?.numeric ?? '');
    return found === undefined ? [] : [{ code, country: found }];
  });
  const shown = { type: 'FeatureCollection' as const, features: marked.map((m) => m.country) };
  const isRegion = marked.length > 0 && spanOf(shown) <= REGION_SPAN;
  const projection = isRegion ? regional(shown) : worldwide(world.land);
  const land = thinned(projection, world.land);
  const areas = marked.map(({ country }) => thinned(projection, country));
  return {
    land: pathOf(land, 'z'),
    borders: isRegion ? pathOf(thinned(projection, world.borders), '') : '',
    countries: marked.map(({ code, country }, place) => {
      const lines = areas[place] ?? [];
      return { code, path: pathOf(lines, 'z'), ...largestOf(lines, country, projection) };
    }),
    ground: layGround(land, areas),
  };
}

const flat = geoPath();
/** Of the largest area: as long as this, an island is a place for the country's name too. */
const LARGE = 0.4;

function largestOf(
  lines: readonly Point[][],
  country: Feature,
  projection: GeoProjection,
): Pick<DrawnCountry, 'outline' | 'heart' | 'size'> {
  const areas = lines.map((outline) => {
    const area: Polygon = { type: 'Polygon', coordinates: [closed(outline)] };
    return { outline, heart: flat.centroid(area), size: Math.sqrt(flat.area(area)) };
  });
  const [first, ...others] = areas;
  if (first === undefined) {
    return { outline: [], heart: geoPath(projection).centroid(country), size: 0 };
  }
  const main = others.reduce((largest, area) => (area.size > largest.size ? area : largest), first);
  const large = areas.filter(({ size }) => size > main.size * LARGE);
  return { ...main, outline: large.flatMap(({ outline }) => outline) };
}

const closed = (line: readonly Point[]) =>
  [...line, ...line.slice(0, 1)].map(([x, y]): [number, number] => [x, y]);

function spanOf(shown: FeatureCollection): number {
  const [[west, south], [east, north]] = geoBounds(shown);
  return Math.max((east - west + 360) % 360, north - south);
}

function regional(shown: FeatureCollection): GeoProjection {
  const [longitude, latitude] = geoCentroid(shown);
  const around = 60;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .clipAngle(80)
    .fitExtent(
      [
        [around, around],
        [MAP_WIDTH - around, MAP_HEIGHT - around],
      ],
      shown,
    )
    .clipExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ]);
  if (projection.scale() <= NEAREST_SCALE) return projection;
  return projection.scale(NEAREST_SCALE).translate([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
}

function worldwide(land: GeoPermissibleObjects): GeoProjection {
  return geoNaturalEarth1().fitSize([MAP_WIDTH, MAP_HEIGHT], land);
}

import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { findCountry } from './country-codes.ts';
import { thinned } from './thinned.ts';
import { readWorld } from './world.ts';

/** Units of the map's own grid. */
export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 400;
/** Up to this many degrees across, a map shows the region; beyond, the world. */
const REGION_SPAN = 80;
/** A small island is shown with the sea around it, not as large as a continent. */
const NEAREST_SCALE = 1500;

export interface DrawnCountry {
  code: string;
  path: string;
  /** Where its name may stand, in per cent of the map's width and height. */
  x: number;
  y: number;
}

export interface DrawnMap {
  land: string;
  /** Empty on a map of the world, where borders would only be noise. */
  borders: string;
  /** Those of the given countries that are large enough to be drawn. */
  countries: DrawnCountry[];
}

export function drawMap(codes: readonly string[]): DrawnMap {
  const world = readWorld();
  const marked = codes.flatMap((code) => {
    const found = world.countries.get(findCountry(code)?.numeric ?? '');
    return found === undefined ? [] : [{ code, country: found }];
  });
  const shown = { type: 'FeatureCollection' as const, features: marked.map((m) => m.country) };
  const isRegion = marked.length > 0 && spanOf(shown) <= REGION_SPAN;
  const projection = isRegion ? regional(shown) : worldwide(world.land);
  const draw = (shape: GeoPermissibleObjects) => thinned(projection, shape);
  return {
    land: draw(world.land),
    borders: isRegion ? draw(world.borders) : '',
    countries: marked.map(({ code, country }) => ({
      code,
      path: draw(country),
      ...placeOf(country, projection),
    })),
  };
}

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

function placeOf(country: Feature, projection: GeoProjection): { x: number; y: number } {
  const [x, y] = geoPath(projection).centroid(country);
  return { x: percent(x, MAP_WIDTH), y: percent(y, MAP_HEIGHT) };
}

function percent(part: number, whole: number): number {
  return Number(((part / whole) * 100).toFixed(1));
}

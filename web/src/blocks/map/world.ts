import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonTopology,
  Polygon,
  Topology,
} from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';

type Land = Polygon | MultiPolygonTopology;

export interface World {
  land: MultiPolygon;
  borders: MultiLineString;
  /** Countries by ISO 3166 numeric code. */
  countries: ReadonlyMap<string, Feature>;
}

const ANTARCTICA = '010';

let world: World | undefined;

/** The world at 1:50 million; put together once, since that takes a third of a second. */
export function readWorld(): World {
  world ??= assembleWorld();
  return world;
}

/** Without Antarctica, where no story of ours can take place. */
function assembleWorld(): World {
  // Safe because world-atlas documents these objects; its JSON is typed too loosely to show it.
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const geometries = topology.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  const all: FeatureCollection = feature(topology, { type: 'GeometryCollection', geometries });
  return {
    land: merge(topology, geometries.filter(isLand)),
    borders: mesh(topology, topology.objects.countries, (one, other) => one !== other),
    countries: new Map(all.features.map((country) => [String(country.id), country])),
  };
}

function isLand(geometry: { type: string | null }): geometry is Land {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

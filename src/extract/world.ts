// The map's geometry. Reached by dynamic import only, so that topojson-client is not in the first load.
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString as TopoLines, Topology } from 'topojson-specification';
import type { Iso3 } from '../model/tables';

export type Land = Feature<Polygon | MultiPolygon, Record<string, never>>;

/** Geometry in degrees of longitude and latitude. */
export interface World {
  /** States that are large enough to have a shape; the others have their dot alone. */
  states: ReadonlyMap<Iso3, Land>;
  /** Plain land that is no State of states.csv. */
  territories: readonly Land[];
  coast: MultiLineString;
  /** Borders drawn solid. */
  borders: MultiLineString;
  /** Borders drawn dashed, each with the key of its note; '' when it has none. */
  dashes: readonly { noteKey: string; geometry: MultiLineString }[];
}

type WorldTopology = Topology<{
  shapes: GeometryCollection;
  borders: TopoLines;
  lines: GeometryCollection<{ note_key: string }>;
}>;

/** Plain land is keyed by this sign and a code. */
const TERRITORY = '_';

/** Fetches world.topojson. Rejects when it cannot be fetched or is not that file: the page has its prepared map. */
export async function loadWorld(
  url: string,
  { fetch = globalThis.fetch, signal }: { fetch?: typeof globalThis.fetch; signal?: AbortSignal } = {},
): Promise<World> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}, expected: HTTP 200`);
  return readWorld((await response.json()) as WorldTopology);
}

/** World.topojson as GeoJSON. Throws when an object is missing. */
export function readWorld(topology: WorldTopology): World {
  const { shapes, borders, lines } = topology.objects;
  const states = new Map<Iso3, Land>();
  const territories: Land[] = [];
  for (const land of feature(topology, shapes).features as Land[]) {
    const id = String(land.id);
    if (id.startsWith(TERRITORY)) territories.push(land);
    else states.set(id, land);
  }
  return {
    states,
    territories,
    coast: mesh(topology, shapes, (a, b) => a === b),
    borders: feature(topology, borders).geometry,
    dashes: feature(topology, lines).features.map(({ geometry, properties }) => ({
      noteKey: properties.note_key,
      geometry: geometry as MultiLineString,
    })),
  };
}

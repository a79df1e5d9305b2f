// Draws world.topojson anew for a part of the world, in a projection that suits it. Reached by dynamic import only: d3-geo.
import { geoAzimuthalEqualArea, geoConicEqualArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPoint, Position } from 'geojson';
import type { Preset } from '../model/codes';
import type { Iso3 } from '../model/tables';
import { BOX, type Geography, type Shapes, type StateShape } from './worldShapes';

type Places = readonly { iso3: Iso3; dot: readonly [number, number] | null }[];
interface Part {
  /** Degrees: west to east (east may pass 180), south to north. */
  lon: readonly [number, number];
  lat: readonly [number, number];
  projection(middle: number): GeoProjection;
}

const MARGIN = 8;
const conic = (south: number, north: number) => (middle: number) =>
  geoConicEqualArea().parallels([south, north]).rotate([-middle, 0]);
const azimuthal = (latitude: number) => (middle: number) =>
  geoAzimuthalEqualArea().rotate([-middle, -latitude]);
const equalEarth = (middle: number) => geoEqualEarth().rotate([-middle, 0]);

/** Equal-area all of them: azimuthal for what is as high as it is wide, conic for a band, Equal Earth along the equator. */
const PARTS: Readonly<Record<Exclude<Preset, 'world'>, Part>> = {
  africa: { lon: [-19, 52], lat: [-36, 38], projection: azimuthal(1) },
  americas: { lon: [-140, -34], lat: [-56, 72], projection: azimuthal(8) },
  asia_pacific: { lon: [60, 215], lat: [-48, 54], projection: equalEarth },
  caribbean: { lon: [-90, -57], lat: [7.5, 28], projection: conic(10, 26) },
  central_asia: { lon: [44, 90], lat: [34, 56], projection: conic(38, 52) },
  europe: { lon: [-25, 50], lat: [34, 71], projection: conic(40, 64) },
  middle_east_north_africa: { lon: [-18, 62], lat: [9, 40], projection: conic(14, 36) },
  pacific: { lon: [128, 236], lat: [-48, 22], projection: equalEarth },
};

/** Turned as the prepared map is: the cut runs between Chukotka and Alaska. */
const WORLD_TURN = 11.5;

function worldProjection({ states, territories }: Geography): GeoProjection {
  const all: FeatureCollection = {
    type: 'FeatureCollection',
    features: [...states.values(), ...territories].map((land) => ({ ...land, properties: null })),
  };
  const projection = equalEarth(WORLD_TURN).fitWidth(BOX.width - 2 * MARGIN, all);
  const [x, y] = projection.translate();
  return projection.translate([x + MARGIN, y + MARGIN]);
}

function partProjection({ lon, lat, projection }: Part): GeoProjection {
  const coordinates: Position[] = [];
  for (let i = 0; i <= 16; i += 1)
    for (let j = 0; j <= 16; j += 1)
      coordinates.push([lon[0] + ((lon[1] - lon[0]) * i) / 16, lat[0] + ((lat[1] - lat[0]) * j) / 16]);
  const points: MultiPoint = { type: 'MultiPoint', coordinates };
  return projection((lon[0] + lon[1]) / 2).fitExtent(
    [
      [MARGIN, MARGIN],
      [BOX.width - MARGIN, BOX.height - MARGIN],
    ],
    points,
  );
}

/**
 * The shapes of a part of the world, in the prepared map's box; States that lie outside it are left out. For `world` all
 * of them, in full detail, exactly where the prepared map has them.
 */
export function regionShapes(geography: Geography, places: Places, preset: Preset): Shapes {
  const projection = preset === 'world' ? worldProjection(geography) : partProjection(PARTS[preset]);
  // One unit beyond the box, so that the edge of a cut shape is out of sight.
  if (preset !== 'world')
    projection.clipExtent([
      [-1, -1],
      [BOX.width + 1, BOX.height + 1],
    ]);
  const path = geoPath(projection).digits(2);
  const states: StateShape[] = [];
  for (const { iso3, dot } of places) {
    const land = geography.states.get(iso3);
    const d = land ? (path(land.geometry) ?? '') : '';
    const at = dot && projection([dot[0], dot[1]]);
    const isInside = at && at[0] >= 0 && at[0] <= BOX.width && at[1] >= 0 && at[1] <= BOX.height;
    if (!d && !isInside) continue;
    const pieces = !land
      ? []
      : land.geometry.type === 'Polygon'
        ? [land.geometry.coordinates]
        : land.geometry.coordinates;
    const areas = pieces.map((coordinates) => path.area({ type: 'Polygon', coordinates }));
    states.push({
      iso3,
      d,
      at: isInside ? at : path.centroid(land!.geometry),
      across: 2 * Math.sqrt(Math.max(0, ...areas) / Math.PI),
    });
  }
  return {
    viewBox: `0 0 ${BOX.width} ${BOX.height}`,
    states,
    territories: geography.territories.map((land) => path(land.geometry) ?? '').join(''),
    coast: path(geography.coast) ?? '',
    borders: path(geography.borders) ?? '',
    dashes: geography.dashes.map(({ geometry }) => path(geometry) ?? '').join(''),
  };
}

// The shapes of a map, projected: the prepared one (Equal Earth, a fixed box, data/geo/shapes.json.mjs), or a region's.
import type { MultiLineString, Feature, MultiPolygon, Polygon } from 'geojson';
import type { Iso3 } from '../model/tables';

/** Width and height of the box that every map is drawn in, in its own units. */
export const BOX = { width: 960, height: 440 } as const;

export interface StateShape {
  iso3: Iso3;
  /** Path; '' where the State has its dot alone. */
  d: string;
  /** Where its dot stands. */
  at: readonly [number, number];
  /** Diameter of a circle of the same area as its largest piece; 0 without a shape. */
  across: number;
}

export interface Shapes {
  viewBox: string;
  states: readonly StateShape[];
  /** Plain land: what is no State of states.csv. */
  territories: string;
  coast: string;
  borders: string;
  /** Arcs that are dashed: see data/map-lines.csv. No solid line runs under them. */
  dashes: string;
}

export const NO_SHAPES: Shapes = {
  viewBox: `0 0 ${BOX.width} ${BOX.height}`,
  states: [],
  territories: '',
  coast: '',
  borders: '',
  dashes: '',
};

type Land = Feature<Polygon | MultiPolygon, unknown>;

/** Geometry in degrees of longitude and latitude, as world.topojson has it. */
export interface Geography {
  states: ReadonlyMap<Iso3, Land>;
  territories: readonly Land[];
  coast: MultiLineString;
  borders: MultiLineString;
  dashes: readonly { geometry: MultiLineString }[];
}

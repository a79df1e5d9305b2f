// The prepared map: shapes projected once (Equal Earth, a fixed box) by data/geo/shapes.json.mjs.

export interface Shapes {
  viewBox: string;
  states: readonly { iso3: string; d: string }[];
  /** Plain land: what is no State of states.csv. */
  territories: string;
  borders: string;
  /** Arcs that are dashed: see data/map-lines.csv. */
  dashes: string;
}

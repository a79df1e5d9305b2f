// A State as the map and the tiles draw it.
import type { Iso3 } from '../model/tables';

export interface PlaceMark {
  iso3: Iso3;
  value: string | number;
  /** Full name: "Tuvalu, Asia and the Pacific, not documented here, 3 instruments". */
  label: string;
  /** A class of design/mapLooks.ts; '' for plain land. */
  code: string;
  /** Out of the filters, or of the legend's. */
  faded: boolean;
}

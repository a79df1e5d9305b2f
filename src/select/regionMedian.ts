// How many instruments a State has joined beside the middle value of its region: two numbers, and never an order of States.
import type { Iso3, State } from '../model/tables';

export interface RegionMedian {
  /** Instruments that the State is party to. */
  own: number;
  region: string;
  /** States of the region, itself among them. */
  states: number;
  median: number;
}

/** Middle value; of an even number of them the lower one. 0 for none. */
export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** null for a State without a region, or one that no list knows. `states` are States alone, without organizations. */
export function regionMedian(
  iso3: Iso3,
  states: readonly Pick<State, 'iso3' | 'region'>[],
  partyCounts: ReadonlyMap<Iso3, number>,
): RegionMedian | null {
  const region = states.find((state) => state.iso3 === iso3)?.region;
  if (!region) return null;
  const counts = states
    .filter((state) => state.region === region)
    .map((state) => partyCounts.get(state.iso3) ?? 0);
  return { own: partyCounts.get(iso3) ?? 0, region, states: counts.length, median: middleOf(counts) };
}

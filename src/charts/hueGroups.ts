// The two sets in which the kinds of actor are drawn and read: States, alone or together, and all others.
import type { ActorHue } from '../select/actorRows';

export interface HueGroup<Row> {
  name: 'states' | 'others';
  rows: readonly Row[];
}

/** The sets that have a row, each in the order of the rows. */
export function hueGroups<Row extends { hue: ActorHue }>(rows: readonly Row[]): HueGroup<Row>[] {
  return (['states', 'others'] as const)
    .map((name) => ({ name, rows: rows.filter((row) => (row.hue === 'others') === (name === 'others')) }))
    .filter((group) => group.rows.length > 0);
}

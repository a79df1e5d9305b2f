// The sentence that stands under a State's name.
import type { Iso3 } from '../model/tables';
import { stateFinding } from '../select/findings/state';
import { rowsOfState } from '../select/registerCodes';
import type { Atlas } from './atlas.svelte';

/** "Documented here: 2 entries. Party to 12 of 18 instruments." */
export function findingOf(atlas: Atlas, iso3: Iso3): string {
  const { own, joint } = rowsOfState(atlas.register, iso3);
  return atlas.locale.say(
    stateFinding({
      own: own.length,
      joint: joint.length,
      partyTo: atlas.partyCounts.get(iso3) ?? 0,
      instruments: atlas.hasRecord ? atlas.rows('instruments').length : 0,
      foreign: atlas.foreign?.name ?? null,
    }),
  );
}

// The sentence that stands under a State's name.
import type { Iso3 } from '../model/tables';
import { stateFinding } from '../select/findings/state';
import type { Atlas } from './atlas.svelte';

/** "Documented here: 2 entries. Party to 12 of 18 instruments." */
export function findingOf(atlas: Atlas, iso3: Iso3): string {
  return atlas.locale.say(
    stateFinding(
      atlas.rows('pledges').filter((entry) => entry.states.includes(iso3)),
      atlas.partyCounts.get(iso3) ?? 0,
      atlas.hasRecord ? atlas.rows('instruments').length : 0,
    ),
  );
}

// Which filters are on, and the names of the places they leave, for the lines that panels owe.
import type { Filter } from '../../model/codes';
import type { SelectionValue } from '../../model/selection';
import { isWindowChosen } from '../../state/selection.svelte';
import type { Atlas } from '../atlas.svelte';

/** Those of `filters` that the reader has set. */
export function filtersOn<F extends Filter>(value: SelectionValue, filters: readonly F[]): F[] {
  return filters.filter((name) =>
    name === 'window' ? isWindowChosen(value) : value[name as Exclude<Filter, 'window'>].length > 0,
  );
}

/** Regions, groups and States that are filtered by, as the page names them; many are cut short. */
export function placeNames(atlas: Atlas): string[] {
  const { region, group, state: codes } = atlas.selection.value;
  const MOST = 6;
  const names = [
    ...region.map((code) => atlas.regionName('atlas', code)),
    ...group.map((code) => {
      const key = `term.${code}`;
      return atlas.locale.has(key) ? atlas.locale.t(key) : code;
    }),
    ...codes.map((code) => atlas.stateName(code)),
  ];
  return names.length > MOST ? [...names.slice(0, MOST), '…'] : names;
}

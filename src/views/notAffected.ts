// The line of a panel that some of the filters that are on cannot touch.
import type { Locale } from '../locale/locale.svelte';
import { FILTERS, type Filter } from '../model/codes';
import type { SelectionValue } from '../model/selection';
import { isWindowChosen } from '../state/selection.svelte';

/** "Not affected by: theme and dates.", for the filters of `untouched` that are on; nothing when none is. */
export function notAffected(
  locale: Locale,
  selection: SelectionValue,
  untouched: readonly Filter[] = FILTERS,
): string[] {
  const on = untouched.filter((filter) =>
    filter === 'window' ? isWindowChosen(selection) : selection[filter].length > 0,
  );
  if (on.length === 0) return [];
  return [locale.t('panel.not_affected', { filters: on.map((filter) => locale.t(`filter.${filter}`)) })];
}

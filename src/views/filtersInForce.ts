// The filters that are on, in words, for what is taken away from the page.
import type { MessageKey } from '../locale/keys';
import { isWindowChosen } from '../state/selection.svelte';
import type { Atlas } from './atlas.svelte';
import { filterName } from './filterName';

const LISTS = ['theme', 'actor', 'region', 'group', 'state'] as const;

/** Each filter that is on as "Theme: racism"; the search and the choices of the register where that is on screen. */
export function filtersInForce(atlas: Atlas): string[] {
  const { locale, selection } = atlas;
  const { value } = selection;
  const said = (label: string, names: readonly string[]) =>
    names.length > 0 ? [label + locale.t('punctuation.colon') + locale.list(names)] : [];
  const filters = LISTS.flatMap((list) =>
    said(
      locale.t(`filter.${list[0]!.toUpperCase()}${list.slice(1)}` as MessageKey),
      value[list].map((code) => filterName(atlas, list, code)),
    ),
  );
  if (isWindowChosen(value)) filters.push(locale.dateRange(value.from, value.to));
  if (value.view !== 'register') return filters;
  return [
    ...filters,
    ...said(
      locale.t('registerView.evidence'),
      value.evidence.map((code) => locale.t(`term.${code}` as MessageKey)),
    ),
    ...said(
      locale.t('registerView.content'),
      value.content.map((code) => locale.t(`state.content.${code}` as MessageKey)),
    ),
    ...said(locale.t('registerView.search'), value.q.trim() ? [value.q.trim()] : []),
  ];
}

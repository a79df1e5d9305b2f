// What is chosen on the page and holds in an embed of one of its charts.
import type { EmbedChart } from '../../model/embedCharts';
import { NOTHING_SELECTED, type SelectionValue } from '../../model/selection';
import { encode } from '../../state/codec';

type Name = keyof SelectionValue;
const FILTERS: readonly Name[] = ['theme', 'actor', 'region', 'group', 'state', 'from', 'to'];
const CARRIED: Partial<Record<EmbedChart, readonly Name[]>> = {
  map: [...FILTERS, 'layer', 'shape', 'instrument'],
  // The report's figures are never filtered, and the embed of the acts is drawn at build.
  year: [],
  acts: [],
  strip: ['state'],
  parties: ['instrument', 'shape'],
};

/** Do filters hold in the embed? A State's and an instrument's have their subject instead. */
export const takesFilters = (chart: EmbedChart) => (CARRIED[chart] ?? FILTERS).includes('theme');

/** Does the panel on the page show something else than its embed can, as it is filtered? */
export const differs = (chart: EmbedChart, value: SelectionValue) =>
  chart === 'acts' && FILTERS.some((name) => encode({ ...NOTHING_SELECTED, [name]: value[name] }) !== '');

/** As a query string, "?…" or "". Filters that cannot touch a chart are carried too: it says so itself. */
export function chosenOf(chart: EmbedChart, value: SelectionValue): string {
  const names = (CARRIED[chart] ?? FILTERS).filter(
    (name) => name !== 'instrument' || chart !== 'map' || value.layer === 'instrument',
  );
  return encode({ ...NOTHING_SELECTED, ...Object.fromEntries(names.map((name) => [name, value[name]])) });
}

// The atlas of an embed: the page's own, with the tables of the JSON block and a selection that stays in memory.
import { Locale } from '../locale/locale.svelte';
import { GROUPS, type View } from '../model/codes';
import type { EmbedChart } from '../model/embedCharts';
import type { SelectionValue } from '../model/selection';
import type { RowTable } from '../model/register';
import type { TableName } from '../model/tables';
import { Atlas } from '../views/atlas.svelte';
import { EmbedSelection } from './embedSelection.svelte';
import { extractsOf, type EmbedData } from './tables';

const ROWS: readonly RowTable[] = [
  'states',
  'follow-ups',
  'figures',
  'events',
  'instruments',
  'ratifications',
  'discrepancies',
  'regions',
  'themes',
  'actor-types',
  'paragraphs',
  'state-aliases',
];
const TABLES: readonly TableName[] = [...ROWS, 'pledges'];

/** Charts of other views than the first: their links lead there. */
const VIEWS: Readonly<Partial<Record<EmbedChart, View>>> = { strip: 'state', parties: 'instrument' };

/** `open`: opens an address beside the host's page. */
export function embedAtlas(
  chart: EmbedChart,
  data: EmbedData,
  initial: SelectionValue,
  open: (address: string) => void,
): Atlas {
  const locale = new Locale(data.lang, data.messages);
  // The colours are the host's choice; on the page they are the reader's.
  const selection = new EmbedSelection({ ...initial, lang: data.lang, scheme: null }, data.page, open);
  const atlas = new Atlas(selection, locale, (name) => Promise.reject(new Error(`no table ${name}`)));
  const extracts = extractsOf(data, TABLES);
  for (const name of TABLES) {
    const extract = extracts[name];
    if (extract) atlas.put(name, extract as never);
  }
  selection.resolve({
    theme: new Set(atlas.rows('themes').map((row) => row.theme)),
    actor: new Set(atlas.rows('actor-types').map((row) => row.actorType)),
    region: new Set(atlas.rows('regions').flatMap((row) => (row.scheme === 'atlas' ? [row.region] : []))),
    group: new Set(GROUPS),
    state: new Set(atlas.states.map((state) => state.iso3)),
    instrument: new Set(atlas.rows('instruments').map((row) => row.code)),
  });
  // After its codes were looked at: a view keeps a subject that no list knows, and an embed has its default.
  selection.value = { ...selection.value, view: VIEWS[chart] ?? 'overview' };
  return atlas;
}

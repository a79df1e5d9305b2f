// What a panel says in another language than the page's, or of another selection.
import { mount, unmount } from 'svelte';
import type { ChartWords } from '../../export/altText';
import type { EmbedChart } from '../../model/embedCharts';
import type { Lang } from '../../model/language';
import type { TableName } from '../../model/tables';
import { Selection, type AddressBar } from '../../state/selection.svelte';
import type { Atlas } from '../atlas.svelte';
import type { Spoken } from './embedModel.svelte';
import { differs } from './chosenOf';
import { inLanguage } from './inLanguage';
import PanelWords from './PanelWords.svelte';

/** Where nothing is chosen. */
const NO_ADDRESS: AddressBar = { read: () => '', push() {}, replace() {}, onTravel: () => () => {} };
/** All that the panels, and the names of filters, may ask for. */
const TABLES: readonly TableName[] = [
  'states',
  'pledges',
  'regions',
  'figures',
  'themes',
  'actor-types',
  'instruments',
  'ratifications',
];

/**
 * Calls back with the panel's words, at first and whenever they change; returns a function that ends it. Rejects when
 * the words of the language cannot be had.
 */
export async function otherWords(
  atlas: Atlas,
  chart: EmbedChart,
  lang: Lang,
  hear: (spoken: Spoken) => void,
): Promise<() => void> {
  const { value, preferences } = atlas.selection;
  const selection = differs(chart, value) ? new Selection(NO_ADDRESS, preferences) : atlas.selection;
  const other = await inLanguage(atlas, lang, selection);
  await other.need(TABLES);
  // Outside the document: nothing of it is drawn, because it has no width.
  const target = document.createElement('div');
  const app = mount(PanelWords, {
    target,
    props: { atlas: other, chart, hear: (words: ChartWords) => hear({ atlas: other, words }) },
  });
  return () => void unmount(app);
}

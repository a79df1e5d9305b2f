// What a picture says beside its chart: finding, measure, notes, and where it is from, on what terms.
import { publicAddress } from '../../export/publicAddress';
import { RECORD_DATE } from '../../model/codes';
import { CREDIT } from '../../model/settings';
import type { Atlas } from '../atlas.svelte';
import { filtersInForce } from '../filtersInForce';
import type { PanelFacts } from '../panelFooter';
import { sourceOf } from '../sourceOf';

export interface SheetWords {
  /** The finding, and what it is about where the page says that above it. */
  title: string;
  kicker: string;
  finding: string;
  measure: string;
  notes: readonly string[];
  /** Credit, licence, address and date of the data, and whose page this is not. */
  source: string;
  /** All of it and what the chart shows, for those who do not see it. */
  description: string;
}

/** What the view is about, which the page says in its heading; '' on the overview. */
function subjectOf(atlas: Atlas): string {
  const { view, state, instrument } = atlas.selection.value;
  if (view === 'state' && state[0]) return atlas.stateName(state[0]);
  return view === 'instrument' && instrument ? atlas.instrumentName(instrument) : '';
}

/** `address`: of the page as it stands. */
export function sheetWords(atlas: Atlas, panel: PanelFacts, address: string): SheetWords {
  const { locale } = atlas;
  const { kicker, finding, measure, summary } = panel;
  const place = publicAddress(address);
  const { value } = atlas.selection;
  // There the State is what it is about, and nothing else is filtered.
  const filters = ['state', 'compare'].includes(value.view) ? [] : filtersInForce(atlas);
  const notes = [
    ...panel.notes,
    ...(filters.length > 0
      ? [locale.t('export.label.filters') + locale.t('punctuation.colon') + locale.clauses(filters)]
      : []),
  ];
  const whose = sourceOf(atlas, address);
  const source = [
    ...(whose ? [whose] : [CREDIT, place]),
    locale.t('pictures.as_of', { date: locale.date(RECORD_DATE) }),
    // The map's own words end with it.
    panel.chart === 'map' ? '' : locale.t('page.not_un'),
  ].filter(Boolean);
  const said = source.join(' · ');
  const subject = subjectOf(atlas);
  const after = (words: string) => [subject, words].filter(Boolean).join(' · ');
  return {
    title: after(finding),
    kicker: after(kicker),
    finding,
    measure,
    notes,
    source: said,
    description: locale.sentences([subject, summary || finding, measure, ...notes, said]),
  };
}

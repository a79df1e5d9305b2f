// Where links between the views lead: what changes of the selection.
import { NOTHING_SELECTED, type SelectionValue } from '../model/selection';
import type { Iso3 } from '../model/tables';

type Change = Partial<SelectionValue>;

/** What belongs to one view alone, and is left behind with it. */
const LEFT: Change = { entry: null, q: '', sort: null, by: null, status: null, evidence: [], content: [] };

/** To the panels, with the State open that one comes from. */
export const toOverview = (chosen: Iso3 | null = null): Change => ({
  ...LEFT,
  view: 'overview',
  state: NOTHING_SELECTED.state,
  chosen,
});
export const toState = (iso3: Iso3): Change => ({ ...LEFT, view: 'state', state: [iso3], chosen: null });
export const toCompare = (states: readonly Iso3[]): Change => ({
  ...LEFT,
  view: 'compare',
  state: states,
  chosen: null,
});
export const toInstrument = (instrument: string): Change => ({
  ...LEFT,
  view: 'instrument',
  instrument,
  state: NOTHING_SELECTED.state,
  chosen: null,
});
/** To one of the lists, unfiltered by the State that one comes from. */
export const toList = (view: 'matrix' | 'register' | 'promises', change: Change = {}): Change => ({
  ...LEFT,
  view,
  state: NOTHING_SELECTED.state,
  chosen: null,
  ...change,
});
/** To an entry of the register, open among the others. */
export const toEntry = (entry: string): Change => toList('register', { entry });

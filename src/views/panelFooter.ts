// What stands at the foot of every panel: handed down, because a page and an embed offer different things there.
import { createContext, type Component } from 'svelte';
import type { AnyTable } from '../model/tableSpec';

/** A panel in words, as it stands on screen. */
export interface PanelFacts {
  /** Name of the chart in the contract for machines; also of its table. */
  chart: string;
  /** What the panel is about, in a word or two. */
  kicker: string;
  /** The finding: one sentence computed from what is shown. */
  finding: string;
  /** Measure, unit, source and date. */
  measure: string;
  /** One sentence computed from the data, for those who do not see the chart. */
  summary: string;
  /** Every note under the chart: whose data it is, hidden bars, filters that do not apply. */
  notes: readonly string[];
  table: AnyTable;
}

export interface PanelFooterProps {
  /** Id of the footer: where passing over the chart leads. */
  id: string;
  panel: PanelFacts;
}

export const [usePanelFooter, providePanelFooter] = createContext<Component<PanelFooterProps>>();

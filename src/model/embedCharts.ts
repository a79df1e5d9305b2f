// The charts that are built as embeds, by their names in addresses: embed/<data date>/<chart>/<lang>.html.
import type { View } from './codes';

export const EMBED_CHARTS = [
  'map',
  'themes',
  'actors',
  'timeline',
  'acts',
  'flows',
  'promised',
  'year',
  'strip',
  'parties',
] as const;
/** `strip`: one State's instruments, by `state`. `parties`: the map of one instrument, by `instrument`. */
export type EmbedChart = (typeof EMBED_CHARTS)[number];

/** Charts that draw a map, and so carry its disclaimer. */
export const MAPPED: ReadonlySet<EmbedChart> = new Set(['map', 'parties']);

/** The embed of a chart as a view shows it; null where it has none: there charts share a name and show other things. */
export function embedOf(chart: string, view: View): EmbedChart | null {
  if (view === 'state') return chart === 'strip' ? 'strip' : null;
  if (view === 'instrument') return chart === 'map' ? 'parties' : null;
  if (view !== 'overview') return null;
  return EMBED_CHARTS.find((known) => known === chart) ?? null;
}

/** Parts of an embed that can be left out; `source` is the long form of what cannot. */
export const EMBED_PARTS = ['title', 'legend', 'source', 'links'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

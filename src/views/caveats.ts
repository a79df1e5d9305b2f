// How the data of a chart must and must not be read: said in the text that goes with its file.
import type { MessageKey } from '../locale/keys';
import type { Atlas } from './atlas.svelte';

type Point = 'entries' | 'absent' | 'evidence' | 'units' | 'acts' | 'qualifiers';

const POINTS: Readonly<Record<string, readonly Point[]>> = {
  map: ['entries', 'absent'],
  themes: ['entries', 'absent', 'units'],
  actors: ['entries', 'absent', 'qualifiers'],
  timeline: ['qualifiers'],
  acts: ['acts'],
  flows: ['acts'],
  promised: ['entries', 'acts'],
  followed: ['entries', 'acts'],
  year: ['qualifiers'],
  register: ['entries', 'absent', 'evidence'],
};
/** What holds of our own search alone. */
const OURS: ReadonlySet<Point> = new Set(['absent', 'evidence']);

/** Messages that are owed to the data of the chart, as the page shows it. */
export function caveatsOf(atlas: Atlas, chart: string): MessageKey[] {
  const { view, layer } = atlas.selection.value;
  // The other layers of the map, and the map of an instrument, show the treaty record.
  if (chart === 'map' && (view !== 'overview' || layer !== 'pledges')) return [];
  return (POINTS[chart] ?? [])
    .filter((point) => !atlas.foreign || !OURS.has(point))
    .map((point) => `about.method.${point}` as const);
}

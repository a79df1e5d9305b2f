// Which events of the calendar are shown: by lane, within the dates the reader chose, and where they were held.
import type { SelectionValue } from '../model/selection';
import type { AtlasEvent, EventKind, IsoDate } from '../model/tables';
import { inScope, type Scope } from './scope';

/** First and last day, both included. */
export type Days = Pick<SelectionValue, 'from' | 'to'>;

/** The lanes of the timeline, from top to bottom. */
export const LANES: readonly EventKind[] = [
  'dialogue',
  'milestone',
  'campaign',
  'conference',
  'spotlight',
  'outreach',
];

export interface EventRows {
  /** By lane, then by first day. */
  shown: readonly AtlasEvent[];
  /** Number of events that fall outside the dates. */
  outside: number;
}

/** Does any day on which the event may have been fall within the dates? A month or a year counts with all its days. */
export function touches({ start, end }: Pick<AtlasEvent, 'start' | 'end'>, { from, to }: Days): boolean {
  return start <= to && end >= from;
}

/** The events within the dates; all of them when there are none (`null`: the reader has not chosen any). */
export function eventRows(events: readonly AtlasEvent[], days: Days | null): EventRows {
  const shown = events
    .filter((event) => days === null || touches(event, days))
    .sort(
      (a, b) =>
        LANES.indexOf(a.kind) - LANES.indexOf(b.kind) || compare(a.start, b.start) || compare(a.end, b.end),
    );
  return { shown, outside: events.length - shown.length };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Was the event held in the scope, as far as the report says where? Never true of an event without a State. */
export function heldIn(event: Pick<AtlasEvent, 'iso3'>, scope: Scope): boolean {
  return scope !== null && event.iso3 !== '' && inScope(scope, event.iso3);
}

/**
 * The days that the axis covers, in whole months: those of all events; where the chosen dates reach beyond them, the
 * chosen dates, so that the axis follows.
 */
export function axisDays(events: readonly AtlasEvent[], days: Days): Days {
  const dated = events.filter((event) => event.precision !== 'year');
  let from: IsoDate = days.from;
  let to: IsoDate = days.to;
  if (dated.length > 0) {
    const first = monthOf(dated.reduce((min, event) => (event.start < min ? event.start : min), '9999')).from;
    const last = monthOf(dated.reduce((max, event) => (event.end > max ? event.end : max), '0000')).to;
    if (days.from >= first && days.to <= last) [from, to] = [first, last];
  }
  return { from: monthOf(from).from, to: monthOf(to).to };
}

/** First and last day of the month that holds a day. */
export function monthOf(day: IsoDate): Days {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-${last}` };
}

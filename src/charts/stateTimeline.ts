// Geometry of a State's acts on one axis of sixty years, which runs left to right in every language.
import type { Locale } from '../locale/locale.svelte';
import type { Mark } from '../model/mark';
import type { IsoDate } from '../model/tables';
import { timeAxis, type Span, type TimeAxis } from './timeAxis';
import { placeLane, type PlacedEvent, type TimelineEvent } from './timeline';

export interface StateAct {
  mark: Mark;
  date: IsoDate;
  /** Short name of the instrument; for a withdrawal with that word. */
  label: string;
  instrument: string;
  withdrawal: boolean;
}
export interface PlacedAct {
  act: StateAct;
  /** Middle of the mark, px. */
  x: number;
  y: number;
  label: PlacedEvent['label'];
}
export interface StateTimelineLayout {
  axis: TimeAxis;
  placed: readonly PlacedAct[];
  /** The shaded days. */
  shade: { x: number; width: number };
  /** Where the marks end and the axis with its years stands, px from the top. */
  axisY: number;
  height: number;
}

/** Above the marks, for the name of the shaded days, px. */
export const SHADE_HEAD = 22;
const AXIS = 22;
/** A year is narrow on a phone: the shaded days are still seen. */
const LEAST_SHADE = 3;
/** An axis without an act is still an axis. */
const LEAST = 48;

/** Places acts and their labels so that none touches another. */
export function stateTimeline(
  acts: readonly StateAct[],
  span: Span,
  shaded: Span,
  width: number,
  locale: Locale,
): StateTimelineLayout {
  const axis = timeAxis(span, width, locale);
  const byKey = new Map(acts.map((act) => [act.mark.key, act]));
  const dated = acts.map((act): TimelineEvent => ({
    id: act.mark.key,
    start: act.date,
    end: act.date,
    precision: 'day',
    lead: '',
    title: act.label,
    titleLang: locale.lang,
    where: '',
    when: act.date,
    mark: act.mark,
  }));
  const lane = placeLane({ kind: 'conference', dated }, axis);
  const x = Math.max(0, axis.x(shaded.from));
  const axisY = SHADE_HEAD + Math.max(LEAST, lane.height);
  return {
    axis,
    placed: lane.placed.map(({ event, x1, x2, y, label }) => ({
      act: byKey.get(event.id)!,
      x: (x1 + x2) / 2,
      y: SHADE_HEAD + y,
      label,
    })),
    shade: { x, width: Math.max(LEAST_SHADE, Math.min(width, axis.xEnd(shaded.to)) - x) },
    axisY,
    height: axisY + AXIS,
  };
}

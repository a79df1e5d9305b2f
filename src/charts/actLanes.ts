// Geometry of acts on one axis of time, a lane a State: where each act stands, and how high its lane is.
import type { Mark } from '../model/mark';
import type { IsoDate } from '../model/tables';
import type { Span, TimeAxis } from './timeAxis';

export interface LaneAct {
  key: string;
  date: IsoDate;
}

/** An act as its lane draws it. */
export interface DrawnAct extends LaneAct {
  instrument: string;
  leaves: boolean;
  mark: Mark;
}

export interface PlacedAct<Datum extends LaneAct> {
  act: Datum;
  /** Middle of the mark, px from the left end of the axis and from the lane's top. */
  x: number;
  y: number;
}

/** Radius of an act's dot, px. */
export const ACT_RADIUS = 5;
/** Between the middles of two acts that would touch, px. */
const PITCH = 2 * ACT_RADIUS + 2;
const PADDING = 8;
/** Below this width the names of States stand above their lanes. */
const NARROW = 640;
const NAME_GAP = 24;
const NAME = { least: 168, most: 240 };

/** Room at the ends of the axis, so that a mark on its first or last day is whole, px. */
export const LANE_END = 8;

/** Where names and axis stand on `width` px. `names` is the width of the longest name, px. */
export function laneFrame(width: number, names: number): { narrow: boolean; gutter: number; axis: number } {
  const narrow = width < NARROW;
  const gutter = narrow ? 0 : Math.ceil(Math.min(NAME.most, Math.max(NAME.least, names + NAME_GAP)));
  return { narrow, gutter, axis: Math.max(100, width - gutter - 2 * LANE_END) };
}

/** From the year of the first covenants to the day of the record; further where an act lies outside. */
export function actSpan(acts: readonly Pick<LaneAct, 'date'>[], since: IsoDate, until: IsoDate): Span {
  let [from, to] = [since, until];
  for (const { date } of acts) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { from, to };
}

/**
 * Places a State's acts. They stand on the lane's ground; one that would touch another stands above it, so that none
 * hides another. Time runs from left to right in every language.
 */
export function placeActs<Datum extends LaneAct>(
  acts: readonly Datum[],
  axis: TimeAxis,
): { placed: PlacedAct<Datum>[]; height: number } {
  const ends: number[] = [];
  const found = acts
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((act) => {
      const x = (axis.x(act.date) + axis.xEnd(act.date)) / 2;
      const free = ends.findIndex((end) => end + PITCH <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      return { act, x, row };
    });
  const height = 2 * PADDING + 2 * ACT_RADIUS + Math.max(0, ends.length - 1) * PITCH;
  return {
    placed: found.map(({ act, x, row }) => ({ act, x, y: height - PADDING - ACT_RADIUS - row * PITCH })),
    height,
  };
}

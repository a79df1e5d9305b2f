// The time axis that timeline, brush and acts share: days to pixels and back, and its ticks. It runs left to right in every language.
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { Locale } from '../locale/locale.svelte';
import { TYPE } from '../design/palette';
import type { IsoDate } from '../model/tables';
import { textWidth } from './textWidth';

/** First and last day, both included. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}

export interface TimeTick {
  x: number;
  /** Month, or year on a long axis; "" at the end of the axis where it has no room. */
  label: string;
  /** The year, at its first tick; "" elsewhere. */
  year: string;
}

export interface TimeAxis {
  span: Span;
  width: number;
  /** Where a day begins, px from the axis's left end. */
  x(day: IsoDate): number;
  /** Where a day ends, px. */
  xEnd(day: IsoDate): number;
  /** The day at a place, within the axis. */
  dayAt(px: number): IsoDate;
  ticks: readonly TimeTick[];
}

/** Least distance of two ticks, px. */
const TICK_ROOM = 42;
/** Between a tick and its label, px. */
export const TICK_GAP = 4;
const MONTH_STEPS = [1, 2, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];

const dateOf = (day: IsoDate) => new Date(`${day}T00:00:00Z`);
const isoOf = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** A day moved by days or months; at the end of a shorter month it stays within it. */
export function shiftDay(day: IsoDate, by: number, unit: 'day' | 'month'): IsoDate {
  const date = dateOf(day);
  if (unit === 'day') return isoOf(utcDay.offset(date, by));
  const month = utcMonth.offset(utcMonth.floor(date), by);
  const last = utcDay.offset(utcMonth.offset(month, 1), -1).getUTCDate();
  return isoOf(utcDay.offset(month, Math.min(date.getUTCDate(), last) - 1));
}

/** Days since 1970, as the value of a slider. */
export const dayNumber = (day: IsoDate): number => dateOf(day).valueOf() / 86_400_000;

/** First instant of a span and the one after its last, for a scale of time. */
export const instants = ({ from, to }: Span): [Date, Date] => [dateOf(from), utcDay.offset(dateOf(to), 1)];

/**
 * Instants to px and back. By hand, as d3-scale brings along what mixes colours and writes dates: 11 kB with gzip, in an
 * embed that may have 90.
 */
function placesOn(span: Span, width: number) {
  const [first, beyond] = instants(span).map(Number) as [number, number];
  return {
    at: (instant: Date): number => width * ((Number(instant) - first) / (beyond - first)),
    instantAt: (px: number): Date => new Date(first + ((beyond - first) * px) / (width || 1)),
  };
}

/** The axis over a span of days on `width` px. */
export function timeAxis(span: Span, width: number, locale: Locale): TimeAxis {
  const { at, instantAt } = placesOn(span, width);
  const clampDay = (day: IsoDate) => (day < span.from ? span.from : day > span.to ? span.to : day);
  return {
    span,
    width,
    x: (day) => at(dateOf(day)),
    xEnd: (day) => at(utcDay.offset(dateOf(day), 1)),
    dayAt: (px) => clampDay(isoOf(utcDay.floor(instantAt(px)))),
    ticks: ticksOf(span, width, locale),
  };
}

function ticksOf(span: Span, width: number, locale: Locale): TimeTick[] {
  const [start, stop] = instants(span);
  const { at } = placesOn(span, width);
  const perMonth = width / Math.max(1, utcMonth.count(start, stop));
  const step = MONTH_STEPS.find((months) => months * perMonth >= TICK_ROOM);
  if (step !== undefined) {
    const dates = utcMonth
      .range(utcMonth.ceil(start), stop)
      .filter((date) => date.getUTCMonth() % step === 0);
    return dates.map((date, index) => {
      const iso = isoOf(date);
      const x = at(date);
      const opensYear = index === 0 || date.getUTCMonth() === 0;
      const label = locale.date(iso, 'monthShort');
      const fits = x + TICK_GAP + textWidth(label, TYPE.small) <= width;
      return { x, label: fits ? label : '', year: opensYear ? locale.date(iso, 'year') : '' };
    });
  }
  const years = YEAR_STEPS.find((count) => count * 12 * perMonth >= TICK_ROOM) ?? YEAR_STEPS.at(-1)!;
  return utcYear
    .range(utcYear.ceil(start), stop)
    .filter((date) => date.getUTCFullYear() % years === 0)
    .map((date) => {
      const label = locale.date(isoOf(date), 'year');
      const fits = at(date) + TICK_GAP + textWidth(label, TYPE.small) <= width;
      return { x: at(date), label: fits ? label : '', year: '' };
    });
}

/** Below this width the timeline is a list, and the names of rows stand above them instead of beside. */
const NARROW = 640;
/** Room at the ends for the brush's handles, px. */
const END = 24;

/** Between names and axis, px. */
const NAME_GAP = 16;

export interface Frame {
  narrow: boolean;
  /** Before the axis, where the names of lanes stand: on the left, in Arabic on the right. */
  gutter: number;
  /** After it. */
  end: number;
  /** Length of the axis. */
  axis: number;
}

/**
 * How timeline and acts share a width in px, so that their axes stand one below the other. `names` is what the names of
 * lanes and rows need beside them, px.
 */
export function frameOf(width: number, names = 0): Frame {
  const narrow = width < NARROW;
  const gutter = narrow ? END : Math.ceil(Math.max(width < 1000 ? 116 : 152, names + NAME_GAP));
  return { narrow, gutter, end: END, axis: Math.max(100, width - gutter - END) };
}

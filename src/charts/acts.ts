// Geometry of the acts chart: bars up for acts of joining, down for withdrawals, and the running total in its own band.
import type { IsoDate } from '../model/tables';
import type { ActBucket } from '../select/actMonths';
import type { Span } from './timeAxis';

/** A bar: its month or year on the axis, its height in acts. */
export interface ActBar {
  /** The bucket's key; with "/outside" for acts of a bucket that also has acts within the window; "/left" for withdrawals. */
  key: string;
  bucket: ActBucket;
  kind: 'joined' | 'left';
  inside: boolean;
  from: IsoDate;
  to: IsoDate;
  /** Acts from the baseline; negative below it. */
  y1: number;
  y2: number;
}

/** The bars in order of time, those of a month from the baseline outwards. */
export function actBars(buckets: readonly ActBucket[]): ActBar[] {
  return buckets.flatMap((bucket) => {
    const { key, from, to, joined, joinedOutside, left, leftOutside } = bucket;
    const bars: ActBar[] = [];
    const add = (kind: ActBar['kind'], inside: boolean, start: number, count: number, suffix: string) => {
      if (count === 0) return;
      const sign = kind === 'joined' ? 1 : -1;
      bars.push({
        key: key + suffix,
        bucket,
        kind,
        inside,
        from,
        to,
        y1: start * sign,
        y2: (start + count) * sign,
      });
    };
    add('joined', true, 0, joined.length, '');
    add('joined', false, joined.length, joinedOutside.length, joined.length > 0 ? '/outside' : '');
    add('left', true, 0, left.length, '/left');
    add('left', false, left.length, leftOutside.length, left.length > 0 ? '/left/outside' : '/left');
    return bars;
  });
}

/** Bars that are drawn and read together: the months of a year; years stand on their own, in one set without a name. */
export interface BarGroup {
  year: string | null;
  bars: readonly ActBar[];
}

/** The bars by year, in order of time. */
export function barGroups(bars: readonly ActBar[]): BarGroup[] {
  const groups: { year: string | null; bars: ActBar[] }[] = [];
  for (const bar of bars) {
    const { key } = bar.bucket;
    const year = key.length > 4 ? key.slice(0, 4) : null;
    const last = groups.at(-1);
    if (last && last.year === year) last.bars.push(bar);
    else groups.push({ year, bars: [bar] });
  }
  return groups;
}

/** Heights in px. The band of the running total stands above the bars; it has a scale of its own. */
export const ACTS_HEIGHT = 260;
const TOP = 22;
const BAND = 54;
const LABEL = 20;
const AXIS = 40;

export interface ActsScale {
  /** Domain of the bars' scale, which also covers band and labels: acts. */
  domain: [number, number];
  top: number;
  bottom: number;
  /** Where a running total stands, in units of the bars' scale. */
  total(count: number): number;
  /** Baseline and top of the band, in the same units. */
  bandBase: number;
  bandTop: number;
}

/** `narrow`: the names of the rows stand within the chart and need room. The vertical scale: bars up to `most` acts, down to `least` withdrawals, and above them the band up to `last`. */
export function actsScale(bars: readonly ActBar[], last: number, narrow: boolean): ActsScale {
  const most = Math.max(1, ...bars.map((bar) => bar.y2));
  const below = Math.max(0, ...bars.map((bar) => -bar.y2));
  const belowLabel = below > 0 ? (narrow ? 2 * LABEL : LABEL) : 0;
  const px = ACTS_HEIGHT - TOP - AXIS - BAND - LABEL * 1.6 - belowLabel;
  const perPx = (most + below) / px;
  const bandBase = most + perPx * LABEL * 1.6;
  const bandTop = bandBase + perPx * BAND;
  return {
    domain: [-(below + perPx * belowLabel), bandTop],
    top: TOP,
    bottom: AXIS,
    bandBase,
    bandTop,
    total: (count) => bandBase + (last > 0 ? (count / last) * perPx * BAND : 0),
  };
}

export interface TotalPoint {
  date: IsoDate;
  total: number;
}

/** The steps of the running total on the axis: from the window's first day at 0 to its last day. */
export function totalLine(points: readonly TotalPoint[], days: Span, axis: Span): TotalPoint[] {
  const last = points.at(-1);
  if (!last) return [];
  const from = days.from < axis.from ? axis.from : days.from;
  const to = days.to > axis.to ? axis.to : days.to;
  return [{ date: from, total: 0 }, ...points, { date: to, total: last.total }];
}

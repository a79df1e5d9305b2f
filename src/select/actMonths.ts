// The dated acts by month, or by year where the axis is long; and their running total.
import type { IsoDate } from '../model/tables';
import type { Act } from './acts';
import { monthOf, type Days } from './eventRows';

export interface ActBucket {
  /** 2023-09, or 2023. */
  key: string;
  /** First and last day of the month or year. */
  from: IsoDate;
  to: IsoDate;
  /** Acts of joining within the window, and those of the same month outside it. */
  joined: readonly Act[];
  joinedOutside: readonly Act[];
  /** Withdrawals, likewise. */
  left: readonly Act[];
  leftOutside: readonly Act[];
}

export type BucketUnit = 'month' | 'year';
/** Beyond this many months a bar stands for a year. */
const MOST_MONTHS = 60;

/** A bar stands for a month, or for a year on a long axis. */
export function bucketUnit({ from, to }: Days): BucketUnit {
  const months = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from) + 1 > MOST_MONTHS ? 'year' : 'month';
}

/** First and last day of the month or year that a key names. */
export function bucketDays(key: string): Days {
  return key.length === 4 ? { from: `${key}-01-01`, to: `${key}-12-31` } : monthOf(`${key}-01`);
}

/** Acts on the axis by month or year; those without an act are left out. Acts must be in order of date. */
export function actBuckets(acts: readonly Act[], axis: Days, chosen: Days): ActBucket[] {
  const length = bucketUnit(axis) === 'year' ? 4 : 7;
  const groups = new Map<string, Act[]>();
  for (const act of acts) {
    if (act.date < axis.from || act.date > axis.to) continue;
    const key = act.date.slice(0, length);
    const group = groups.get(key);
    if (group) group.push(act);
    else groups.set(key, [act]);
  }
  return [...groups].map(([key, group]) => {
    const inside = (act: Act) => act.date >= chosen.from && act.date <= chosen.to;
    const left = (act: Act) => act.kind === 'withdrawal';
    return {
      key,
      ...bucketDays(key),
      joined: group.filter((act) => !left(act) && inside(act)),
      joinedOutside: group.filter((act) => !left(act) && !inside(act)),
      left: group.filter((act) => left(act) && inside(act)),
      leftOutside: group.filter((act) => left(act) && !inside(act)),
    };
  });
}

/** How many acts of joining there were by each day that has one. Withdrawals are not taken off. */
export function runningTotal(acts: readonly Act[]): { date: IsoDate; total: number }[] {
  const points: { date: IsoDate; total: number }[] = [];
  let total = 0;
  for (const act of acts) {
    if (act.kind === 'withdrawal') continue;
    total += 1;
    const last = points.at(-1);
    if (last?.date === act.date) last.total = total;
    else points.push({ date: act.date, total });
  }
  return points;
}

// The dated acts of the treaty record: becoming party, and leaving.
import type { SelectionValue } from '../model/selection';
import type { ActKind, Iso3, IsoDate, Participation } from '../model/tables';
import { inScope, type Scope } from './scope';

export interface Act {
  iso3: Iso3;
  instrument: string;
  /** Day of the act; of a withdrawal, the day it took effect. */
  date: IsoDate;
  kind: ActKind | 'withdrawal';
}

/** All acts, by date. A participant that left has two: how it became party, and its withdrawal. */
export function actsOf(record: readonly Participation[]): Act[] {
  const acts: Act[] = [];
  for (const { iso3, instrument, date, action, withdrawalEffective } of record) {
    if (date && action) acts.push({ iso3, instrument, date, kind: action });
    if (withdrawalEffective) acts.push({ iso3, instrument, date: withdrawalEffective, kind: 'withdrawal' });
  }
  return acts.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.iso3 < b.iso3 ? -1 : 1));
}

/** Acts within the window (both days included) by States in scope. */
export function filterActs(
  acts: readonly Act[],
  { from, to }: Pick<SelectionValue, 'from' | 'to'>,
  scope: Scope,
): Act[] {
  return acts.filter((act) => act.date >= from && act.date <= to && inScope(scope, act.iso3));
}

/** Number of instruments that each participant is party to, on the record's date. */
export function partyCounts(record: readonly Participation[]): Map<Iso3, number> {
  const counts = new Map<Iso3, number>();
  for (const { iso3, status } of record)
    if (status === 'party') counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  return counts;
}

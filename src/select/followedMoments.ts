// What followed, as moments on a time axis: acts on the instruments that entries name, what sources tell, target years.
import type { Iso3, PartialDate } from '../model/tables';
import { filterActs, type Act } from './acts';
import type { FollowedEntry } from './followed';
import { RECORD_DATE } from '../model/codes';
import { LAUNCH } from './promisedRows';
import type { Scope } from './scope';

export interface JoinedMoment {
  entry: string;
  iso3: Iso3;
  instrument: string;
  date: PartialDate;
}
export interface ToldMoment {
  entry: string;
  /** Place among the entry's follow-ups. */
  index: number;
  date: PartialDate;
  namesInitiative: boolean;
}
export interface TargetMoment {
  year: number;
  entries: number;
}

export interface Moments {
  /** Acts since the launch, of a State on the instrument that its entry names. */
  joined: readonly JoinedMoment[];
  /** Acts since the launch on the same instruments, of others in scope. */
  others: readonly Act[];
  told: readonly ToldMoment[];
  /** Follow-ups without a date: they have no place on the axis. */
  undated: number;
  targets: readonly TargetMoment[];
}

/** The moments of the entries, each kind by date. */
export function followedMoments(
  items: readonly FollowedEntry[],
  acts: readonly Act[],
  scope: Scope,
): Moments {
  const joined: JoinedMoment[] = [];
  const named = new Set<string>();
  const pairs = new Set<string>();
  for (const { entry, lines } of items)
    for (const { iso3, instrument, status } of lines) {
      if (instrument === null || status.kind === 'unchecked') continue;
      named.add(instrument);
      pairs.add(`${iso3} ${instrument}`);
      if (iso3 !== null && status.kind === 'became_party')
        joined.push({ entry: entry.id, iso3, instrument, date: status.date });
    }
  const others = filterActs(acts, { from: LAUNCH, to: RECORD_DATE }, scope).filter(
    (act) =>
      act.kind !== 'withdrawal' && named.has(act.instrument) && !pairs.has(`${act.iso3} ${act.instrument}`),
  );
  const told = items.flatMap(({ entry, followUps }) =>
    followUps.map(({ date, namesInitiative }, index) => ({ entry: entry.id, index, date, namesInitiative })),
  );
  const years = new Map<number, number>();
  for (const { entry } of items)
    if (entry.targetYear !== null) years.set(entry.targetYear, (years.get(entry.targetYear) ?? 0) + 1);
  return {
    joined: joined.sort(byDate),
    others,
    told: told.filter(({ date }) => date !== '').sort(byDate),
    undated: told.filter(({ date }) => date === '').length,
    targets: [...years].map(([year, entries]) => ({ year, entries })).sort((a, b) => a.year - b.year),
  };
}

const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

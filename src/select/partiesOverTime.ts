// How many are party to an instrument on each day: a step up at each act of joining, down at each withdrawal that took effect.
import type { ActKind, IsoDate, Iso3, Participation, State } from '../model/tables';
import { NO_GROUP } from './flowLinks';

/** One participant that joined or left on a day; the kind is '' where the record does not say it. */
export interface PartyAct {
  iso3: Iso3;
  date: IsoDate;
  kind: ActKind | 'withdrawal' | '';
}

/** A day on which the number of parties changed. */
export interface PartyStep {
  date: IsoDate;
  joined: readonly PartyAct[];
  left: readonly PartyAct[];
  /** Parties at the end of the day. */
  total: number;
}

export interface PartySeries {
  /** In order of time. */
  steps: readonly PartyStep[];
  /** Rows that cannot be placed in time: a party without the day of its act; who left, without both its days. */
  undated: readonly Participation[];
  /** Parties on the day of the record: those of the last step, and the undated ones. */
  total: number;
}

/** The series of one instrument up to `asOf`; `among`: of these participants alone. */
export function partiesOverTime(
  record: readonly Participation[],
  instrument: string,
  asOf: IsoDate,
  among: (iso3: Iso3) => boolean = () => true,
): PartySeries {
  const days = new Map<IsoDate, { joined: PartyAct[]; left: PartyAct[] }>();
  const dayOf = (date: IsoDate) => {
    let day = days.get(date);
    if (!day) days.set(date, (day = { joined: [], left: [] }));
    return day;
  };
  const undated: Participation[] = [];
  for (const row of record) {
    if (row.instrument !== instrument || row.status === 'signatory' || !among(row.iso3)) continue;
    const { iso3, date, action, status, withdrawalEffective: end } = row;
    if (!date || (status === 'former_party' && !end)) {
      undated.push(row);
      continue;
    }
    if (date <= asOf) dayOf(date).joined.push({ iso3, date, kind: action });
    if (end && end <= asOf) dayOf(end).left.push({ iso3, date: end, kind: 'withdrawal' });
  }
  let total = 0;
  const steps = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, { joined, left }]) => {
      total += joined.length - left.length;
      return { date, joined: joined.sort(byCode), left: left.sort(byCode), total };
    });
  return { steps, undated, total: total + undated.filter((row) => row.status === 'party').length };
}

const byCode = (a: PartyAct, b: PartyAct) => (a.iso3 < b.iso3 ? -1 : 1);

export interface GroupSeries extends PartySeries {
  /** Code of a United Nations regional group, or `NO_GROUP`. */
  group: string;
  /** States in the group; null for those of no group, who are no group. */
  members: number | null;
}

/** The series by regional group, in the order of `groups`; those of no group last, where any of them was ever party. */
export function partiesByGroup(
  record: readonly Participation[],
  instrument: string,
  asOf: IsoDate,
  participants: readonly State[],
  groups: readonly string[],
): GroupSeries[] {
  const groupOf = new Map(participants.map(({ iso3, unGroup }) => [iso3, unGroup || NO_GROUP]));
  const series = [...groups, NO_GROUP].map((group) => ({
    group,
    members: group === NO_GROUP ? null : participants.filter(({ unGroup }) => unGroup === group).length,
    ...partiesOverTime(record, instrument, asOf, (iso3) => (groupOf.get(iso3) ?? NO_GROUP) === group),
  }));
  return series.filter(
    ({ group, steps, undated }) => group !== NO_GROUP || steps.length + undated.length > 0,
  );
}

/** All acts of a series, by date. */
export function partyActs(series: PartySeries): (PartyAct & { total: number })[] {
  return series.steps.flatMap(({ joined, left, total }) => {
    // Parties after each act: those of the day before, and then one by one.
    let after = total - joined.length + left.length;
    return [...joined, ...left].map((act) => ({
      ...act,
      total: (after += act.kind === 'withdrawal' ? -1 : 1),
    }));
  });
}

/** Acts since a day (included): who joined, and who left. */
export function actsSince(
  series: PartySeries,
  from: IsoDate,
): { joined: readonly PartyAct[]; left: readonly PartyAct[] } {
  const since = series.steps.filter(({ date }) => date >= from);
  return { joined: since.flatMap((step) => step.joined), left: since.flatMap((step) => step.left) };
}

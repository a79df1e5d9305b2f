// What the panel says first: which instruments the report names in pledges; under a filter, what remains are acts.
import type { Message } from '../../model/message';
import type { PromisedRow } from '../promisedRows';

/** How codes and numbers are said in the reader's language. */
export interface PromisedNames {
  instrument(code: string): string;
  number(value: number): string;
}

/** `figuresHold`: no filter makes the report's figures meaningless. */
export function promisedFinding(
  rows: readonly PromisedRow[],
  figuresHold: boolean,
  names: PromisedNames,
): Message {
  if (rows.length === 0) return { key: 'promised.finding.none' };
  if (!figuresHold) {
    const since = rows.reduce((sum, row) => sum + row.since.length, 0);
    const acts = since + rows.reduce((sum, row) => sum + row.before.length, 0);
    return {
      key: acts > 0 && since === acts ? 'promised.finding.acts_since' : 'promised.finding.acts',
      values: {
        acts,
        total: names.number(acts),
        since,
        later: names.number(since),
        instruments: rows.length,
      },
    };
  }
  const most = Math.max(...rows.map((row) => row.figure.value ?? 0));
  const leaders = rows.filter((row) => row.figure.value === most);
  const values = { count: rows.length, instruments: names.number(rows.length), most: names.number(most) };
  const [leader] = leaders;
  if (!leader) return { key: 'promised.finding.unnumbered', values };
  const named = { ...values, instrument: names.instrument(leader.instrument) };
  if (rows.length === 1) return { key: 'promised.finding.one', values: named };
  if (leaders.length === 1) return { key: 'promised.finding.leads', values: named };
  if (leaders.length === rows.length) return { key: 'promised.finding.all_equal', values };
  return { key: 'promised.finding.tie', values: { ...values, leaders: names.number(leaders.length) } };
}

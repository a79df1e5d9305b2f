// What the flows show: which instrument gained the most parties in the window. Instruments may be ranked, States never.
import type { Message } from '../../model/message';
import type { Act } from '../acts';
import type { Flows } from '../flowLinks';

/** Ties of more instruments than this are counted, not named. */
const MOST_NAMED = 3;

/** How codes and days are said in the reader's language. */
export interface FlowNames {
  instrument(code: string): string;
  /** An instrument's name in quotation marks, for lists of several: the names hold colons of their own. */
  quoted(code: string): string;
  participant(iso3: string): string;
  date(iso: string): string;
  number(value: number): string;
}

export function flowsFinding({ acts, instruments }: Flows, names: FlowNames): Message {
  const [first] = acts;
  if (!first) return { key: 'flows.finding.none' };
  if (acts.length === 1) return { key: 'flows.finding.one', values: said(first, names) };
  const most = Math.max(...instruments.map((node) => node.acts.length));
  const leaders = instruments.filter((node) => node.acts.length === most);
  const values = { most: names.number(most), count: acts.length, total: names.number(acts.length) };
  if (instruments.length === 1)
    return {
      key: 'flows.finding.all_one',
      values: { ...values, instrument: names.instrument(leaders[0]!.key) },
    };
  if (leaders.length === 1)
    return {
      key: 'flows.finding.leads',
      values: { ...values, instrument: names.instrument(leaders[0]!.key) },
    };
  if (leaders.length === instruments.length)
    return {
      key: 'flows.finding.all_equal',
      values: { ...values, each: most, instruments: names.number(instruments.length) },
    };
  if (leaders.length <= MOST_NAMED)
    return {
      key: 'flows.finding.tie',
      values: { ...values, instruments: leaders.map((node) => names.quoted(node.key)) },
    };
  return {
    key: 'flows.finding.tie_of_many',
    values: { ...values, instruments: names.number(leaders.length) },
  };
}

function said(act: Act, names: FlowNames) {
  return {
    participant: names.participant(act.iso3),
    instrument: names.instrument(act.instrument),
    date: names.date(act.date),
  };
}

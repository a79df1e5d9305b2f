import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOW, RECORD_DATE } from '../../src/model/codes';
import { actsOf, filterActs, type Act } from '../../src/select/acts';
import { actsBehind, flowsOf, type FlowLists } from '../../src/select/flowLinks';
import { shipped } from '../rows';

const states = await shipped('states');
const lists: FlowLists = {
  participants: new Map(states.map((state) => [state.iso3, state])),
  regions: await shipped('regions'),
  instruments: await shipped('instruments'),
};
const acts = actsOf(await shipped('ratifications'));
const year = flowsOf(filterActs(acts, DEFAULT_WINDOW, null), lists);

describe('flowsOf', () => {
  it('finds the nineteen acts of the initiative, and keeps the withdrawal apart', () => {
    expect(year.acts).toHaveLength(19);
    expect(year.withdrawals.map((act) => [act.iso3, act.instrument])).toEqual([['BLR', 'ICCPR-OP1']]);
    expect(year.idleGroups).toEqual(['latin_american_caribbean']);
    expect(year.idleInstruments).toBe(10);
  });
  it('puts groups in the order of regions.csv and instruments in the order of instruments.csv', () => {
    expect(year.groups.map((node) => `${node.key} ${node.acts.length}`)).toEqual([
      'african 4',
      'asia_pacific 8',
      'eastern_european 4',
      'western_european_other 3',
    ]);
    expect(year.instruments.map((node) => node.key)).toEqual([
      'OP-ICESCR',
      'OPCAT',
      'OP-CRC-AC',
      'OP-CRC-IC',
      'ICMW',
      'ICPPED',
      'CRPD',
      'OP-CRPD',
    ]);
  });
  it('lists the dated acts of each link', () => {
    expect(actsBehind(year, 'asia_pacific>OP-CRPD')?.map((act) => `${act.iso3} ${act.date}`)).toEqual([
      'KOR 2022-12-15',
      'TLS 2023-02-07',
      'KAZ 2023-07-13',
    ]);
  });

  it.each([
    ['the default window', DEFAULT_WINDOW],
    ['all years', { from: '1966-01-01', to: RECORD_DATE }],
    ['one day', { from: '2023-09-22', to: '2023-09-22' }],
    ['nothing', { from: '2023-12-30', to: '2023-12-31' }],
  ])('counts every act once on each side: %s', (_name, window) => {
    const flows = flowsOf(filterActs(acts, window, null), lists);
    const sum = (nodes: readonly { acts: readonly Act[] }[]) =>
      nodes.reduce((total, node) => total + node.acts.length, 0);
    for (const side of [flows.links, flows.groups, flows.instruments])
      expect(sum(side)).toBe(flows.acts.length);
  });

  it.each(['COK', 'NIU', 'PSE', 'VAT', 'EUE'])('puts %s in no regional group', (iso3) => {
    const own = acts.filter((act) => act.iso3 === iso3);
    expect(own.length).toBeGreaterThan(0);
    expect(flowsOf(own, lists).groups.map((node) => node.key)).toEqual(['none']);
  });

  it('keeps an instrument that its list does not know, at the end', () => {
    const strange: Act = { iso3: 'TUV', instrument: 'AAA', date: '2023-01-01', kind: 'accession' };
    expect(flowsOf([strange, ...year.acts], lists).instruments.at(-1)?.key).toBe('AAA');
  });
});

it('finds nothing behind a key that is not drawn', () =>
  expect(actsBehind(year, 'african>CEDAW')).toBeNull());

import { describe, expect, it } from 'vitest';
import { RECORD_DATE } from '../../src/model/codes';
import type { Participation, State } from '../../src/model/tables';
import { actsSince, partiesByGroup, partiesOverTime, partyActs } from '../../src/select/partiesOverTime';
import { shipped } from '../rows';

const row = (iso3: string, over: Partial<Participation> = {}): Participation => ({
  iso3,
  instrument: 'CAT',
  signed: '',
  date: '',
  action: 'ratification',
  status: 'party',
  withdrawalNotified: '',
  withdrawalEffective: '',
  note: '',
  ...over,
});
const left = (iso3: string, date: string, end: string) =>
  row(iso3, { date, status: 'former_party', withdrawalEffective: end });

const CASES: readonly [
  name: string,
  rows: readonly Participation[],
  steps: readonly string[],
  total: number,
][] = [
  ['nobody', [], [], 0],
  [
    'a step at each act, in order of time',
    [row('THA', { date: '2024-05-14' }), row('ALB', { date: '2007-11-08' })],
    ['2007-11-08 +ALB 1', '2024-05-14 +THA 2'],
    2,
  ],
  [
    'one step for a day on which several acted',
    [row('ZAF', { date: '2024-05-14' }), row('THA', { date: '2024-05-14' })],
    ['2024-05-14 +THA +ZAF 2'],
    2,
  ],
  [
    'down on the day on which a withdrawal took effect',
    [left('BLR', '1992-09-30', '2023-02-08'), row('ALB', { date: '2007-10-04' })],
    ['1992-09-30 +BLR 1', '2007-10-04 +ALB 2', '2023-02-08 -BLR 1'],
    1,
  ],
  [
    'a withdrawal that was notified and has not taken effect changes nothing',
    [row('BLR', { date: '1992-09-30', withdrawalNotified: '2025-12-01', withdrawalEffective: '2026-06-01' })],
    ['1992-09-30 +BLR 1'],
    1,
  ],
  ['an act after the day of the record changes nothing', [row('THA', { date: '2026-02-04' })], [], 0],
  ['signatories are not parties', [row('AGO', { status: 'signatory', signed: '2014-09-24' })], [], 0],
  ['another instrument', [row('THA', { instrument: 'CRC', date: '1992-03-27' })], [], 0],
  [
    'a party without a day counts at the end alone',
    [row('ALB', { date: '2007-11-08' }), row('AND')],
    ['2007-11-08 +ALB 1'],
    2,
  ],
  [
    'who left without both days is in no step and in no count',
    [left('JAM', '', '1998-01-23'), left('TTO', '1980-11-14', '')],
    [],
    0,
  ],
  [
    'joined and left on one day',
    [row('ALB', { date: '2000-06-27' }), left('TTO', '1980-11-14', '2000-06-27')],
    ['1980-11-14 +TTO 1', '2000-06-27 +ALB -TTO 1'],
    1,
  ],
];

describe('parties over time', () => {
  it.each(CASES)('%s', (_, rows, steps, total) => {
    const series = partiesOverTime(rows, 'CAT', RECORD_DATE);
    expect(
      series.steps.map((step) =>
        [
          step.date,
          ...step.joined.map((act) => `+${act.iso3}`),
          ...step.left.map((act) => `-${act.iso3}`),
          step.total,
        ].join(' '),
      ),
    ).toEqual(steps);
    expect(series.total).toBe(total);
  });
  it('says apart what has no day', () => {
    const rows = [row('AND'), left('JAM', '', '1998-01-23'), row('ALB', { date: '2007-11-08' })];
    expect(partiesOverTime(rows, 'CAT', RECORD_DATE).undated.map(({ iso3 }) => iso3)).toEqual(['AND', 'JAM']);
  });
  it('counts after each act, and ends each day at its step', () => {
    const rows = [
      left('TTO', '1980-11-14', '2000-06-27'),
      row('ALB', { date: '2000-06-27' }),
      row('AND', { date: '2000-06-27' }),
    ];
    expect(
      partyActs(partiesOverTime(rows, 'CAT', RECORD_DATE)).map(
        ({ iso3, kind, total }) => `${iso3} ${kind} ${total}`,
      ),
    ).toEqual(['TTO ratification 1', 'ALB ratification 2', 'AND ratification 3', 'TTO withdrawal 2']);
  });
  it.each([
    ['2024-05-14', ['THA'], ['BLR']],
    ['2024-05-15', [], ['BLR']],
    ['2020-01-01', ['CPV', 'THA'], ['BLR']],
  ])('acts since %s, that day included', (from, joined, gone) => {
    const rows = [
      row('THA', { date: '2024-05-14' }),
      row('CPV', { date: '2022-12-20' }),
      left('BLR', '1992-09-30', '2025-01-01'),
    ];
    const since = actsSince(partiesOverTime(rows, 'CAT', RECORD_DATE), from);
    expect(since.joined.map(({ iso3 }) => iso3)).toEqual(joined);
    expect(since.left.map(({ iso3 }) => iso3)).toEqual(gone);
  });
});

describe('by regional group', () => {
  const state = (iso3: string, unGroup: string) => ({ iso3, unGroup }) as State;
  const states = [
    state('THA', 'asia_pacific'),
    state('JPN', 'asia_pacific'),
    state('ALB', 'eastern_european'),
    state('PSE', ''),
  ];
  const groups = ['african', 'asia_pacific', 'eastern_european'];
  const said = (rows: readonly Participation[]) =>
    partiesByGroup(rows, 'CAT', RECORD_DATE, states, groups).map(
      ({ group, total, members }) => `${group} ${total}/${members}`,
    );
  it('every group in its order, with those of no group last', () =>
    expect(
      said([
        row('THA', { date: '2007-10-02' }),
        row('PSE', { date: '2014-04-02' }),
        row('ALB', { date: '1994-05-11' }),
      ]),
    ).toEqual(['african 0/0', 'asia_pacific 1/2', 'eastern_european 1/1', 'none 1/null']));
  it('nobody of no group: no series of theirs', () =>
    expect(said([row('THA', { date: '2007-10-02' })])).toHaveLength(3));
});

describe('the shipped record', async () => {
  const [record, instruments, states, regions] = await Promise.all([
    shipped('ratifications'),
    shipped('instruments'),
    shipped('states'),
    shipped('regions'),
  ]);
  const groups = regions.filter(({ scheme }) => scheme === 'un_group').map(({ region }) => region);
  it.each(instruments.map(({ code, parties }) => [code, parties] as const))(
    '%s ends at the %d parties that the depositary counts, as do its groups together',
    (code, parties) => {
      const series = partiesOverTime(record, code, RECORD_DATE);
      expect(series.total).toBe(parties);
      expect(series.undated).toEqual([]);
      const byGroup = partiesByGroup(record, code, RECORD_DATE, states, groups);
      expect(byGroup.reduce((sum, { total }) => sum + total, 0)).toBe(parties);
    },
  );
  it('has the three withdrawals, Belarus’s among them', () =>
    expect(
      partyActs(partiesOverTime(record, 'ICCPR-OP1', RECORD_DATE))
        .filter(({ kind }) => kind === 'withdrawal')
        .map(({ iso3, date }) => `${iso3} ${date}`),
    ).toEqual(['JAM 1998-01-23', 'TTO 2000-06-27', 'BLR 2023-02-08']));
});

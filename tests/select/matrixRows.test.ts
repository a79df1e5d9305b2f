// The rows of the matrix: families, cells, filters, orders, groups; and numbers of the shipped record.
import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOW } from '../../src/model/codes';
import type { Instrument, Participation, State } from '../../src/model/tables';
import {
  countCells,
  filterMatrix,
  instrumentFamilies,
  matrixOrderOf,
  matrixRows,
  matrixSortCode,
  matrixStatusOf,
  nextMatrixOrder,
  orderMatrix,
  type MatrixFilter,
  type MatrixOrder,
} from '../../src/select/matrixRows';
import { shipped } from '../rows';

const instrument = (code: string, parent = '') => ({ code, parent }) as Instrument;
const state = (iso3: string, region: string, membership = 'member') =>
  ({ iso3, region, membership }) as State;
const row = (iso3: string, code: string, change: Partial<Participation> = {}): Participation => ({
  iso3,
  instrument: code,
  signed: '',
  date: '',
  action: '',
  status: 'party',
  withdrawalNotified: '',
  withdrawalEffective: '',
  note: '',
  ...change,
});
const joined = (date: string): Partial<Participation> => ({ date, action: 'accession' });

const STATES = [
  state('AAA', 'south'),
  state('BBB', 'north'),
  state('CCC', 'south'),
  state('DDD', 'north'),
  state('EUE', 'north', 'regional_organization'),
];
const RECORD = [
  row('AAA', 'T1', joined('1990-01-01')),
  row('AAA', 'P1', joined('2023-02-01')),
  row('BBB', 'T1', { signed: '1980-05-05', status: 'signatory' }),
  // Joined in the window and left within it: an act of joining, and no party.
  row('BBB', 'P1', {
    ...joined('2023-01-10'),
    status: 'former_party',
    withdrawalNotified: '2023-02-08',
    withdrawalEffective: '2023-05-08',
  }),
  row('CCC', 'T1', joined('1970-01-01')),
  row('CCC', 'unknown', joined('2024-01-01')),
  row('EUE', 'T1', { date: '2010-12-23', action: 'formal_confirmation' }),
];
const rows = matrixRows(STATES, ['T1', 'P1'], RECORD, DEFAULT_WINDOW);
const of = (iso3: string) => rows.find((candidate) => candidate.iso3 === iso3)!;
const codes = (list: readonly { iso3: string }[]) => list.map(({ iso3 }) => iso3).join(' ');

describe('instrumentFamilies', () => {
  it.each<[string, Instrument[], string[]]>([
    ['none', [], []],
    [
      'protocols after their treaty, wherever they stand',
      [instrument('P1', 'T1'), instrument('T1'), instrument('T2'), instrument('P2', 'T1')],
      ['T1 P1 P2', 'T2'],
    ],
    ['a protocol without its treaty stands alone', [instrument('P9', 'T9'), instrument('T1')], ['P9', 'T1']],
  ])('%s', (_, list, expected) => {
    expect(instrumentFamilies(list).map((family) => family.map(({ code }) => code).join(' '))).toEqual(
      expected,
    );
  });
});

describe('matrixRows', () => {
  it.each([
    ['AAA', 'party joined', '1990-01-01 2023-02-01', 2, '2023-02-01 accession'],
    ['BBB', 'signatory former_party', '1980-05-05 2023-05-08', 0, '2023-05-08 withdrawal'],
    ['CCC', 'party neither', '1970-01-01 ', 1, '1970-01-01 accession'],
    ['DDD', 'neither neither', ' ', 0, ''],
    ['EUE', 'party neither', '2010-12-23 ', 1, '2010-12-23 formal_confirmation'],
  ])('%s', (iso3, looks, dates, number, latest) => {
    const { cells, ...found } = of(iso3);
    expect(cells.map((cell) => cell.code).join(' ')).toBe(looks);
    expect(cells.map((cell) => cell.date).join(' ')).toBe(dates);
    expect(found.number).toBe(number);
    expect(found.latest ? `${found.latest.date} ${found.latest.kind}` : '').toBe(latest);
  });
  it('has who is no State in no region', () => {
    expect(of('EUE').region).toBe('');
  });
});

describe('filterMatrix', () => {
  const everything: MatrixFilter = { scope: null, found: null, status: null, instrument: null };
  it.each<[string, Partial<MatrixFilter>, string]>([
    ['nothing asked', {}, 'AAA BBB CCC DDD EUE'],
    ['a scope', { scope: new Set(['BBB', 'CCC']) }, 'BBB CCC'],
    ['words found', { found: new Set(['CCC', 'EUE']) }, 'CCC EUE'],
    ['words that nobody has', { found: new Set() }, ''],
    ['scope and words', { scope: new Set(['BBB']), found: new Set(['CCC']) }, ''],
    ['party to any', { status: 'party' }, 'AAA CCC EUE'],
    ['party to one', { status: 'party', instrument: 'P1' }, 'AAA'],
    ['signatory', { status: 'signatory', instrument: 'T1' }, 'BBB'],
    ['former party', { status: 'former_party' }, 'BBB'],
    ['neither', { status: 'neither', instrument: 'P1' }, 'CCC DDD EUE'],
    ['joined in the window, also who left again', { status: 'joined' }, 'AAA BBB'],
    ['joined one in the window', { status: 'joined', instrument: 'T1' }, ''],
    ['an instrument alone filters nothing', { instrument: 'P1' }, 'AAA BBB CCC DDD EUE'],
  ])('%s', (_, filter, expected) => {
    expect(codes(filterMatrix(rows, { ...everything, ...filter }))).toBe(expected);
  });
});

describe('matrixStatusOf', () => {
  it.each([
    ['party', 'party'],
    ['joined', 'joined'],
    ['kept', null],
    [null, null],
  ])('%s', (code, expected) => expect(matrixStatusOf(code)).toBe(expected));
});

describe('the order in the address', () => {
  it.each<[string | null, string | null, MatrixOrder, string | null]>([
    [null, null, { by: 'region', descending: false }, null],
    ['region', null, { by: 'region', descending: false }, null],
    ['-region', null, { by: 'region', descending: true }, '-region'],
    ['name', null, { by: 'name', descending: false }, 'name'],
    ['-latest', null, { by: 'latest', descending: true }, '-latest'],
    ['number', null, { by: 'number', descending: false }, 'number'],
    ['-instrument', 'T1', { by: 'instrument', descending: true }, '-instrument'],
    ['-instrument', null, { by: 'region', descending: false }, null],
    ['best', null, { by: 'region', descending: false }, null],
    ['-', null, { by: 'region', descending: false }, null],
  ])('%s', (sort, chosen, order, code) => {
    expect(matrixOrderOf(sort, chosen)).toEqual(order);
    expect(matrixSortCode(order)).toBe(code);
  });
  it.each<[string, 'region' | 'name' | 'number' | 'latest' | 'instrument', (string | null)[]]>([
    ['names from their start, then back to regions', 'name', ['name', '-name', null]],
    ['numbers likewise', 'number', ['number', '-number', null]],
    ['dates newest first', 'latest', ['-latest', 'latest', null]],
    ['an instrument likewise', 'instrument', ['-instrument', 'instrument', null]],
    ['regions turn over', 'region', ['-region', null, '-region']],
  ])('%s', (_, by, presses) => {
    let order: MatrixOrder = { by: 'region', descending: false };
    expect(presses.map(() => matrixSortCode((order = nextMatrixOrder(order, by))))).toEqual(presses);
  });
});

describe('orderMatrix', () => {
  // The reader's alphabet runs backwards, so that codes cannot pass for names.
  const byName = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  const alphabet = { regions: ['north', 'south'], byName, instrument: 'T1' };
  it.each<[string | null, string[]]>([
    [null, ['north: DDD BBB', 'south: CCC AAA', ': EUE']],
    ['-region', ['south: CCC AAA', 'north: DDD BBB', ': EUE']],
    ['name', ['null: EUE DDD CCC BBB AAA']],
    ['-name', ['null: AAA BBB CCC DDD EUE']],
    ['number', ['null: DDD BBB EUE CCC AAA']],
    ['-number', ['null: AAA EUE CCC DDD BBB']],
    ['latest', ['null: CCC EUE AAA BBB DDD']],
    ['-latest', ['null: BBB AAA EUE CCC DDD']],
    ['instrument', ['null: CCC AAA EUE DDD BBB']],
    ['-instrument', ['null: EUE AAA CCC DDD BBB']],
  ])('%s', (sort, expected) => {
    const groups = orderMatrix(rows, matrixOrderOf(sort, 'T1'), alphabet);
    expect(groups.map((group) => `${group.region}: ${codes(group.rows)}`)).toEqual(expected);
  });
  it('keeps a region that the list of regions does not know', () => {
    const [odd] = matrixRows([state('ZZZ', 'moon')], ['T1'], [], DEFAULT_WINDOW);
    expect(orderMatrix([odd!], matrixOrderOf(null, null), alphabet).map((group) => group.region)).toEqual([
      'moon',
    ]);
  });
  it.each([null, 'name', 'latest'])('has no group of nothing: %s', (sort) => {
    expect(orderMatrix([], matrixOrderOf(sort, null), alphabet)).toEqual([]);
  });
});

describe('the shipped record', async () => {
  const states = await shipped('states');
  const instruments = instrumentFamilies(await shipped('instruments')).flat();
  const columns = instruments.map(({ code }) => code);
  const all = matrixRows(states, columns, await shipped('ratifications'), DEFAULT_WINDOW);
  it('has 198 rows of 18 cells, and as many parties as the depositary counts', () => {
    expect(all).toHaveLength(198);
    expect(all.every((line) => line.cells.length === 18)).toBe(true);
    for (const [index, { code, parties }] of instruments.entries())
      expect([code, all.filter(({ cells }) => cells[index]!.status.kind === 'party').length]).toEqual([
        code,
        parties,
      ]);
  });
  it('counts cells of States alone', () => {
    const counts = countCells(all);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(197 * 18);
    expect(counts.get('joined')).toBe(19);
    expect(counts.get('former_party')).toBe(3);
  });
  it('has Belarus as a former party, and its withdrawal as its latest act in the window', () => {
    const belarus = all.find(({ iso3 }) => iso3 === 'BLR')!;
    const cell = belarus.cells.find(({ instrument: code }) => code === 'ICCPR-OP1')!;
    expect(cell).toMatchObject({ code: 'former_party', date: '2023-02-08', inWindow: false });
    expect(belarus.latest).toMatchObject({ date: '2023-02-08', kind: 'withdrawal' });
  });
});

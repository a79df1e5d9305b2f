// States side by side, on the shipped rows and on rows of a stranger.
import { describe, expect, it } from 'vitest';
import type { Entry, Theme } from '../../src/model/tables';
import {
  compareExamples,
  compareFamilies,
  compareSubject,
  compareThemes,
  onlyDifferences,
} from '../../src/select/compareStates';
import { registerOf } from '../../src/extract/register/registerOf';
import { shipped } from '../rows';

const [states, instruments, record, themes, entries] = await Promise.all([
  shipped('states'),
  shipped('instruments'),
  shipped('ratifications'),
  shipped('themes'),
  shipped('pledges'),
]);

describe('compareSubject', () => {
  const list = ['BRA', 'IDN', 'KEN', 'MAR', 'THA', 'TUV', 'UGA', 'VNM'].map((iso3) => ({ iso3 }));
  it.each([
    ['none', [], [], [], []],
    ['one', ['THA'], ['THA'], [], []],
    ['in the order of the list', ['THA', 'IDN'], ['IDN', 'THA'], [], []],
    ['one twice', ['THA', 'THA'], ['THA'], [], []],
    ['unknown codes', ['XXX', 'THA', 'EUU'], ['THA'], [], ['XXX', 'EUU']],
    [
      'more than six',
      list.map(({ iso3 }) => iso3).reverse(),
      ['BRA', 'IDN', 'KEN', 'MAR', 'THA', 'TUV'],
      ['UGA', 'VNM'],
      [],
    ],
  ])('%s', (_, codes, compared, beyond, unknown) =>
    expect(compareSubject(codes, list)).toEqual({ compared, beyond, unknown }),
  );
});

describe('compareFamilies', () => {
  const families = compareFamilies(['IDN', 'THA', 'BLR'], instruments, record);
  const row = (code: string) => families.flat().find(({ instrument }) => instrument === code)!;

  it('has each instrument once, every protocol after its treaty, and a standing for each State', () => {
    const codes = families.flat().map(({ instrument }) => instrument);
    expect(codes.toSorted()).toEqual(instruments.map(({ code }) => code).toSorted());
    for (const [treaty, ...protocols] of families) {
      expect(treaty!.kind).toBe('treaty');
      for (const { instrument, kind } of protocols) {
        expect(kind).toBe('protocol');
        expect(instruments.find(({ code }) => code === instrument)!.parent).toBe(treaty!.instrument);
      }
    }
    for (const { standings } of families.flat()) expect(standings).toHaveLength(3);
  });

  it('keeps the order of the States', () =>
    expect(row('ICPPED').standings.map(({ status }) => status)).toEqual([
      { kind: 'signatory', signed: '2010-09-27' },
      { kind: 'party', since: '2024-05-14', act: 'ratification' },
      { kind: 'neither' },
    ]));

  it.each([
    ['all party, on different days', 'CRC', false],
    ['one signatory, one party', 'OP-CEDAW', true],
    ['one has left, none is party', 'ICCPR-OP1', true],
    ['none is anything', 'OPCAT', false],
  ])('%s', (_, code, differs) => expect(row(code).differs).toBe(differs));

  it('of no State, or without the record’s instruments, has no row', () => {
    expect(compareFamilies([], instruments, record)).toEqual([]);
    expect(compareFamilies(['IDN', 'THA'], [], record)).toEqual([]);
  });

  it('shows differences alone: a protocol without its treaty, and no empty family', () => {
    const left = onlyDifferences(compareFamilies(['IDN', 'THA'], instruments, record));
    expect(left.map((rows) => rows.map(({ instrument }) => instrument))).toEqual([
      ['OP-CEDAW'],
      ['OP-CRC-IC'],
      ['ICMW'],
      ['ICPPED'],
      ['OP-CRPD'],
    ]);
  });
});

describe('compareThemes', () => {
  const entry = (iso3s: string[], codes: string[]) =>
    ({ ...entries[0], states: iso3s, themes: codes }) as Entry;
  const list = [
    { theme: 'late', order: 2 },
    { theme: 'early', order: 1 },
    { theme: 'unused', order: 3 },
  ] as Theme[];
  const rows = [
    entry(['THA', 'IDN'], ['late', 'early']),
    entry(['THA'], ['late']),
    entry(['THA'], []),
    entry(['IDN'], ['foreign']),
    entry(['TUV'], ['unused']),
  ];

  it('counts an entry in each of its themes and at each of its States, in the order of the list', () =>
    expect(compareThemes(['IDN', 'THA'], list, registerOf(rows))).toEqual({
      totals: [2, 3],
      themes: [
        { theme: 'early', counts: [1, 1] },
        { theme: 'late', counts: [1, 2] },
        { theme: 'foreign', counts: [1, 0] },
      ],
    }));

  it('has nothing of States that are not documented', () =>
    expect(compareThemes(['KIR', 'NRU'], themes, registerOf(entries))).toEqual({
      totals: [0, 0],
      themes: [],
    }));

  it('counts the shipped register as it is', () => {
    const { totals, themes: found } = compareThemes(['IDN', 'THA'], themes, registerOf(entries));
    expect(totals).toEqual([4, 1]);
    expect(found.find(({ theme }) => theme === 'ratification')?.counts).toEqual([1, 1]);
  });
});

describe('compareExamples', () => {
  it('offers others of the same subregion, in the order of the list', () =>
    expect(compareExamples(['THA'], states)).toEqual([
      ['THA', 'BRN'],
      ['THA', 'IDN'],
      ['THA', 'KHM'],
      ['THA', 'LAO'],
    ]));
  it('offers two to six States that there are, where none is chosen', () => {
    const offered = compareExamples([], states);
    expect(offered.length).toBeGreaterThan(1);
    for (const codes of offered) {
      expect(codes.length).toBeGreaterThanOrEqual(2);
      for (const iso3 of codes) expect(states.map((state) => state.iso3)).toContain(iso3);
    }
  });
  it('offers none of States that no list has', () => expect(compareExamples([], [])).toEqual([]));
});

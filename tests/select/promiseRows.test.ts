// Which entries can be followed up, and their pairs of State and instrument: over the columns, beside the record.
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../src/extract/register/registerOf';
import type { Entry, Participation } from '../../src/model/tables';
import { followedRows, MOST_FOLLOWED, promiseCounts, promiseRows } from '../../src/select/promiseRows';
import { LARGE } from '../../src/select/registerCodes';
import { shipped } from '../rows';

const [template] = await shipped('pledges');
const entry = (states: string[], instruments: string[], themes: string[] = []): Entry => ({
  ...template!,
  ...{ states, instruments, themes },
});
const all = (length: number) => Uint32Array.from({ length }, (_, row) => row);
const party = (iso3: string, instrument: string, date: string) =>
  ({ iso3, instrument, date, status: 'party' }) as Participation;
const RECORD = [party('TUV', 'CAT', '2024-05-14'), party('FJI', 'CAT', '2000-01-01')];
const counts = (entries: readonly Entry[], scope: ReadonlySet<string> | null = null) => {
  const register = registerOf(entries);
  const rows = all(entries.length);
  const { named, pairs, since } = promiseCounts(register, rows, RECORD, new Set(['CAT', 'CRC']), scope);
  return [named, pairs, since];
};

describe('promiseCounts', () => {
  it.each<[string, readonly Entry[], number[]]>([
    ['none', [], [0, 0, 0]],
    ['none names one', [entry(['TUV'], [])], [0, 0, 0]],
    ['an act since the launch', [entry(['TUV'], ['CAT'])], [1, 1, 1]],
    ['party before: no act since', [entry(['FJI', 'KEN'], ['CAT'])], [1, 2, 0]],
    ['a pair that two entries name', [entry(['TUV'], ['CAT']), entry(['TUV'], ['CAT', 'CRC'])], [2, 2, 1]],
    ['an instrument without record', [entry(['TUV'], ['ILO-190'])], [1, 0, 0]],
    ['no State', [entry([], ['CAT'])], [1, 0, 0]],
  ])('%s', (_, entries, expected) => expect(counts(entries)).toEqual(expected));
  it('has no pair of a State outside the scope', () =>
    expect(counts([entry(['TUV', 'FJI'], ['CAT'])], new Set(['FJI']))).toEqual([1, 1, 0]));
});

it('finds what promises to ratify: by its instrument, or by its theme', () => {
  const register = registerOf([
    entry([], []),
    entry([], ['CAT']),
    entry([], [], ['racism', 'ratification']),
    entry([], [], ['racism']),
  ]);
  expect([...promiseRows(register, all(4))]).toEqual([1, 2]);
  expect([...promiseRows(registerOf([entry([], [])]), all(1))]).toEqual([]);
});

describe('followedRows', () => {
  it('are all of a register that is not large', () => {
    const register = registerOf([entry([], []), entry([], ['CAT'])]);
    expect([...followedRows(register, all(2))]).toEqual([0, 1]);
  });
  it('are the first that name an instrument of one that is', () => {
    const [plain, naming] = [entry([], []), entry([], ['CAT'])];
    const length = LARGE + 1;
    const register = registerOf(Array.from({ length }, (_, row) => (row % 2 === 0 ? plain : naming)));
    const rows = followedRows(register, all(length));
    expect([...rows.slice(0, 3)]).toEqual([1, 3, 5]);
    expect(rows).toHaveLength(MOST_FOLLOWED);
  });
});

// The lines of the register's list: filters, groups in alphabetical order, and the one entry that is open.
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../src/extract/register/registerOf';
import type { Entry } from '../../src/model/tables';
import {
  filterByEvidence,
  groupCodes,
  groupingOf,
  groupRows,
  registerLines,
  type Grouping,
} from '../../src/select/registerRows';
import { shipped } from '../rows';

const [template] = await shipped('pledges');
const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  ...template!,
  ...{ id, states: [], themes: [], evidence: 'explicit', contentKnown: 'full' },
  ...change,
});
const entries = [
  entry('a', { states: ['THA'], themes: ['racism'], evidence: 'planned' }),
  entry('b', { states: ['THA', 'AND'], themes: ['racism', 'disability'], contentKnown: 'none' }),
  entry('c', { themes: ['disability'] }),
  entry('d', { states: ['THA', 'THA'] }),
];
const register = registerOf(entries);
const all = Uint32Array.of(0, 1, 2, 3);
const NAMES: Record<string, string> = { THA: 'Thailand', AND: 'Andorra', racism: 'Racism', disability: 'Disability', '': 'none' }; // prettier-ignore
const rowGroups = (by: Grouping, theme: string[] = [], scope: Set<string> | null = null, rows = all) =>
  groupRows(
    rows,
    groupCodes(register, by, theme, scope),
    (code) => NAMES[code]!,
    (a, b) => a.localeCompare(b),
  );
const ids = (rows: Uint32Array) => Array.from(rows, (row) => entries[row]!.id);
const groups = (...asked: Parameters<typeof rowGroups>) =>
  rowGroups(...asked).map((group) => [group.code, ...ids(group.rows)].join(' '));

it.each([
  [null, null],
  ['state', 'state'],
  ['theme', 'theme'],
  ['evidence', null],
])('groups by %s: %s', (code, expected) => expect(groupingOf(code)).toBe(expected));

describe('filterByEvidence', () => {
  it.each([
    [{ evidence: [], content: [] }, 'a b c d'],
    [{ evidence: ['planned'], content: [] }, 'a'],
    [{ evidence: ['planned', 'explicit'], content: ['none'] }, 'b'],
    [{ evidence: [], content: ['full'] }, 'a c d'],
    [{ evidence: ['general'], content: [] }, ''],
  ])('%j leaves %s', (filters, expected) =>
    expect(ids(filterByEvidence(register, all, filters)).join(' ')).toBe(expected),
  );
});

describe('groupRows', () => {
  it('goes by name and never by number; who has none comes last; a row stands in each of its groups, once', () =>
    expect(groups('state')).toEqual(['AND b', 'THA a b d', ' c']));
  it('goes by theme', () => expect(groups('theme')).toEqual(['disability b c', 'racism a b', ' d']));
  it('makes no group that the filters leave out, and so shows none in part', () => {
    expect(groups('theme', ['racism'])).toEqual(['racism a b', ' c d']);
    expect(groups('state', [], new Set(['AND']))).toEqual(['AND b', ' a c d']);
  });
  it('keeps the order of the rows', () =>
    expect(groups('state', [], null, Uint32Array.of(3, 1, 0))).toEqual(['AND b', 'THA d b a']));
});

describe('registerLines', () => {
  const lines = (by: 'state' | null, open: { id: string | null; group: string | null }) => {
    const row = entries.findIndex(({ id }) => id === open.id);
    const made = registerLines(by && rowGroups(by), all, {
      row: open.id === null ? null : row,
      group: open.group,
    });
    return { made, all: Array.from({ length: made.length }, (_, index) => made.at(index)) };
  };
  const said = (...asked: Parameters<typeof lines>) =>
    lines(...asked).all.map((line) => {
      if (line.kind === 'group') return `${line.code}/${line.count}`;
      const { id } = entries[line.row]!;
      const group = line.kind === 'entry' && line.group !== null ? `${line.group}/` : '';
      return line.kind === 'details' ? `${id}/details` : group + id + (line.open ? '*' : '');
    });
  it.each([
    ['flat, none open', null, { id: null, group: null }, 'a b c d'],
    ['flat, one open', null, { id: 'b', group: null }, 'a b* b/details c d'],
    ['flat, the last one open', null, { id: 'd', group: null }, 'a b c d* d/details'],
    ['flat, one open that is not there', null, { id: 'z', group: null }, 'a b c d'],
    ['grouped', 'state', { id: null, group: null }, 'AND/1 AND/b THA/3 THA/a THA/b THA/d /1 /c'],
    ['grouped, open in the first that has it', 'state', { id: 'b', group: null }, 'AND/1 AND/b* b/details THA/3 THA/a THA/b THA/d /1 /c'], // prettier-ignore
    ['grouped, open where it was opened', 'state', { id: 'b', group: 'THA' }, 'AND/1 AND/b THA/3 THA/a THA/b* b/details THA/d /1 /c'], // prettier-ignore
    ['grouped, opened in a group that lacks it', 'state', { id: 'c', group: 'THA' }, 'AND/1 AND/b THA/3 THA/a THA/b THA/d /1 /c* c/details'], // prettier-ignore
  ] as const)('%s', (_, by, open, expected) => expect(said(by, open).join(' ')).toBe(expected));
  it('has a key of its own for every line, and knows where the open one is', () => {
    const { made, all: found } = lines('state', { id: 'b', group: 'THA' });
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    expect(found[made.opened]).toMatchObject({ kind: 'entry', row: 1, group: 'THA', open: true });
  });
  it('has none of no rows', () =>
    expect(registerLines(null, new Uint32Array(), { row: null, group: null }).length).toBe(0));
});

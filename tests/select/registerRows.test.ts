// The lines of the register's list: filters, groups in alphabetical order, and the one entry that is open.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/tables';
import {
  codesFor,
  filterByEvidence,
  groupEntries,
  groupingOf,
  registerRows,
} from '../../src/select/registerRows';

const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  id,
  actorType: 'states',
  actor: '',
  states: [],
  statesNote: '',
  themes: [],
  instruments: [],
  summary: '',
  contentKnown: 'full',
  targetYear: null,
  evidence: 'explicit',
  sourceTitle: '',
  sourceUrl: '',
  sourceKind: '',
  paragraphs: [],
  ...change,
});
const entries = [
  entry('a', { states: ['THA'], themes: ['racism'], evidence: 'planned' }),
  entry('b', { states: ['THA', 'AND'], themes: ['racism', 'disability'], contentKnown: 'none' }),
  entry('c', { themes: ['disability'] }),
  entry('d', { states: ['THA', 'THA'] }),
];
const NAMES: Record<string, string> = { THA: 'Thailand', AND: 'Andorra', racism: 'Racism', disability: 'Disability', '': 'none' }; // prettier-ignore
const groups = (by: 'state' | 'theme', theme: string[] = [], scope: Set<string> | null = null) =>
  groupEntries(
    entries,
    codesFor(by, theme, scope),
    (code) => NAMES[code]!,
    (a, b) => a.localeCompare(b),
  ).map((group) => [group.code, ...group.entries.map(({ id }) => id)].join(' '));

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
    expect(
      filterByEvidence(entries, filters)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected),
  );
});

describe('groupEntries', () => {
  it('goes by name and never by number; who has none comes last; an entry stands in each of its groups, once', () =>
    expect(groups('state')).toEqual(['AND b', 'THA a b d', ' c']));
  it('goes by theme', () => expect(groups('theme')).toEqual(['disability b c', 'racism a b', ' d']));
  it('makes no group that the filters leave out, and so shows none in part', () => {
    expect(groups('theme', ['racism'])).toEqual(['racism a b', ' c d']);
    expect(groups('state', [], new Set(['AND']))).toEqual(['AND b', ' a c d']);
  });
});

describe('registerRows', () => {
  const lines = (
    by: 'state' | null,
    open: { id: string | null; group: string | null },
    codesOf = codesFor('state', [], null),
  ) =>
    registerRows(
      by &&
        groupEntries(
          entries,
          codesOf,
          (code) => NAMES[code]!,
          (a, b) => a.localeCompare(b),
        ),
      entries,
      open,
    ).map((row) => (row.kind === 'group' ? `${row.key}${row.count}` : row.key));
  it.each([
    ['flat, none open', null, { id: null, group: null }, 'a b c d'],
    ['flat, one open', null, { id: 'b', group: null }, 'a b b/details c d'],
    ['flat, one open that is not there', null, { id: 'z', group: null }, 'a b c d'],
    ['grouped', 'state', { id: null, group: null }, 'AND/1 AND/b THA/3 THA/a THA/b THA/d /1 /c'],
    ['grouped, open in the first that has it', 'state', { id: 'b', group: null }, 'AND/1 AND/b AND/b/details THA/3 THA/a THA/b THA/d /1 /c'], // prettier-ignore
    ['grouped, open where it was opened', 'state', { id: 'b', group: 'THA' }, 'AND/1 AND/b THA/3 THA/a THA/b THA/b/details THA/d /1 /c'], // prettier-ignore
    ['grouped, opened in a group that lacks it', 'state', { id: 'c', group: 'THA' }, 'AND/1 AND/b THA/3 THA/a THA/b THA/d /1 /c /c/details'], // prettier-ignore
  ] as const)('%s', (_, by, open, expected) => expect(lines(by, open).join(' ')).toBe(expected));
  it('has a key of its own for every line', () => {
    const keys = lines('state', { id: 'b', group: 'THA' });
    expect(new Set(keys).size).toBe(keys.length);
  });
});

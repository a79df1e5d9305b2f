import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { registerOf } from '../../src/extract/register/registerOf';
import type { Entry } from '../../src/model/tables';
import { selectRegister } from '../../src/select/registerSelection';
import type { Scope } from '../../src/select/scope';
import { hidingFilters, themeGroups, themeRows, themesInStates } from '../../src/select/themeRows';
import { shipped } from '../rows';

const [themes, figures, entries] = [
  await shipped('themes'),
  await shipped('figures'),
  await shipped('pledges'),
];
const counted = (rows: readonly Entry[], scope: Scope = null) =>
  selectRegister(registerOf(rows), NOTHING_SELECTED, scope, themesInStates(themes));
const of = (rows: ReturnType<typeof themeRows>, theme: string) => rows.find((row) => row.theme === theme);

describe('themeRows', () => {
  const rows = themeRows(themes, figures, counted(entries));

  it('has a row for every theme, and for every figure of the report by theme', () => {
    expect(rows.map((row) => row.theme)).toEqual(
      themes.toSorted((a, b) => a.order - b.order).map((row) => row.theme),
    );
    const published = figures.filter((row) => row.dimension === 'theme' && row.value !== null);
    expect(rows.filter((row) => row.figure)).toHaveLength(published.length);
  });

  it.each([
    ['women_gender_equality', 72, 'pledges', 'exactly', 'entries'],
    ['business_human_rights', 17, 'pledges', 'about', 'entries'],
    ['disability', 32, 'states', 'exactly', 'states'],
    ['ratification', 23, 'states', 'exactly', 'states'],
  ])('%s: %i %s (%s), the register in %s', (theme, value, unit, qualifier, documentedUnit) => {
    const row = of(rows, theme);
    expect(row?.figure).toMatchObject({ value, unit, qualifier });
    expect(row?.documentedUnit).toBe(documentedUnit);
  });

  it('counts entries, or distinct States in scope where the report counts States', () => {
    const literal = [
      { ...entries[0]!, id: 'a', states: ['AAA', 'BBB'], themes: ['disability', 'racism'] },
      { ...entries[0]!, id: 'b', states: ['AAA'], themes: ['disability'] },
      { ...entries[0]!, id: 'c', states: [], themes: ['disability', 'sdgs'] },
    ];
    const all = themeRows(themes, figures, counted(literal));
    expect(of(all, 'disability')).toMatchObject({ documented: 2, entries: 3 });
    expect(of(all, 'racism')).toMatchObject({ documented: 1, entries: 1 });
    expect(of(all, 'sdgs')).toMatchObject({ documented: 1, figure: null });
    const scope = new Set(['AAA']);
    const inScope = themeRows(themes, figures, counted(literal, scope));
    expect(of(inScope, 'disability')).toMatchObject({ documented: 1, entries: 2 });
    expect(of(inScope, 'sdgs')?.documented).toBe(0);
  });
});

it('never puts two units into one group', () => {
  const groups = themeGroups(themeRows(themes, figures, counted(entries)));
  expect(groups.map((group) => group.name)).toEqual([
    'report_pledges',
    'report_states',
    'report_named',
    'register_only',
  ]);
  expect(groups.map((group) => [...new Set(group.rows.flatMap((row) => row.figure?.unit ?? []))])).toEqual([
    ['pledges'],
    ['states'],
    [],
    [],
  ]);
  expect(groups.map((group) => group.paragraphs)).toEqual([['87'], ['46', '87'], ['89'], []]);
  expect(themeGroups([])).toEqual([]);
});

it.each([
  [{}, []],
  [{ theme: ['racism'] }, []],
  [{ from: '2023-01-01' }, []],
  [{ actor: ['states'] }, []],
  [{ actor: ['states', 'joint'] }, ['actor']],
  [{ actor: ['business'], region: ['africa'] }, ['actor', 'region']],
  [{ group: ['ldc'], state: ['TUV'] }, ['group', 'state']],
])('%j hides the report’s figures by %j', (change, expected) =>
  expect(hidingFilters({ ...NOTHING_SELECTED, ...change })).toEqual(expected),
);

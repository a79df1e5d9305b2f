import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED } from '../../src/model/selection';
import type { Entry } from '../../src/model/tables';
import { actsOf, filterActs, partyCounts } from '../../src/select/acts';
import { countBy, distinctStates, filterEntries } from '../../src/select/entries';
import { documentedStates, pledgeClass } from '../../src/select/pledgeClass';
import { onlyStates, scopeOf } from '../../src/select/scope';
import { shipped } from '../rows';

const states = await shipped('states');
const pledges = await shipped('pledges');
const record = await shipped('ratifications');
const scope = (change: Partial<typeof NOTHING_SELECTED>) =>
  scopeOf({ ...NOTHING_SELECTED, ...change }, states);

describe('scopeOf', () => {
  it.each([
    [{}, null],
    [{ state: ['TUV'] }, ['TUV']],
    [{ region: ['central_asia'] }, ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']],
    [{ region: ['central_asia'], state: ['TUV', 'KAZ'] }, ['KAZ']],
    [{ region: ['europe'], group: ['ldc'] }, []],
  ])('%j', (change, expected) => {
    const found = scope(change);
    expect(found && [...found].sort()).toEqual(expected);
  });
  it('joins groups with "or"', () => {
    const either = scope({ group: ['ldc', 'sids'] })!;
    expect(either.has('TUV') && either.has('NPL') && !either.has('FRA')).toBe(true);
  });
});

describe('filterEntries', () => {
  it.each([
    [{}, 119],
    [{ theme: ['ratification'] }, 5],
    [{ actor: ['joint'] }, 2],
    [{ state: ['THA'] }, 1],
    [{ state: ['PRY'], actor: ['joint'] }, 1],
    [{ theme: ['no_such'] }, 0],
  ])('%j leaves %i entries', (change, count) => {
    const selection = { ...NOTHING_SELECTED, ...change };
    const found = filterEntries(pledges, selection, scope(change));
    expect(found).toHaveLength(
      pledges.filter(
        (entry) =>
          (selection.theme.length === 0 || entry.themes.some((code) => selection.theme.includes(code))) &&
          (selection.actor.length === 0 || selection.actor.includes(entry.actorType)) &&
          (selection.state.length === 0 || entry.states.some((iso3) => selection.state.includes(iso3))),
      ).length,
    );
    expect(found).toHaveLength(count);
  });
  it('counts an entry with two themes in both', () => {
    const counts = countBy(pledges, (entry) => entry.themes);
    expect([...counts.values()].reduce((a, b) => a + b)).toBeGreaterThan(pledges.length);
  });
  it('counts distinct States', () => {
    expect(distinctStates(pledges.filter((entry) => entry.id.startsWith('ago')))).toEqual(new Set(['AGO']));
  });
});

describe('pledgeClass', () => {
  const entry = (change: Partial<Entry>): Entry => ({ ...pledges[0]!, ...change });
  it.each([
    [[], null],
    [[entry({ evidence: 'explicit', contentKnown: 'full' })], 'documented'],
    [[entry({ evidence: 'explicit', contentKnown: 'none' })], 'content_unknown'],
    [
      [
        entry({ evidence: 'explicit', contentKnown: 'none' }),
        entry({ evidence: 'explicit', contentKnown: 'areas' }),
      ],
      'documented',
    ],
    [[entry({ actorType: 'joint', evidence: 'explicit' })], 'joint_only'],
    [[entry({ actorType: 'joint' }), entry({ evidence: 'planned' })], 'joint_only'],
    [[entry({ evidence: 'reported', contentKnown: 'full' })], 'uncertain'],
    [[entry({ evidence: 'general' })], 'uncertain'],
  ])('case %#', (entries, expected) => expect(pledgeClass(entries)).toBe(expected));
  it('documents 25 States of their own and 4 in joint pledges', () => {
    expect(documentedStates(pledges)).toEqual({ own: 25, joint: 4 });
  });
});

describe('acts', () => {
  const acts = actsOf(record);
  it('are sorted by date', () => {
    expect(acts.every((act, index) => index === 0 || acts[index - 1]!.date <= act.date)).toBe(true);
  });
  it('are 19 and one withdrawal in the default window', () => {
    const window = filterActs(acts, NOTHING_SELECTED, null);
    expect(window.filter((act) => act.kind !== 'withdrawal')).toHaveLength(19);
    expect(window.filter((act) => act.kind === 'withdrawal')).toEqual([
      { iso3: 'BLR', instrument: 'ICCPR-OP1', date: '2023-02-08', kind: 'withdrawal' },
    ]);
  });
  it('count the days at both ends', () => {
    const one = acts.find((act) => act.iso3 === 'THA' && act.instrument === 'ICPPED')!;
    expect(filterActs(acts, { from: one.date, to: one.date }, new Set(['THA']))).toEqual([one]);
  });
  it('leave a former party out of the count of instruments', () => {
    const count = partyCounts(record).get('BLR');
    expect(count).toBe(record.filter((row) => row.iso3 === 'BLR' && row.status === 'party').length);
    expect(record.some((row) => row.iso3 === 'BLR' && row.status === 'former_party')).toBe(true);
  });
});

it('never takes the European Union for a State', () => {
  expect(onlyStates(states)).toHaveLength(197);
  expect(onlyStates(states).some((state) => state.iso3 === 'EUE')).toBe(false);
});

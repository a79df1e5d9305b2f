import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED } from '../../src/model/selection';
import { actsOf, filterActs, partyCounts } from '../../src/select/acts';
import { onlyStates, scopeOf } from '../../src/select/scope';
import { shipped } from '../rows';

const states = await shipped('states');
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

import { describe, expect, it } from 'vitest';
import { actBuckets, bucketDays, bucketUnit, runningTotal } from '../../src/select/actMonths';
import { actsOf, filterActs } from '../../src/select/acts';
import { shipped } from '../rows';

const acts = actsOf(await shipped('ratifications'));
const AXIS = { from: '2022-12-01', to: '2024-09-30' };
const DEFAULT = { from: '2022-12-10', to: '2023-12-31' };

describe('the default window', () => {
  const buckets = actBuckets(acts, AXIS, DEFAULT);
  const sum = (part: 'joined' | 'joinedOutside' | 'left' | 'leftOutside') =>
    buckets.reduce((total, bucket) => total + bucket[part].length, 0);

  it('has 19 acts and one withdrawal', () => {
    expect(sum('joined')).toBe(19);
    expect(sum('left')).toBe(1);
    expect(sum('leftOutside')).toBe(0);
  });
  it('has the withdrawal in February 2023, beside the one who joined', () => {
    const february = buckets.find((bucket) => bucket.key === '2023-02')!;
    expect(february.left).toEqual([
      { iso3: 'BLR', instrument: 'ICCPR-OP1', date: '2023-02-08', kind: 'withdrawal' },
    ]);
    expect(february.joined.map((act) => act.iso3)).toEqual(['TLS']);
  });
  it('has the later acts outside it', () => {
    expect(buckets.find((bucket) => bucket.key === '2024-02')).toMatchObject({
      joined: [],
      joinedOutside: { length: 6 },
    });
  });
  it('adds up to 19, and does not take off the withdrawal', () => {
    const points = runningTotal(filterActs(acts, DEFAULT, null));
    expect(points.at(-1)).toEqual({ date: '2023-12-18', total: 19 });
    expect(points.map(({ date }) => date)).not.toContain('2023-02-08');
    expect(new Set(points.map(({ date }) => date)).size).toBe(points.length);
  });
});

it('splits a month that the window cuts', () => {
  const [december] = actBuckets(acts, AXIS, { from: '2022-12-18', to: '2022-12-22' });
  expect(december).toMatchObject({ key: '2022-12', joined: [{ iso3: 'CPV' }], joinedOutside: { length: 2 } });
});

it.each([
  ['2022-12-01', '2024-09-30', 'month'],
  ['2019-01-01', '2023-12-31', 'month'],
  ['2019-01-01', '2024-01-31', 'year'],
  ['1966-01-01', '2026-02-28', 'year'],
])('%s to %s: a bar is a %s', (from, to, unit) => expect(bucketUnit({ from, to })).toBe(unit));

it.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2003', '2003-01-01', '2003-12-31'],
])('%s has its days', (key, from, to) => expect(bucketDays(key)).toEqual({ from, to }));

it('leaves out what is not on the axis', () => {
  expect(
    actBuckets(acts, { from: '2021-01-01', to: '2021-01-31' }, DEFAULT).every(({ key }) => key === '2021-01'),
  ).toBe(true);
  expect(actBuckets([], AXIS, DEFAULT)).toEqual([]);
  expect(runningTotal([])).toEqual([]);
});

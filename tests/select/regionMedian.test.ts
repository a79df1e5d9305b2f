// A State's number of instruments beside the middle value of its region.
import { describe, expect, it } from 'vitest';
import { partyCounts } from '../../src/select/acts';
import { middleOf, regionMedian } from '../../src/select/regionMedian';
import { onlyStates } from '../../src/select/scope';
import { shipped } from '../rows';

it.each([
  ['none', [], 0],
  ['one', [7], 7],
  ['two: the lower', [9, 4], 4],
  ['three, unsorted', [18, 2, 10], 10],
  ['numbers by size and not as text', [10, 9, 100], 10],
])('the middle of %s', (_, values, middle) => expect(middleOf(values)).toBe(middle));

it('leaves its numbers in their order', () => {
  const values = [3, 1, 2];
  middleOf(values);
  expect(values).toEqual([3, 1, 2]);
});

describe('on the shipped record', async () => {
  const all = await shipped('states');
  const states = onlyStates(all);
  const counts = partyCounts(await shipped('ratifications'));
  it.each([
    ['Tuvalu', 'TUV', { own: 4, region: 'asia_pacific', states: 40, median: 9 }],
    ['Cook Islands', 'COK', { own: 5, region: 'asia_pacific', states: 40, median: 9 }],
    ['State of Palestine', 'PSE', { region: 'middle_east_north_africa', states: 19 }],
    ['Holy See, in a region without the European Union', 'VAT', { own: 5, region: 'europe', states: 49 }],
  ])('%s', (_, iso3, expected) => expect(regionMedian(iso3, states, counts)).toMatchObject(expected));

  it.each(['EUE', 'XXX', ''])('%o is no State', (iso3) =>
    expect(regionMedian(iso3, states, counts)).toBeNull(),
  );
  it('counts a State without any act as 0', () =>
    expect(
      regionMedian(
        'B',
        [
          { iso3: 'A', region: 'r' },
          { iso3: 'B', region: 'r' },
          { iso3: 'C', region: 'other' },
        ],
        new Map([
          ['A', 5],
          ['C', 18],
        ]),
      ),
    ).toEqual({ own: 0, region: 'r', states: 2, median: 0 }));
});

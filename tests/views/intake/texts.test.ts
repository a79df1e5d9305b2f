// Small texts of the intake: what a date means in each order, what a column is called, how large a file is.
import { describe, expect, it } from 'vitest';
import { columnName, sampleValues } from '../../../src/views/intake/columnName';
import { datedAs } from '../../../src/views/intake/datedAs';
import { fieldName } from '../../../src/views/intake/fieldName';
import { sizeText } from '../../../src/views/intake/sizeText';
import { union } from '../../../src/views/intake/union';
import { LOCALES, english } from '../../locales';

it.each([
  ['03/04/2023', 'dmy', '2023-04-03'],
  ['03/04/2023', 'mdy', '2023-03-04'],
  ['3.4.2023', 'dmy', '2023-04-03'],
  ['2023/03/04', 'ymd', '2023-03-04'],
  ['31/02/2023', 'dmy', ''],
  ['13/04/2023', 'mdy', ''],
  ['soon', 'dmy', ''],
  ['', 'ymd', ''],
] as const)('%j with %s is the day %j', (text, order, day) => expect(datedAs(text, order)).toBe(day));

describe('a column', () => {
  const header = ['Pays', '', 'Pays', '\u202Ex', '__proto__'];
  it.each([
    [0, 'Pays (column 1)'],
    [1, 'column 2'],
    [2, 'Pays (column 3)'],
    [3, '⟨U+202E⟩x'],
    [4, '__proto__'],
    [9, 'column 10'],
  ])('%i is called %j', (column, name) => expect(columnName(header, column, english)).toBe(name));

  it('has the first different values, without blanks', () =>
    expect(
      sampleValues(
        [['a'], [' '], ['a '], ['b'], [], ['c'], ['d']].map((cells) => ({ cells })),
        0,
      ),
    ).toEqual(['a', 'b', 'c']));
});

it.each([
  ['pledges', 'states', 'States named'],
  ['pledges', 'constructor', ''],
  ['events', 'kind', ''],
])('the field %s.%s is called %j', (table, field, name) =>
  expect(fieldName(table, field, english)).toBe(name),
);

it.each([
  [0, 'en', '0 bytes'],
  [999, 'en', '999 bytes'],
  [1500, 'en', '2 kB'],
  [12_345_678, 'en', '12.3 MB'],
  [2e12, 'en', '2,000 GB'],
  [1_234_567, 'fr', '1,2 Mo'],
] as const)('%i bytes in %s are %j', (bytes, lang, text) =>
  expect(sizeText(bytes, LOCALES[lang]).replace(/\s/g, ' ')).toBe(text),
);

it.each([
  [
    ['a1', 'b1'],
    ['b2', 'c2'],
    ['a1', 'b2', 'c2'],
  ],
  [[], ['b2'], ['b2']],
  [['a1'], [], ['a1']],
])('%j and then %j are %j', (older, newer, both) =>
  expect(union(older, newer, (item) => item[0]!)).toEqual(both),
);

// How a table sorts: numbers as numbers, dates by time, codes by their words, blanks last.
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../src/components/sortRows';
import type { AnyTable } from '../../src/model/tableSpec';
import { english } from '../locales';

type Row = readonly [name: string, count: number | null, date: string | null, code: string];
const ROWS: readonly Row[] = [
  ['Åland', 9, '2023-12-18', 'b'],
  ['Zambia', 111, '2023-02-07', 'a'],
  ['Austria', null, null, 'c'],
  ['Benin', 9, '2022-12-20', 'a'],
];
const WORDS: Record<string, string> = { a: 'Torture', b: 'Children', c: 'Racism' };
const table = {
  rows: ROWS,
  columns: [
    { key: 'name', label: 'Name', value: (row: Row) => row[0] },
    { key: 'count', label: 'Count', value: (row: Row) => row[1], text: (row: Row) => `about ${row[1]}` },
    {
      key: 'date',
      label: 'Date',
      value: (row: Row) => row[2],
      text: (row: Row) => english.date(row[2] ?? '2000'),
    },
    { key: 'code', label: 'Code', value: (row: Row) => row[3], text: (row: Row) => WORDS[row[3]]! },
  ],
} as unknown as AnyTable;

describe('sortRows', () => {
  it.each([
    ['names by the alphabet of the language', 'name', false, 'Åland Austria Benin Zambia'],
    ['and backwards', 'name', true, 'Zambia Benin Austria Åland'],
    ['numbers as numbers, equals in their order, blanks last', 'count', false, 'Åland Benin Zambia Austria'],
    ['blanks last backwards too', 'count', true, 'Zambia Åland Benin Austria'],
    ['dates by time, not by their words', 'date', false, 'Benin Zambia Åland Austria'],
    ['the latest first', 'date', true, 'Åland Zambia Benin Austria'],
    ['codes by their words', 'code', false, 'Åland Austria Zambia Benin'],
    ['a column that is gone changes nothing', 'gone', true, 'Åland Zambia Austria Benin'],
  ])('%s', (_, key, descending, expected) => {
    const rows = sortRows(table, { key, descending }, english.compare) as Row[];
    expect(rows.map(([name]) => name).join(' ')).toBe(expected);
  });
  it('leaves the rows as they are when nothing was asked', () =>
    expect(sortRows(table, null, english.compare)).toBe(ROWS));
});

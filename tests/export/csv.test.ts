import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/export/citation';
import { defuse, toCsv } from '../../src/export/csv';
import { tableOf } from '../../src/model/tableSpec';

describe('defuse', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+41 22', "'+41 22"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['  =1', "'  =1"],
    ['one\n=2', "'one\n=2"],
    ['\t=1', "'\t=1"],
    ['a=b', 'a=b'],
    ['Côte d’Ivoire', 'Côte d’Ivoire'],
    [-3, -3],
    [null, null],
  ])('%j', (cell, expected) => expect(defuse(cell)).toBe(expected));
});

it('writes what a reader reads back', () => {
  const rows = [
    { name: 'a, "b"\nc', count: 3 as number | null },
    { name: '', count: null },
    { name: '人权', count: -1 },
  ];
  const csv = toCsv(
    tableOf({
      chart: 'x',
      caption: '',
      columns: [
        { key: 'name', label: 'الدولة', value: (row) => row.name },
        { key: 'count', label: '', value: (row) => row.count },
      ],
      rows,
    }),
  );
  // Spreadsheets take it for UTF-8 by its first bytes.
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(Papa.parse(csv).data).toEqual([
    ['الدولة', 'count'],
    ['a, "b"\nc', '3'],
    ['', ''],
    ['人权', '-1'],
  ]);
});

it('leaves out of a citation what only the page needs', () => {
  const text = toText({ finding: '8\u2060–\u206026 أكتوبر', measure: '', note: '', address: 'https://x' });
  expect(text).toBe('8–26 أكتوبر\nHR75 Atlas, https://x');
});
it('leaves empty lines out of a citation', () => {
  expect(toText({ finding: 'F', measure: 'M', note: '', address: 'https://x' })).toBe(
    'F\nM\nHR75 Atlas, https://x',
  );
});

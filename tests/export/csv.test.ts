import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/export/citation';
import { defuse, writeCsv, type CsvSource } from '../../src/export/csv';
import { tableSource } from '../../src/export/tableSource';
import { tableOf } from '../../src/model/tableSpec';

/** The bytes of the file as text, byte order mark and all. */
async function written(source: CsvSource, bom = false): Promise<string> {
  const bytes = await (await writeCsv(source, { bom })).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
const source = (header: string[], rows: (string | number | null)[][]): CsvSource => ({
  header,
  length: rows.length,
  cells: (row) => rows[row]!,
});

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['one\n=2', "one\n'=2"],
    [-3, -3],
    [-3.5e-9, -3.5e-9],
    [null, null],
  ])('%j', (cell, expected) => expect(defuse(cell)).toBe(expected));
});

it('writes what any reader reads back', async () => {
  const rows = [
    { name: 'a, "b"\nc', count: 3 as number | null },
    { name: '', count: null },
    { name: ' kept ', count: 0 },
    { name: '人权', count: -1 },
  ];
  const table = tableOf({
    chart: 'x',
    caption: '',
    columns: [
      { key: 'name', label: 'الدولة', value: (row) => row.name },
      { key: 'count', label: '', value: (row) => row.count },
    ],
    rows,
  });
  expect(Papa.parse(await written(tableSource(table))).data).toEqual([
    ['الدولة', 'count'],
    ['a, "b"\nc', '3'],
    ['', ''],
    [' kept ', '0'],
    ['人权', '-1'],
  ]);
});

it.each([
  [true, '\ufeffa,b\r\n1,2'],
  [false, 'a,b\r\n1,2'],
])('has a byte order mark on request: %s', async (bom, text) =>
  expect(await written(source(['a', 'b'], [[1, 2]]), bom)).toBe(text),
);

it.each([
  ['headers that would run', source(['=a'], [['b']]), "'=a\r\nb"],
  ['no rows', source(['a', 'b'], []), 'a,b'],
  ['a lonely cell without a value', source(['a'], [[null], ['b']]), 'a\r\n""\r\nb'],
  ['quotes round other delimiters', source(['a'], [['b;c'], ['d\te']]), 'a\r\n"b;c"\r\n"d\te"'],
  ['carriage returns', source(['a'], [['b\rc']]), 'a\r\n"b\rc"'],
])('%s', async (_, table, text) => expect(await written(table)).toBe(text));

it('writes many rows in slices, and says how far it is', async () => {
  const shares: number[] = [];
  const many: CsvSource = { header: ['n'], length: 300_000, cells: (row) => [`row ${row}`] };
  const blob = await writeCsv(many, { bom: false, progress: (share) => shares.push(share) });
  const lines = (await blob.text()).split('\r\n');
  expect(lines).toHaveLength(300_001);
  expect(lines.every((line, index) => index === 0 || line === `row ${index - 1}`)).toBe(true);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(1);
});

it('passes on what goes wrong with a row', async () => {
  const broken: CsvSource = {
    header: ['a'],
    length: 1,
    cells: () => {
      throw new RangeError('no row');
    },
  };
  await expect(writeCsv(broken, { bom: false })).rejects.toThrow('no row');
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

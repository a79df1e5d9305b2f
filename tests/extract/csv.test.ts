// Cutting CSV text into cells: quotes, line endings, and files that are no tables.
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/extract/csv';

const read = (text: string) => parseCsv(text, 'x.csv');

describe('texts that are read', () => {
  const cases: readonly [name: string, text: string, rows: string[][], rowNumbers: number[]][] = [
    [
      'LF',
      'a,b\n1,2\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'CR',
      'a,b\r1,2\r3,4\r',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'mixed, CRLF first',
      'a,b\r\n1,2\n3,4\r\n5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      [2, 3, 4],
    ],
    [
      'mixed, LF first',
      'a,b\n1,2\r\n3,4\r5,6\n',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      [2, 3, 4],
    ],
    ['no line end at the end', 'a,b\n1,2', [['1', '2']], [2]],
    ['a byte order mark', '\ufeffa,b\n1,2', [['1', '2']], [2]],
    ['header only', 'a,b\n', [], []],
    ['quoted comma and quote', 'a,b\n"1, one","say ""2"""', [['1, one', 'say "2"']], [2]],
    ['empty quoted cell', 'a,b\n"",2', [['', '2']], [2]],
    [
      'LF in a cell of a CRLF file',
      'a,b\r\n"1\n1",2\r\n3,4\r\n',
      [
        ['1\n1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'CRLF in a cell of an LF file',
      'a,b\n"1\r\n1",2\n3,4',
      [
        ['1\r\n1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'CR in a cell of a mixed file',
      'a,b\r\n"1\r1",2\n3,4',
      [
        ['1\r1', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'a quote inside a bare cell, mixed',
      'a,b\r\n5" pipe,2\n3,4\r\n',
      [
        ['5" pipe', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'an escaped quote before a line end, mixed',
      'a,b\r\n"1""\r\n",2\n3,4',
      [
        ['1"\r\n', '2'],
        ['3', '4'],
      ],
      [2, 3],
    ],
    [
      'blank rows',
      'a,b\n\n1,2\n , \n3,4\n\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [3, 5],
    ],
    ['blank rows first', '\n\na,b\n1,2', [['1', '2']], [4]],
    [
      'commas behind the last column',
      'a,b,,\n1,2,,\n3,4\n5,6,,,',
      [
        ['1', '2', '', ''],
        ['3', '4'],
        ['5', '6', '', '', ''],
      ],
      [2, 3, 4],
    ],
    ['formulas and markup are text', 'a,b\n=1+1,<b>x</b>', [['=1+1', '<b>x</b>']], [2]],
  ];
  test.each(cases)('%s', (_, text, rows, rowNumbers) => {
    const parsed = read(text);
    expect(parsed.header.filter(Boolean)).toEqual(['a', 'b']);
    expect(parsed.rows).toEqual(rows);
    expect(parsed.rowNumbers).toEqual(rowNumbers);
    expect(parsed.problems).toEqual([]);
    expect(parsed.setAside).toBe(0);
  });

  test('names of columns are text too', () => {
    expect(read(' __proto__ ,constructor\n1,2')).toMatchObject({
      header: ['__proto__', 'constructor'],
      rows: [['1', '2']],
      problems: [],
    });
  });
});

describe('rows that are set aside', () => {
  const cases: readonly [
    name: string,
    text: string,
    kind: string,
    row: number,
    expected: string,
    kept: number,
    setAside?: number,
    setAside?: number,
  ][] = [
    ['too few cells', 'a,b\n1,2\n3\n5,6', 'ragged', 3, '2', 2],
    ['too many cells', 'a,b\n1,2\n3,4,5\n5,6', 'ragged', 3, '2', 2],
    ['too many cells, after a cell of two lines', 'a,b\n"1\n1",2\n3,4,5', 'ragged', 3, '2', 1],
    ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 'quotes', 3, 'a closing quote', 1, 2],
    ['text after a closing quote', 'a,b\n1,2\n"3"x,4\n5,6\n', 'quotes', 3, 'a comma or the end', 1, 2],
    ['a file cut in a cell', 'a,b\n1,2\n3,"4 and', 'quotes', 3, 'a closing quote', 1],
    ['a file cut in a row', 'a,b,c\n1,2,3\n4,5', 'ragged', 3, '3', 1],
    ['a NUL', 'a,b\n1,2\n3,4\0\n5,6', 'type', 3, 'text without NUL', 2],
  ];
  test.each(cases)('%s', (_, text, kind, row, expected, kept, setAside = 1) => {
    const parsed = read(text);
    expect(parsed.problems).toMatchObject([{ file: 'x.csv', kind, severity: 'row', row }]);
    expect(parsed.problems[0]!.expected).toContain(expected);
    expect(parsed.rows).toHaveLength(kept);
    expect(parsed.setAside).toBe(setAside);
  });

  test('more than are worth telling', () => {
    const parsed = read(`a,b\n${'1\n'.repeat(5000)}1,2`);
    expect(parsed.setAside).toBe(5000);
    expect(parsed.problems).toHaveLength(1000);
    expect(parsed.rows).toEqual([['1', '2']]);
  });

  test('a long value is shortened', () => {
    expect(read(`a,b\n1,"${'x'.repeat(5000)}`).problems[0]!.value).toHaveLength(80);
  });
});

describe('texts that are no tables', () => {
  const cases: readonly [name: string, text: string, kind: string][] = [
    ['nothing', '', 'empty'],
    ['blank rows', '\r\n \r\n', 'empty'],
    ['a byte order mark', '\ufeff', 'empty'],
    ['an HTML page', '\n<!DOCTYPE html>\n<title>Not found</title>', 'not_csv'],
    ['an HTML page without a doctype', '<html lang="en"><body>a,b</body></html>', 'not_csv'],
    ['semicolons', 'a;b\n1;2', 'not_csv'],
    ['tabs', 'a\tb\n1\t2', 'not_csv'],
    ['bytes of something else', 'a\0\0b\n1', 'not_csv'],
    ['a quote in the header that is never closed', 'a,"b\n1,2', 'quotes'],
  ];
  test.each(cases)('%s', (_, text, kind) => {
    const parsed = read(text);
    expect(parsed.problems).toMatchObject([{ kind, severity: 'table', file: 'x.csv' }]);
    expect(parsed).toMatchObject({ header: [], rows: [] });
  });
});

test('a large file of mixed endings is cut in one pass', () => {
  const text = `a,b\r\n${'"1\n1",2\r\n3,4\n'.repeat(50_000)}`;
  expect(read(text).rows).toHaveLength(100_000);
});

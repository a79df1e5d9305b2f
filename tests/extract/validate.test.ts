// Cells against the schema: each type, each constraint, columns and keys.
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/extract/cell';
import { parseCsv } from '../../src/extract/csv';
import type { FieldSchema, TableSchema } from '../../src/extract/schema';
import { validate } from '../../src/extract/validate';

const table = (fields: readonly FieldSchema[], primaryKey: readonly string[] = []): TableSchema => ({
  name: 'x',
  path: 'x.csv',
  fields,
  primaryKey,
});
const check = (text: string, schema: TableSchema) => validate(parseCsv(text, 'x.csv'), schema, 'x.csv');
/** One optional cell of a field, beside a column that is never blank. */
const checkCell = (field: Omit<FieldSchema, 'name'>, cell: string) =>
  check(`n,v\n1,"${cell.replaceAll('"', '""')}"\n`, table([{ name: 'v', ...field }]));

describe('values that fit', () => {
  const cases: readonly [field: Omit<FieldSchema, 'name'>, cell: string, value: Cell][] = [
    [{ type: 'string' }, ' two words ', 'two words'],
    [{ type: 'string' }, '=cmd', '=cmd'],
    [{ type: 'string' }, '', ''],
    [{ type: 'integer' }, '42', 42],
    [{ type: 'integer' }, '-7', -7],
    [{ type: 'integer' }, '007', 7],
    [{ type: 'integer' }, '', null],
    [{ type: 'number' }, '79.3', 79.3],
    [{ type: 'number' }, '-.5', -0.5],
    [{ type: 'number' }, '1e3', 1000],
    [{ type: 'number' }, ' ', null],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean' }, 'false', false],
    [{ type: 'boolean' }, 'TRUE', true],
    [{ type: 'boolean' }, 'FALSE', false],
    [{ type: 'boolean' }, '', false],
    [{ type: 'date' }, '2023-12-31', '2023-12-31'],
    [{ type: 'date' }, '2024-02-29', '2024-02-29'],
    [{ type: 'date' }, '2000-02-29', '2000-02-29'],
    [{ type: 'date' }, '', ''],
    [{ type: 'partialDate' }, '2024', '2024'],
    [{ type: 'partialDate' }, '2024-05', '2024-05'],
    [{ type: 'partialDate' }, '2024-05-14', '2024-05-14'],
    [{ type: 'list', delimiter: ';' }, 'MAR', ['MAR']],
    [{ type: 'list', delimiter: ';' }, 'MAR; PRT ;;MAR;', ['MAR', 'PRT']],
    [{ type: 'list', delimiter: ';' }, '', []],
    [{ type: 'uri' }, 'https://example.org/a?b=c', 'https://example.org/a?b=c'],
    [{ type: 'uri' }, 'HTTP://example.org', 'HTTP://example.org'],
    [{ type: 'string', enum: ['day', 'month'] }, 'month', 'month'],
    [{ type: 'string', enum: ['day', 'month'] }, '', ''],
    [{ type: 'string', pattern: '[A-Z]{3}' }, 'CIV', 'CIV'],
    [{ type: 'integer', minimum: 1, maximum: 3 }, '3', 3],
    [{ type: 'integer', minimum: 1 }, '', null],
    [{ type: 'date', minimum: '1965-12-21' }, '1965-12-21', '1965-12-21'],
    [{ type: 'string', maxLength: 3 }, 'abc', 'abc'],
  ];
  test.each(cases)('%j reads %j as %j', (field, cell, value) => {
    const { rows, problems } = checkCell(field, cell);
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ v: value }]);
  });
});

describe('values that do not', () => {
  const cases: readonly [field: Omit<FieldSchema, 'name'>, cell: string, kind: string, expected: string][] = [
    [{ type: 'integer' }, '4.5', 'type', 'integer'],
    [{ type: 'integer' }, '1,000', 'type', 'integer'],
    [{ type: 'integer' }, '0x10', 'type', 'integer'],
    [{ type: 'integer' }, '12345678901234567890', 'type', 'integer'],
    [{ type: 'number' }, 'many', 'type', 'number'],
    [{ type: 'number' }, 'Infinity', 'type', 'number'],
    [{ type: 'number' }, '1e999', 'type', 'number'],
    [{ type: 'boolean' }, 'yes', 'type', 'true, false'],
    [{ type: 'boolean' }, '1', 'type', 'true, false'],
    [{ type: 'date' }, '2023-02-30', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '2023-02-29', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '1900-02-29', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '2023-04-31', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '2023-13-01', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '2023-00-10', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '2023-1-1', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '31/12/2023', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '2023-12-3x', 'type', 'YYYY-MM-DD'],
    [{ type: 'date' }, '2023-12', 'type', 'YYYY-MM-DD'],
    [{ type: 'partialDate' }, '2023-13', 'type', 'YYYY, YYYY-MM, YYYY-MM-DD'],
    [{ type: 'partialDate' }, '2023-02-30', 'type', 'YYYY, YYYY-MM, YYYY-MM-DD'],
    [{ type: 'partialDate' }, '23', 'type', 'YYYY, YYYY-MM, YYYY-MM-DD'],
    [{ type: 'string', required: true }, '', 'required', 'a value'],
    [{ type: 'string', required: true }, '  ', 'required', 'a value'],
    [{ type: 'integer', required: true }, '', 'required', 'a value'],
    [{ type: 'string', enum: ['day', 'month'] }, 'week', 'constraint', 'one of: day, month'],
    [{ type: 'string', enum: ['day', 'month'] }, 'toString', 'constraint', 'one of: day, month'],
    [{ type: 'string', pattern: '[A-Z]{3}' }, 'ABCD', 'constraint', 'pattern [A-Z]{3}'],
    [{ type: 'string', pattern: 'a|b' }, 'ab', 'constraint', 'pattern a|b'],
    [{ type: 'integer', minimum: 1 }, '0', 'constraint', '≥ 1'],
    [{ type: 'integer', maximum: 3 }, '4', 'constraint', '≤ 3'],
    [{ type: 'date', minimum: '1965-12-21' }, '1965-12-20', 'constraint', '≥ 1965-12-21'],
    [{ type: 'string', maxLength: 3 }, 'abcd', 'constraint', '≤ 3 characters'],
  ];
  test.each(cases)('%j refuses %j', (field, cell, kind, expected) => {
    const { rows, problems, setAside } = checkCell(field, cell);
    const value = cell.trim();
    expect(problems).toEqual([
      { file: 'x.csv', kind, severity: 'row', row: 2, column: 'v', value, expected },
    ]);
    expect(rows).toEqual([]);
    expect(setAside).toBe(1);
  });
});

describe('addresses that are not followed', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'example.org',
    'https://a b',
    '//x.org',
  ])('%s is dropped, its row is kept', (cell) => {
    const { rows, problems, setAside } = checkCell({ type: 'uri' }, cell);
    expect(rows).toEqual([{ v: '' }]);
    expect(problems).toMatchObject([{ kind: 'type', severity: 'warning', row: 2, column: 'v', value: cell }]);
    expect(setAside).toBe(0);
  });
});

describe('columns', () => {
  const fields: readonly FieldSchema[] = [
    { name: 'id', type: 'string', required: true },
    { name: 'states', type: 'list', delimiter: ';' },
    { name: 'year', type: 'integer' },
    { name: 'note', type: 'string' },
  ];

  test('in any order; optional ones may be missing, unknown ones are ignored', () => {
    const { rows, problems } = check('extra,year,id\nx,2024,a\n', table(fields));
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ id: 'a', states: [], year: 2024, note: '' }]);
  });

  test('a column named __proto__ is only a column', () => {
    const { rows, problems } = check('id,__proto__,constructor\na,"{""x"":1}",y\n', table(fields));
    expect(problems).toEqual([]);
    expect(Object.keys(rows[0]!)).toEqual(['id', 'states', 'year', 'note']);
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('a required one that is missing leaves no rows', () => {
    const { rows, problems } = check('year,note\n2024,x\n', table(fields));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { kind: 'missing_column', severity: 'table', row: 1, column: 'id', expected: 'text' },
    ]);
  });

  test('of one that stands twice, the first is read', () => {
    const { rows, problems } = check('id,year,year\na,2023,2024\n', table(fields));
    expect(rows).toMatchObject([{ year: 2023 }]);
    expect(problems).toMatchObject([{ kind: 'duplicate_column', severity: 'warning', column: 'year' }]);
  });

  test('a file of which nothing was read gives no further problems', () => {
    expect(check('<!doctype html>', table(fields))).toMatchObject({ rows: [], problems: [] });
  });
});

describe('rows', () => {
  const fields: readonly FieldSchema[] = [
    { name: 'iso3', type: 'string', required: true },
    { name: 'instrument', type: 'string', required: true },
    { name: 'order', type: 'integer', unique: true },
  ];

  test('all that is wrong with one is said, and the others are kept', () => {
    const text = 'iso3,instrument,order\nAFG,CAT,1\n,CAT,x\nALB,CAT,3\n';
    const { rows, rowNumbers, problems, setAside } = check(text, table(fields));
    expect(rows.map((row) => row.iso3)).toEqual(['AFG', 'ALB']);
    expect(rowNumbers).toEqual([2, 4]);
    expect(problems.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [3, 'iso3', 'required'],
      [3, 'order', 'type'],
    ]);
    expect(setAside).toBe(1);
  });

  const keys: readonly [name: string, key: string[], text: string, dropped: [number, string, string][]][] = [
    ['a key that comes again', ['iso3'], 'AFG,CAT,1\nAFG,CED,2', [[3, 'iso3', 'AFG']]],
    [
      'a key of two columns',
      ['iso3', 'instrument'],
      'AFG,CAT,1\nAFG,CED,2\nAFG,CAT,3',
      [[4, 'iso3, instrument', 'AFG, CAT']],
    ],
    ['parts that only look alike together', ['iso3', 'instrument'], 'AB,C,1\nA,BC,2', []],
    ['a unique column', ['iso3', 'instrument'], 'AFG,CAT,1\nALB,CED,1', [[3, 'order', '1']]],
    ['blanks in a unique column', ['iso3', 'instrument'], 'AFG,CAT,\nALB,CED,', []],
  ];
  test.each(keys)('%s', (_, key, lines, dropped) => {
    const { problems } = check(`iso3,instrument,order\n${lines}\n`, table(fields, key));
    expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual(dropped);
    for (const problem of problems) expect(problem).toMatchObject({ kind: 'duplicate_key', severity: 'row' });
  });
});

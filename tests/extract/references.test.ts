// Codes that no list knows are said, row by row; the shipped extracts have none.
import { describe, expect, test } from 'vitest';
import { readExtractText } from '../../src/extract/read';
import { checkReferences, type Extracts } from '../../src/extract/references';
import type { TableName } from '../../src/model/tables';
import { isShipped, readShipped, schema, tableNames } from './schema';

const shipped: Extracts = Object.fromEntries(
  tableNames.filter(isShipped).map((name) => [name, readShipped(name)]),
);

function check(name: TableName, text: string, lists: Extracts = shipped) {
  const extract = readExtractText(name, text, 'mine.csv', schema);
  expect(extract.setAside).toBe(0);
  return checkReferences(name, extract as never, lists, schema).map(({ row, column, value, expected }) => [
    row,
    column,
    value,
    expected,
  ]);
}

test.each(tableNames.filter(isShipped))('%s: every code is listed', (name) => {
  expect(checkReferences(name, shipped[name] as never, shipped, schema)).toEqual([]);
});

describe('codes that no list knows', () => {
  const entry = 'entry_id,actor_type,states,themes,instruments,summary_en,content_known,evidence,paragraph\n';
  const cases: readonly [name: string, table: TableName, text: string, expected: unknown[]][] = [
    [
      'of an entry',
      'pledges',
      `${entry}a,martians,MAR;XXX,nhri;peace,CAT;CUT,s,full,explicit,85;999\n`,
      [
        [2, 'actor_type', 'martians', 'actor-types.csv'],
        [2, 'states', 'XXX', 'states.csv'],
        [2, 'themes', 'peace', 'themes.csv'],
        [2, 'instruments', 'CUT', 'instruments.csv'],
        [2, 'paragraph', '999', 'paragraphs.csv'],
      ],
    ],
    ['none, when all are blank', 'pledges', `${entry}a,states,,,,s,full,explicit,\n`, []],
    [
      'in the row where it stands',
      'pledges',
      `${entry}\na,states,MAR,,,s,full,explicit,\nb,states,__proto__,,,s,full,explicit,\n`,
      [[4, 'states', '__proto__', 'states.csv']],
    ],
    [
      'of a follow-up',
      'follow-ups',
      'entry_id,what_en,outcome,names_initiative\nnone-1,x,done,true\n',
      [[2, 'entry_id', 'none-1', 'pledges.csv']],
    ],
    [
      'of a figure, by its dimension',
      'figures',
      'dimension,key,paragraph\nheadline,anything,1\ntheme,nhri,1\ntheme,CAT,1\nactor,nhri,1\n',
      [
        [4, 'key', 'CAT', 'themes.csv'],
        [5, 'key', 'nhri', 'actor-types.csv'],
      ],
    ],
    [
      'of a region in the scheme of another',
      'events',
      'event_id,kind,start,end,precision,iso3,dialogue_region,title_en,paragraph\nx,dialogue,2023-10-20,2023-10-20,day,BEL,african,T,36\n',
      [[2, 'dialogue_region', 'african', 'regions.csv']],
    ],
    [
      'of an act',
      'ratifications',
      'iso3,instrument,status\nYUG,CAT,party\n',
      [[2, 'iso3', 'YUG', 'states.csv']],
    ],
  ];
  test.each(cases)('%s', (_, name, text, expected) => {
    const lists =
      isShipped('paragraphs') || name !== 'pledges' ? shipped : { ...shipped, paragraphs: undefined };
    expect(check(name, text, lists)).toEqual(expected);
  });

  test('are warnings', () => {
    const extract = readExtractText(
      'pledges',
      `${entry}a,martians,,,,s,full,explicit,\n`,
      'mine.csv',
      schema,
    );
    expect(checkReferences('pledges', extract, shipped, schema)).toMatchObject([
      { file: 'mine.csv', kind: 'reference', severity: 'warning' },
    ]);
  });

  test('are not looked for in a list that is not there, or could not be read', () => {
    const text = `${entry}a,martians,XXX,,,s,full,explicit,\n`;
    expect(check('pledges', text, {})).toEqual([]);
    const states = readExtractText('states', '', 'states.csv', schema);
    expect(check('pledges', text, { states })).toEqual([]);
  });
});

test('every reference of the schema is one that the check can follow', () => {
  for (const table of schema) {
    for (const { ref } of table.fields) {
      for (const place of ref === undefined ? [] : typeof ref === 'string' ? [ref] : Object.values(ref)) {
        const [target, column] = place.replace(/#.*/, '').split('.');
        const fields = schema.find((other) => other.name === target)?.fields;
        expect(fields?.map((field) => field.name)).toContain(column);
      }
    }
  }
});

describe('every reference of the schema is followed', () => {
  const references = schema.flatMap((table) =>
    table.fields.filter((field) => field.ref).map((field) => [table.name as TableName, field.name] as const),
  );
  // Lists of codes that nothing uses: each reference that is followed must then be found wanting.
  const strange = Object.fromEntries(
    Object.entries(shipped).map(([name, list]) => {
      const strangers = list.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => {
            const isText = typeof value === 'string' && key !== 'scheme';
            return [key, isText ? `strange ${value}` : value];
          }),
        ),
      );
      return [name, { ...list, rows: strangers }];
    }),
  ) as unknown as Extracts;
  test.each(references)('%s: %s', (name, column) => {
    const extract = { ...shipped[name], rows: shipped[name]!.rows.slice(0, 200) };
    const found = checkReferences(name, extract as never, strange, schema);
    expect(found.map((problem) => problem.column)).toContain(column);
  });
});

// Bytes in pieces of any size give the records of the whole text, and each record can be had again by its number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Tokeniser } from '../../../src/extract/intake/tokenise';
import { cut, utf8, type How } from './cutUp';

describe('records', () => {
  const cases: readonly [name: string, text: string, records: string[][], how?: How][] = [
    [
      'LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r3,4',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'mixed',
      'a,b\r\n1,2\n3,4\r5,6\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      { unit: 64 },
    ],
    [
      'line ends in quotes',
      '"a\nb","c\r\nd"\r\n1,2\r\n',
      [
        ['a\nb', 'c\r\nd'],
        ['1', '2'],
      ],
    ],
    [
      'LF in quotes, CRLF between rows',
      '"a\nb",c\r\n1,2\r\n',
      [
        ['a\nb', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'a CR that belongs to a quoted cell',
      'a,"b\r"\r\n1,2\r\n',
      [
        ['a', 'b\r'],
        ['1', '2'],
      ],
    ],
    [
      'quotes within quotes',
      '"a ""b""","""c"""\n1,""\n',
      [
        ['a "b"', '"c"'],
        ['1', ''],
      ],
    ],
    ['semicolons', 'a;"b;c"\n', [['a', 'b;c']], { delimiter: ';' }],
    ['single quotes', "a,'b,''c'\n", [['a', "b,'c"]], { quote: "'" }],
    [
      'no quotes',
      'a,"b\n"c,d\n',
      [
        ['a', '"b'],
        ['"c', 'd'],
      ],
      { quote: '' },
    ],
    [
      'beyond ASCII',
      'é,"ü\n😀"\n中,文\n',
      [
        ['é', 'ü\n😀'],
        ['中', '文'],
      ],
    ],
    [
      'space after a quote',
      '"a" ,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a wrong quote costs its row',
      'a,"b" c\n1,2\n',
      [
        ['a', '"b" c'],
        ['1', '2'],
      ],
    ],
    [
      'a wrong quote in a row of two lines',
      '"a "x" z\ny",b\n1,2\n',
      [
        ['a "x" z\ny', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an open quote costs its line',
      'a,"b\n1,2\n3,"4"\n',
      [
        ['a', '"b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
  ];
  test.each(cases)('%s', (_, text, expected, how) => {
    for (const run of [1, 5, 1000]) {
      for (const unit of how?.unit ? [how.unit] : [4, 16, 1000]) {
        const { records, again } = cut(utf8(text), { ...how, run, unit });
        expect(records).toEqual(expected);
        expect(again).toEqual(expected);
      }
    }
  });

  test('rows with wrong quotes are told', () => {
    expect(cut(utf8('a,b\n1,"2\n3,4\n5,"6" 7\n8,9\n'), { unit: 1000 }).wrong).toEqual([2, 4]);
  });

  test.each(['gb18030', 'windows-1252', 'shift_jis', 'koi8-r'])('bytes in %s', (encoding) => {
    const some = Uint8Array.from([
      0x61, 0x2c, 0x22, 0xc4, 0xe3, 0x0a, 0xba, 0xc3, 0x22, 0x0a, 0xc4, 0xe3, 0x2c, 0x31, 0x0a,
    ]);
    const text = new TextDecoder(encoding).decode(some);
    const whole = new Tokeniser({ delimiter: ',', quote: '"' }, 2).cut(text, 0).cells;
    expect(cut(some, { encoding, unit: 4, run: 3 }).again).toEqual(whole);
  });

  test('a row that is too long is one record, and the rows around it are read', () => {
    const text = `a,b\n1,${'x'.repeat(5000)}\n2,${'é'.repeat(3000)},"\n3,4\n`;
    const { records, again, kept } = cut(utf8(text), { unit: 64, longest: 512, run: 100 });
    expect(records.map(([first]) => first?.slice(0, 3))).toEqual(['a', '1,x', '2,é', '3']);
    expect(again.map(([first]) => first?.slice(0, 3))).toEqual(['a', '1,x', '2,é', '3']);
    expect(kept.bytes().size).toBe(utf8(text).length);
  });

  test('a record that is not there', () => {
    const { kept } = cut(utf8('a,b\n'));
    expect(() => kept.record(2)).toThrow(RangeError);
    expect(() => kept.record(0)).toThrow(RangeError);
  });
});

const cellText = fc.string({
  unit: fc.constantFrom('a', 'é', '中', '😀', ',', ';', '"', '\n', '\r', ' ', "'"),
  maxLength: 8,
});

test('any table with its cells quoted is the same in pieces of any size', () => {
  const table = fc.array(fc.array(cellText, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 12 });
  const sizes = fc.record({ run: fc.integer({ min: 1, max: 40 }), unit: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), sizes, (rows, newline, size) => {
      const line = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join();
      const { records, again, wrong } = cut(utf8(rows.map(line).join(newline)), size);
      expect(records).toEqual(rows);
      expect(again).toEqual(rows);
      expect(wrong).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('any text at all: what was counted can be had again, and no byte is lost', () => {
  const sizes = fc.record({
    run: fc.integer({ min: 1, max: 40 }),
    unit: fc.integer({ min: 1, max: 60 }),
    longest: fc.constantFrom(64, 1 << 20),
  });
  fc.assert(
    fc.property(fc.array(cellText, { maxLength: 40 }), sizes, (parts, size) => {
      const bytes = utf8(parts.join(''));
      const { records, again, kept } = cut(bytes, size);
      expect(again.length).toBe(records.length);
      expect(kept.bytes().size).toBe(bytes.length);
      if (size.longest > 64) expect(again).toEqual(records);
    }),
    { numRuns: 1000 },
  );
});

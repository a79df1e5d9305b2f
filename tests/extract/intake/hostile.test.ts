// Hostile and broken files, one by one: each has a clear answer, and no row disappears without being counted.
import { describe, expect, test } from 'vitest';
import { file, gzipped, refusedWith, stream, take, type Content } from './taking';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('files of which nothing can be read', () => {
  const cases: readonly [name: string, content: Content, kind: string, value: string][] = [
    ['empty', '', 'empty', ''],
    ['blank', ' \n\n  \n', 'empty', ''],
    ['a byte order mark and nothing else', '\ufeff', 'empty', ''],
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'binary', 'ZIP, XLSX, ODS'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'binary', 'XLS, DOC'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'binary', 'PDF'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary', 'PNG'],
    ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251), 'binary', ''],
    [
      'a web page',
      '<!doctype html>\n<title>Sign in</title>',
      'not_csv',
      '<!doctype html>\n<title>Sign in</title>',
    ],
    ['a web page after a comment', '\n<!-- x -->\n<html>', 'not_csv', '<!-- x -->\n<html>'],
    ['XML', '<?xml version="1.0"?><rows/>', 'not_csv', '<?xml version="1.0"?><rows/>'],
    ['JSON', '[{"state": "FRA"}]', 'not_csv', '[{"state": "FRA"}]'],
    ['10,000 columns', `${'a,'.repeat(9999)}b\n1,2`, 'too_large', '10000'],
  ];
  test.each(cases)('%s', async (_, content, kind, value) => {
    const problem = await refusedWith(file(content));
    expect(problem).toMatchObject({ file: 'x.csv', kind, severity: 'table', value });
  });

  test('a gzip file that breaks off', async () => {
    const whole = await gzipped('state,summary\nFRA,'.padEnd(5000, 'abcdefgh'));
    expect(await refusedWith(file(whole.slice(0, 40)))).toMatchObject({ kind: 'binary', value: 'gzip' });
  });

  test('a gzip file in a gzip file', async () => {
    expect(await refusedWith(file(await gzipped(await gzipped('a,b\n1,2'))))).toMatchObject({
      kind: 'binary',
    });
  });

  test('a file that was deleted since it was chosen', async () => {
    const gone = new File(['state,summary\nFRA,x'], 'gone.csv');
    Object.defineProperty(gone, 'slice', { value: () => new Gone([]) });
    expect(await refusedWith({ kind: 'file', file: gone })).toMatchObject({
      file: 'gone.csv',
      kind: 'changed',
    });
  });

  test('a stream that breaks off', async () => {
    const chunks = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.error(new Error('reset')),
    });
    const problem = await refusedWith({ kind: 'stream', name: 'x.csv', size: null, chunks });
    expect(problem).toMatchObject({ kind: 'unreachable', value: 'reset' });
  });

  test('header only', async () => {
    const { report, result } = await take(file('state,summary\n'));
    expect(result).toBeNull();
    expect(report).toMatchObject({ read: 0, kept: 0, setAside: 0 });
    expect(report.problems).toMatchObject([
      { kind: 'empty', severity: 'table', expected: 'rows below the header' },
    ]);
  });
});

/** A file that was deleted: every read of it fails. */
class Gone extends Blob {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotReadableError'));
  }
}

describe('rows that are set aside, and the rows around them', () => {
  const header = 'entry_id,states,summary\n';
  const cases: readonly [
    name: string,
    rows: Content,
    kept: string[],
    aside: [row: number, kind: string][],
  ][] = [
    ['too few cells', 'a,FRA\nb,FRA,two', ['b'], [[2, 'ragged']]],
    ['too many cells', 'a,FRA,one,more\nb,FRA,two,,', ['b'], [[2, 'ragged']]],
    ['an open quote', 'a,FRA,"one\nb,FRA,two\nc,FRA,three', ['b', 'c'], [[2, 'quotes']]],
    [
      'an open quote before quoted cells',
      'a,FRA,"one\nb,FRA,"two, 2"\nc,FRA,"three"',
      ['b', 'c'],
      [[2, 'quotes']],
    ],
    ['text after a quote', 'a,FRA,"one" more\nb,FRA,two', ['b'], [[2, 'quotes']]],
    ['a quote in the middle of a cell', 'a,FRA,one 5" pipe\nb,FRA,two', ['a', 'b'], []],
    [
      'mixed line ends',
      'a,FRA,one\r\nb,FRA,two\rc,FRA,three\nd,FRA,"four\r\nlines"',
      ['a', 'b', 'c', 'd'],
      [],
    ],
    ['a NUL', 'a,FRA,o\0ne\nb,FRA,two', ['b'], [[2, 'type']]],
    [
      'the same key twice',
      'b,FRA,one\na,FRA,two\nb,FRA,three\na,FRA,four',
      ['b', 'a'],
      [
        [4, 'duplicate_key'],
        [5, 'duplicate_key'],
      ],
    ],
    ['nothing said', 'a,,\nb,FRA,two', ['b'], [[2, 'required']]],
    ['blank rows', '\na,FRA,one\n,,\n  \nb,FRA,two\n\n', ['a', 'b'], []],
    [
      'bytes that are not UTF-8',
      Uint8Array.from([
        ...ascii('é,FRA,ü\na,FRA,ok\nb,FRA,'),
        0xff,
        ...ascii('x\nc,FRA,ö\n'.repeat(1) + 'dé,FRA,é\nfé,FRA,éééééééééé\n'),
      ]),
      ['é', 'a', 'c', 'dé', 'fé'],
      [[4, 'encoding']],
    ],
  ];
  test.each(cases)('%s', async (_, rows, kept, aside) => {
    const content = new Blob([header, rows]);
    const { report, entries, intake } = await take({ kind: 'file', file: new File([content], 'x.csv') });
    expect(entries.map(({ id }) => id)).toEqual(kept);
    const setAside = report.problems.filter(({ severity }) => severity === 'row');
    expect(setAside.map(({ row, kind }) => [row, kind])).toEqual(aside);
    expect(report).toMatchObject({
      read: kept.length + aside.length,
      kept: kept.length,
      setAside: aside.length,
    });
    const lines = (await intake.setAside()).split('\r\n');
    expect(lines).toHaveLength(1 + aside.length);
    for (const [i, [row, kind]] of aside.entries()) expect(lines[i + 1]).toContain(`,${row},${kind},`);
  });

  test('half a surrogate pair, pasted', async () => {
    const text = `${header}a,FRA,one \ud83d\nb,FRA,two \ud83d\ude00`;
    const { report, entries } = await take({ kind: 'text', name: 'pasted', text });
    expect(entries.map(({ summary }) => summary)).toEqual(['two 😀']);
    expect(report.problems).toMatchObject([{ kind: 'encoding', row: 2, severity: 'row' }]);
  });

  test('half a surrogate pair, in UTF-16', async () => {
    const text = `\ufeff${header}a,FRA,one \ud83d\nb,FRA,two \ud83d\ude00`;
    const codes = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    const { report, sample, entries } = await take(file(new Uint8Array(codes.buffer)));
    expect(sample.settings.dialect.encoding).toBe('utf-16le');
    expect(entries.map(({ summary }) => summary)).toEqual(['two 😀']);
    expect(report.problems).toMatchObject([{ kind: 'encoding', row: 2, severity: 'row' }]);
  });

  test('a single cell of 100 MB', async () => {
    const piece = new Uint8Array(1 << 20).fill(120);
    const cell = Array.from({ length: 100 }, () => piece);
    const source = new File([header, 'a,FRA,one\nb,FRA,', ...cell, '\nc,FRA,three\n'], 'x.csv');
    const { report, entries, intake } = await take({ kind: 'file', file: source });
    expect(entries.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(report.problems).toMatchObject([{ row: 3, kind: 'constraint', expected: '≤ 1 MB a row' }]);
    expect((await intake.rows(3, 2)).map(({ row, cells }) => [row, cells[0]!.length])).toEqual([
      [3, 4097],
      [4, 1],
    ]);
  });

  test('a quote that is open for megabytes', async () => {
    const lines = 'n,FRA,another row of the file\n'.repeat(60_000);
    const { report, entries } = await take(file(`${header}a,FRA,"one\n${lines}`));
    expect(report).toMatchObject({ read: 60_001, kept: 1 });
    expect(report.problemCounts).toEqual([
      { kind: 'duplicate_key', severity: 'row', count: 59_999 },
      { kind: 'quotes', severity: 'row', count: 1 },
    ]);
    expect(entries[0]!.id).toBe('n');
  });
});

describe('headers', () => {
  test.each(['__proto__', 'constructor', '__parsed_extra', 'toString', 'hasOwnProperty'])(
    'named %s',
    async (name) => {
      const { report, entries, sample } = await take(file(`state,summary,${name}\nFRA,one,evil`));
      expect(sample.header).toEqual(['state', 'summary', name]);
      expect(report.unread).toEqual([name]);
      expect(entries).toHaveLength(1);
      expect(Object.values(entries[0]!)).not.toContain('evil');
      expect(({} as Record<string, unknown>).evil).toBeUndefined();
      expect(Object.getPrototypeOf(entries[0])).toBe(Object.prototype);
    },
  );

  test('twice the same', async () => {
    const { report, entries } = await take(file('summary,state,summary\none,FRA,\ntwo,FRA,\n'));
    expect(report.problems[0]).toMatchObject({
      kind: 'duplicate_column',
      column: 'summary',
      severity: 'warning',
    });
    expect(entries).toHaveLength(2);
  });

  test('empty ones', async () => {
    const { sample, entries } = await take(file('state,,summary,\nFRA,x,one,\nPER,y,two,\n'));
    expect(sample.header).toEqual(['state', '', 'summary', '']);
    expect(entries.map(({ summary }) => summary)).toEqual(['one', 'two']);
  });
});

describe('text that would like to be more', () => {
  test.each([
    '=HYPERLINK("http://evil.example","x")',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '\u202eevil\u202c',
    '{{constructor.constructor("x")()}}',
  ])('%s stays text', async (text) => {
    const { entries } = await take(
      file(`state,summary,theme\nFRA,"${text.replaceAll('"', '""')}","${text.replaceAll('"', '""')}"`),
    );
    expect(entries[0]!.summary).toBe(text);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:x', '//evil.example'])(
    '%s is no address',
    async (url) => {
      const { entries, report } = await take(file(`state,summary,source_url\nFRA,one,"${url}"`));
      expect(entries[0]!.sourceUrl).toBe('');
      expect(report).toMatchObject({ kept: 1, warned: 1 });
      expect(report.problems).toMatchObject([{ kind: 'type', severity: 'warning', value: url, row: 2 }]);
    },
  );

  test('formulas in rows set aside are harmless in their file', async () => {
    const { intake } = await take(file('entry_id,states,summary\na,FRA,x\n=1+1,FRA\n'));
    expect((await intake.setAside()).split('\r\n')[1]).toMatch(/^'=1\+1,FRA,/);
  });
});

test('a stream in many small pieces is read as a file is', async () => {
  const text = 'state;summary\r\nFRA;"été;\r\nhiver"\r\nPER;x\r\n';
  const pieces = Array.from(ascii(text), (byte) => bytes(byte));
  const { entries } = await take(stream(pieces));
  expect(entries.map(({ summary }) => summary)).toEqual(['été;\r\nhiver', 'x']);
});

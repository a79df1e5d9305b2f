// The bytes of a source: how much may come, what is decompressed, what a stream gives again.
import { describe, expect, test } from 'vitest';
import { maxBytes, whatFits } from '../../../src/extract/intake/limits';
import { ByteSource, type Input } from '../../../src/extract/intake/source';
import { IntakeFailure } from '../../../src/model/intake';
import { gzipped, stream, take } from './taking';

async function textOf(source: ByteSource): Promise<string> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of source.all()) parts.push(piece);
  return new Blob(parts).text();
}
const pulls = (pieces: readonly Uint8Array<ArrayBuffer>[]): Input => {
  const left = [...pieces];
  return { pull: () => Promise.resolve(left.shift() ?? null) };
};
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof IntakeFailure ? error.problem : error),
  );

const TEXT = 'state,summary\nFRA,été\n';
const bytes = new TextEncoder().encode(TEXT);

describe('a source', () => {
  test('of a file gives its bytes as often as asked for', async () => {
    const source = new ByteSource('x.csv', { blob: new Blob([TEXT]) }, bytes.length, 1e9);
    expect(await source.head()).toEqual({ bytes, whole: true });
    expect([await textOf(source), await textOf(source)]).toEqual([TEXT, TEXT]);
  });

  test('of a stream gives what was looked at, and the rest', async () => {
    const source = new ByteSource('x.csv', pulls([bytes.slice(0, 3), bytes.slice(3)]), null, 1e9);
    await source.head();
    await source.head();
    expect(await textOf(source)).toBe(TEXT);
    expect(source.raw).toBeNull();
  });

  test('of a compressed stream keeps the bytes as they came', async () => {
    const packed = await gzipped(TEXT);
    const source = new ByteSource(
      'x.csv.gz',
      pulls([packed.slice(0, 9), packed.slice(9)]),
      packed.length,
      1e9,
    );
    await source.head();
    expect([source.packed, source.length]).toEqual([true, null]);
    expect(await textOf(source)).toBe(TEXT);
    expect(await new Blob([...source.raw!]).bytes()).toEqual(packed);
  });
});

describe('more than can be held', () => {
  test('is refused by its size, with how many rows fit', async () => {
    const source = new ByteSource('x.csv', { blob: new Blob([TEXT]) }, 3e9, 1e9);
    expect(await problemOf(source.head())).toMatchObject({
      ...{ kind: 'too_large', severity: 'table', value: '3000 MB', expected: '≤ 7100000 rows (1000 MB)' },
    });
  });

  test('is refused when it comes, though it was small when it was packed', async () => {
    const bomb = await gzipped(new Uint8Array(20e6).fill(97));
    expect(bomb.length).toBeLessThan(50_000);
    const source = new ByteSource('x.csv.gz', { blob: new Blob([bomb]) }, bomb.length, 5e6);
    expect(await problemOf(textOf(source))).toMatchObject({ kind: 'too_large' });
    expect(source.read).toBeLessThan(8e6);
  });

  test.each([
    [undefined, 1e9],
    [8, 1e9],
    [4, 5e8],
    [0.25, 1.25e8],
  ])('on a machine with %s GB: %s bytes', (memory, most) => {
    expect(maxBytes(memory)).toBe(most);
  });

  test.each([
    [140, 1e9, '≤ 7100000 rows (1000 MB)'],
    [10, 1e9, '≤ 8000000 rows (1000 MB)'],
    [1e6, 1e9, '≤ 1000 rows (1000 MB)'],
    [1e8, 1.25e8, '≤ 1 rows (125 MB)'],
  ])('rows of %s bytes in %s', (bytesPerRow, most, expected) => {
    expect(whatFits(bytesPerRow, most)).toBe(expected);
  });
});

test('a stream that was read can be looked at and read again', async () => {
  const row = `FRA,${'x'.repeat(500)}\n`;
  const long = new TextEncoder().encode(`state,summary\n${row.repeat(3000)}`);
  const pieces = [long.slice(0, 700_000), long.slice(700_000, 1_400_000), long.slice(1_400_000)];
  const { intake, report, settings } = await take(stream(pieces));
  expect(report.read).toBe(3000);
  expect((await intake.look()).header).toEqual(['state', 'summary']);
  expect((await intake.read(settings, () => {})).report.read).toBe(3000);
  expect((await intake.bytes()).size).toBe(long.length);
});

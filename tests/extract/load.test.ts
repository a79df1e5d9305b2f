// Fetching: whatever an address answers, or does not, the result is rows and problems.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadExtract } from '../../src/extract/load';

type Fetch = typeof globalThis.fetch;

const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.fn<Fetch>(async () => new Response(body, init));
const load = (fetch: Fetch, signal?: AbortSignal) =>
  loadExtract('themes', { base: './data/', fetch, signal });
const header = 'theme,group,order,label_en\n';

test('a shipped extract', async () => {
  const fetch = answer(readFileSync('data/themes.csv'));
  const { rows, problems, file } = await load(fetch);
  expect(fetch.mock.calls[0]![0]).toBe('./data/themes.csv');
  expect(file).toBe('themes.csv');
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(23);
});

test('an answer in pieces that cut a character, with a byte order mark', async () => {
  const bytes = new TextEncoder().encode(`\ufeff${header}a,report_named,1,Éé\n`);
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const { rows, problems } = await load(answer(body));
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ theme: 'a', labels: { en: 'Éé' } }]);
});

describe('answers that leave no rows', () => {
  const large = new Response('x', { headers: { 'content-length': '31000000' } });
  const cases: readonly [name: string, fetch: Fetch, problem: object][] = [
    ['404', answer('no', { status: 404 }), { kind: 'unreachable', value: 'HTTP 404', expected: 'HTTP 200' }],
    ['500', answer('no', { status: 500 }), { kind: 'unreachable', value: 'HTTP 500' }],
    [
      'no network',
      async () => Promise.reject(new TypeError('Failed to fetch')),
      { kind: 'unreachable', expected: 'HTTP 200' },
    ],
    [
      'a fetch that throws',
      () => {
        throw new Error('blocked');
      },
      { kind: 'unreachable' },
    ],
    ['an HTML page', answer('<!doctype html><title>Hello</title>'), { kind: 'not_csv', expected: 'CSV' }],
    ['nothing', answer(''), { kind: 'empty' }],
    ['no body', answer(null, { status: 204 }), { kind: 'empty' }],
    [
      'Latin-1',
      answer(new Uint8Array([...new TextEncoder().encode(header), 0xc9, 0x74])),
      { kind: 'type', expected: 'UTF-8' },
    ],
    ['UTF-16', answer(new Uint8Array([0xff, 0xfe, 0x74, 0])), { kind: 'type', expected: 'UTF-8' }],
    ['another table', answer('iso3,name\nAFG,Afghanistan\n'), { kind: 'missing_column', column: 'theme' }],
    [
      'too large, as announced',
      async () => large,
      { kind: 'constraint', value: '31.0 MB', expected: '≤ 30 MB' },
    ],
    [
      'too large, unannounced',
      answer(new Uint8Array(30_000_001)),
      { kind: 'constraint', expected: '≤ 30 MB' },
    ],
  ];
  test.each(cases)('%s', async (_, fetch, problem) => {
    const { rows, problems } = await load(fetch);
    expect(rows).toEqual([]);
    expect(problems[0]).toMatchObject({ file: 'themes.csv', severity: 'table', ...problem });
  });
});

test('a file that is cut off keeps its whole rows', async () => {
  const { rows, problems, setAside } = await load(answer(`${header}a,report_named,1,A\nb,report_na`));
  expect(rows).toMatchObject([{ theme: 'a' }]);
  expect(problems).toMatchObject([{ kind: 'ragged', severity: 'row', row: 3 }]);
  expect(setAside).toBe(1);
});

test('a body that breaks off', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  const { problems } = await load(answer(body));
  expect(problems).toMatchObject([{ kind: 'unreachable', severity: 'table' }]);
});

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('ends after 15 seconds, and the request with it', async () => {
    let signal: AbortSignal | null | undefined;
    const result = load((_, init) => {
      signal = init?.signal;
      return new Promise(() => {});
    });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await result).problems).toMatchObject([
      { kind: 'unreachable', severity: 'table', value: 'no answer', expected: 'HTTP 200, ≤ 15 s' },
    ]);
    expect(signal?.aborted).toBe(true);
  });

  test('covers the body too', async () => {
    const result = load(answer(new ReadableStream({ pull: () => new Promise(() => {}) })));
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await result).problems).toMatchObject([{ kind: 'unreachable' }]);
  });

  test('leaves no timer behind', async () => {
    await load(answer(header));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('cancelling', () => {
  test('while it waits', async () => {
    const abort = new AbortController();
    const result = load(() => new Promise(() => {}), abort.signal);
    abort.abort();
    expect((await result).problems).toMatchObject([{ kind: 'unreachable', value: 'cancelled' }]);
  });

  test('beforehand', async () => {
    const { problems } = await load(answer(header), AbortSignal.abort());
    expect(problems).toMatchObject([{ kind: 'unreachable', value: 'cancelled' }]);
  });
});

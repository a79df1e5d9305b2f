// Opening an address: what is read at once, what is handed on as it comes, and every way to get nothing.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAddress, SMALL_BYTES } from '../../src/extract/address';
import { IntakeFailure } from '../../src/model/intake';

type Fetch = typeof globalThis.fetch;
type Chunks = ReadableStream<Uint8Array<ArrayBuffer>>;

const URL_ = 'https://example.org/x/my%20register.csv?v=2#top';
const HEADER = 'entry_id,actor_type,states,summary_en,content_known,evidence,source_url\n';
const ROW = 'a,states,TUV,Sum,full,explicit,\n';

const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.fn<Fetch>(async () => new Response(body, init));
const open = (fetch: Fetch, own = true, url = URL_) => openAddress(url, { own, fetch });
const pieces = (...texts: readonly string[]): Chunks => new Blob([...texts]).stream();

test('a small register of our own schema is read at once', async () => {
  const opened = await open(answer(HEADER + ROW + ROW.replace('a,', 'b,')));
  if (opened.kind !== 'register') throw new Error(opened.kind);
  expect(opened.extract).toMatchObject({ file: 'my register.csv', setAside: 0, problems: [] });
  expect(opened.extract.register.length).toBe(2);
  expect(opened.extract.register.entry(1)).toMatchObject({ id: 'b', states: ['TUV'] });
});

test.each([
  ['another delimiter', HEADER.replaceAll(',', ';') + ROW.replaceAll(',', ';')],
  ['a row that would be set aside', `${HEADER}${ROW}b,states,TUV,Sum,sometimes,explicit,\n`],
  ['a missing column', 'who,what\nTUV,Sum\n'],
  ['another table', 'theme,group,order,label_en\na,report_named,1,A\n'],
  ['a row too short', `${HEADER}a,states\n`],
  ['dates, which our own schema has not', `Date,${HEADER}2023-12-11,${ROW}`],
])('%s goes on as a stream, whole', async (_, text) => {
  const opened = await open(answer(text));
  if (opened.kind !== 'stream') throw new Error(opened.kind);
  expect(opened.source).toMatchObject({ kind: 'stream', name: 'my register.csv', size: text.length });
  expect(await new Response(opened.source.chunks).text()).toBe(text);
});

describe('a large file', () => {
  const text = HEADER + ROW.repeat(Math.ceil((2 * SMALL_BYTES) / ROW.length));

  test('is handed on while it comes, nothing lost, with its size where that can be known', async () => {
    const headers = { 'content-length': String(text.length) };
    const opened = await open(answer(pieces(text), { headers }));
    if (opened.kind !== 'stream') throw new Error(opened.kind);
    expect(opened.source.size).toBe(text.length);
    expect(await new Response(opened.source.chunks).text()).toBe(text);
  });

  test.each([
    ['another origin', false, {}],
    ['compressed', true, { 'content-encoding': 'br' }],
  ] as const)('%s: its size says nothing', async (_, own, more) => {
    const headers = { 'content-length': '12', ...more };
    const opened = await open(answer(pieces(text), { headers }), own);
    if (opened.kind !== 'stream') throw new Error(opened.kind);
    expect(opened.source.size).toBeNull();
    await opened.source.chunks.cancel();
  });

  test('ends its request when nobody wants the rest', async () => {
    let signal: AbortSignal | null | undefined;
    const opened = await open(async (_, init) => {
      signal = init?.signal;
      return new Response(pieces(text));
    });
    if (opened.kind !== 'stream') throw new Error(opened.kind);
    await opened.source.chunks.cancel();
    expect(signal?.aborted).toBe(true);
  });

  test('that breaks off says so to who reads it', async () => {
    let sent = false;
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (sent) return controller.error(new TypeError('network error'));
        sent = true;
        controller.enqueue(new TextEncoder().encode(text));
      },
    });
    const opened = await open(answer(body));
    if (opened.kind !== 'stream') throw new Error(opened.kind);
    const failure = await new Response(opened.source.chunks).text().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(IntakeFailure);
    expect((failure as IntakeFailure).problem).toMatchObject({
      kind: 'unreachable',
      file: 'my register.csv',
    });
  });
});

const login = '\n<!DOCTYPE html><title>Log in</title>';
test.each<[name: string, fetch: Fetch, fault: string, problem: object]>([
  ['404', answer('no', { status: 404 }), 'missing', { kind: 'unreachable', value: 'HTTP 404' }],
  ['410', answer('no', { status: 410 }), 'missing', { value: 'HTTP 410' }],
  ['401', answer('no', { status: 401 }), 'refused', { value: 'HTTP 401' }],
  ['403', answer('no', { status: 403 }), 'refused', { value: 'HTTP 403' }],
  ['500', answer('no', { status: 500 }), 'status', { value: 'HTTP 500', expected: 'HTTP 200' }],
  ['no network', async () => Promise.reject(new TypeError('failed')), 'unreachable', { value: 'no answer' }],
  ['a page to log in', answer(login), 'page', { kind: 'not_csv', value: login.trim() }],
  ['a large page', answer(login + ' '.repeat(SMALL_BYTES)), 'page', { kind: 'not_csv' }],
  ['nothing', answer(''), 'empty', { kind: 'empty' }],
  ['no body', answer(null, { status: 204 }), 'empty', { kind: 'empty' }],
])('%s', async (_, fetch, fault, problem) => {
  expect(await open(fetch)).toMatchObject({
    kind: 'failed',
    fault,
    problem: { file: 'my register.csv', severity: 'table', row: null, ...problem },
  });
});

test.each([
  'http://example.org/a.csv',
  'javascript:alert(1)',
  'data:text/csv,a',
  'file:///etc/passwd',
  'blob:x',
  'not an address',
])('%s is not fetched', async (url) => {
  const fetch = answer(HEADER + ROW);
  expect(await open(fetch, false, url)).toMatchObject({ kind: 'failed', fault: 'address' });
  expect(fetch).not.toHaveBeenCalled();
});

test('another origin gets neither cookies nor the referrer; our own is asked as it may have been ahead', async () => {
  const [own, other] = [answer(HEADER + ROW), answer(HEADER + ROW)];
  await open(own);
  await open(other, false);
  expect(own.mock.calls[0]![1]).not.toHaveProperty('credentials');
  expect(other.mock.calls[0]).toMatchObject([URL_, { credentials: 'omit', referrerPolicy: 'no-referrer' }]);
});

test.each([
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org/%E0%A4%A', '%E0%A4%A'],
  ['https://example.org/a.csv.gz?x', 'a.csv.gz'],
])('%s is named %s', async (url, file) => {
  expect(await open(answer('', { status: 404 }), true, url)).toMatchObject({ problem: { file } });
});

describe('waiting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each<[what: string, fetch: Fetch]>([
    ['for the answer', () => new Promise(() => {})],
    ['for its body', answer(new ReadableStream({ pull: () => new Promise(() => {}) }))],
  ])('%s ends after 15 seconds, and the request with it', async (_, fetch) => {
    let signal: AbortSignal | null | undefined;
    const opened = open((url, init) => {
      signal = init?.signal;
      return fetch(url, init);
    });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await opened).toMatchObject({
      kind: 'failed',
      fault: 'timeout',
      problem: { kind: 'unreachable', expected: 'HTTP 200, ≤ 15 s' },
    });
    expect(signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends when the page goes on to something else', async () => {
    const abort = new AbortController();
    const fetch: Fetch = () => new Promise(() => {});
    const opened = openAddress(URL_, { own: true, fetch, signal: abort.signal });
    abort.abort();
    expect(await opened).toMatchObject({ kind: 'failed', problem: { value: 'cancelled' } });
    expect(vi.getTimerCount()).toBe(0);
  });
});

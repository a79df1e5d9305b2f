// Fetches an extract and reads it. Whatever goes wrong is said in its problems: nothing here rejects.
import { schema } from 'virtual:data-schema';
import type { RowsByTable, TableName } from '../model/tables';
import type { Extract } from '../model/problem';
import { readExtract, refusedExtract } from './read';

export interface LoadOptions {
  /** Address of the folder with the extracts, absolute or relative to the page. */
  base: string;
  fetch?: typeof globalThis.fetch;
  /** Cancels the load; the result then says `cancelled`. */
  signal?: AbortSignal;
}

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 30e6;

/** Why a load came to nothing, in the terms of a problem. */
class LoadFailure extends Error {
  constructor(
    readonly kind: 'unreachable' | 'constraint',
    readonly value: string,
    readonly expected: string,
  ) {
    super(`${value}, expected: ${expected}`);
  }
}

/** Loads one of the page's own extracts; `Problem.file` is its path in the data package ("states.csv"). */
export function loadExtract<Name extends TableName>(
  name: Name,
  { base, ...options }: LoadOptions,
): Promise<Extract<RowsByTable[Name]>> {
  const path = schema.find((table) => table.name === name)?.path ?? `${name}.csv`;
  return load(name, `${base.replace(/\/$/, '')}/${path}`, path, {}, options);
}

/**
 * Loads a register (table `pledges`) from another address, without cookies and without saying where from.
 * Whoever calls this has asked the reader first; `own`: it is on the page's own origin, and may be asked for ahead. `Problem.file` is the last part of the address.
 */
export function loadRegister(
  url: string,
  { own = false, ...options }: Omit<LoadOptions, 'base'> & { own?: boolean } = {},
): Promise<Extract<RowsByTable['pledges']>> {
  const file = fileName(url);
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(url) ?? [];
  if (scheme && !/^https?:$/i.test(scheme)) {
    const expected = 'http://…, https://…';
    return Promise.resolve(refusedExtract({ file, kind: 'unreachable', value: url, expected }));
  }
  const request: RequestInit = own ? {} : { credentials: 'omit', referrerPolicy: 'no-referrer' };
  return load('pledges', url, file, request, options);
}

async function load<Name extends TableName>(
  name: Name,
  url: string,
  file: string,
  request: RequestInit,
  { fetch = globalThis.fetch, signal }: Omit<LoadOptions, 'base'>,
): Promise<Extract<RowsByTable[Name]>> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const stop = (value: string, expected: string) => {
      reject(new LoadFailure('unreachable', value, expected));
      abort.abort();
    };
    cancel = () => stop('cancelled', 'HTTP 200');
    timer = setTimeout(stop, TIMEOUT_MS, 'no answer', `HTTP 200, ≤ ${TIMEOUT_MS / 1000} s`);
  });
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  try {
    const answer = fetchBytes(() => fetch(url, { ...request, signal: abort.signal }));
    const bytes = await Promise.race([stopped, answer]);
    return readExtract(name, bytes, file, schema);
  } catch (error) {
    const { kind, value, expected } =
      error instanceof LoadFailure ? error : new LoadFailure('unreachable', 'no answer', 'HTTP 200');
    return refusedExtract({ file, kind, value, expected });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

async function fetchBytes(request: () => Promise<Response>): Promise<Uint8Array> {
  const response = await request();
  if (!response.ok) throw new LoadFailure('unreachable', `HTTP ${response.status}`, 'HTTP 200');
  const length = Number(response.headers.get('content-length'));
  if (length > MAX_BYTES) throw tooLarge(length);
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      void reader.cancel();
      throw tooLarge(size);
    }
    chunks.push(value);
  }
  return joinChunks(chunks, size);
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(bytes: number): LoadFailure {
  return new LoadFailure('constraint', `${(bytes / 1e6).toFixed(1)} MB`, `≤ ${MAX_BYTES / 1e6} MB`);
}

/** The last part of the address's path, readable; else the address itself. */
function fileName(url: string): string {
  const last =
    url
      .replace(/[?#].*/s, '')
      .split('/')
      .at(-1) || url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

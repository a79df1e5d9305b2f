// Opens the address of a reader's extract: a small register of our own schema is read at once, anything else is handed
// on as a stream. Nothing here rejects.
import { firstTables } from 'virtual:data-schema/first';
import type { AddressAnswer, AddressFault } from '../model/address';
import { IntakeFailure } from '../model/intake';
import type { Problem } from '../model/problem';
import { warmUp } from './intake/warmWorker';
import { readExtract } from './read';
import { registerExtract } from './register/registerOf';
import { FileRequest, joinPieces, NoAnswer, type Bytes } from './request';

export interface AddressOptions {
  /** Is it on the page's own origin? Then it may be asked for ahead; else cookies and referrer are left out. */
  own: boolean;
  fetch?: typeof globalThis.fetch;
  /** Lets go of the address, whatever has come of it. */
  signal?: AbortSignal;
  /** Called as soon as the answer says that it will not be read at once. */
  onlarge?: () => void;
}

/** Bytes up to which a file is read at once. */
export const SMALL_BYTES = 1e6;

const PAGE = /^\uFEFF?\s*<(!doctype|html|head|body|\?xml)/i;
/** Bytes of the beginning that show whether it is a web page. */
const SNIFFED = 512;

const BY_STATUS: Readonly<Record<string, AddressFault>> = {
  'HTTP 401': 'refused',
  'HTTP 403': 'refused',
  'HTTP 407': 'refused',
  'HTTP 404': 'missing',
  'HTTP 410': 'missing',
};

/** Why an address gave nothing, thrown within this file. */
class Fault extends Error {
  constructor(
    readonly fault: AddressFault,
    readonly value: string,
    readonly expected: string,
  ) {
    super(`${fault}: ${value}`);
  }
}

/**
 * Fetches an address; whoever calls this has asked the reader first where it is on another origin. `Problem.file` and
 * the source's name are the last part of its path.
 */
export async function openAddress(
  url: string,
  { own, fetch = globalThis.fetch, signal, onlarge }: AddressOptions,
): Promise<AddressAnswer> {
  const file = fileName(url);
  const request = new FileRequest(signal);
  try {
    // The page's policy lets no other address through.
    if (!(own ? /^https?:/i : /^https:/i).test(url)) throw new Fault('address', url, 'https://…');
    const silent: RequestInit = own ? {} : { credentials: 'omit', referrerPolicy: 'no-referrer' };
    const response = await request.open(fetch, url, silent);
    if (Number(response.headers.get('content-length')) > SMALL_BYTES) {
      warmUp();
      onlarge?.();
    }
    return await readAnswer(response, file, own, request);
  } catch (error) {
    request.end();
    const fault = faultOf(error);
    return { kind: 'failed', fault: fault.fault, problem: problemOf(file, fault) };
  }
}

async function readAnswer(
  response: Response,
  file: string,
  own: boolean,
  request: FileRequest,
): Promise<AddressAnswer> {
  const { pieces, bytes, ended } = await request.upTo(SMALL_BYTES);
  if (bytes === 0) throw new Fault('empty', '', 'CSV');
  const whole = ended ? joinPieces(pieces, bytes) : pieces[0]!;
  refusePage(whole);
  if (!ended) {
    const size = sizeOf(response, own);
    return {
      kind: 'stream',
      source: { kind: 'stream', name: file, size, chunks: rest(file, pieces, request) },
    };
  }
  request.end();
  // Codes of its own are no mistakes: it has no row numbers, by which ours are looked for.
  const extract = {
    ...registerExtract(readExtract('pledges', whole, file, firstTables)),
    rowNumbers: undefined,
  };
  const read = extract.setAside === 0 && !extract.problems.some((problem) => problem.severity === 'table');
  if (read && !hasDates(whole)) return { kind: 'register', extract };
  return {
    kind: 'stream',
    source: { kind: 'stream', name: file, size: bytes, chunks: new Blob([whole]).stream() },
  };
}

/** What has been read of a body, and then what comes of it; errs with `IntakeFailure`. */
function rest(file: string, read: readonly Bytes[], request: FileRequest): ReadableStream<Bytes> {
  const before = read.values();
  return new ReadableStream<Bytes>({
    async pull(controller) {
      try {
        const piece = before.next().value ?? (await request.next());
        if (piece) return controller.enqueue(piece);
        request.end();
        controller.close();
      } catch (error) {
        request.end();
        controller.error(new IntakeFailure(problemOf(file, faultOf(error))));
      }
    },
    cancel: () => request.end(),
  });
}

function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (!(error instanceof NoAnswer)) return new Fault('unreachable', 'no answer', 'HTTP 200');
  const { why, value, expected } = error;
  const fault = why === 'status' ? (BY_STATUS[value] ?? 'status') : why === 'timeout' ? why : 'unreachable';
  return new Fault(fault, value, expected);
}

function problemOf(file: string, { fault, value, expected }: Fault): Problem {
  const kind = fault === 'page' ? 'not_csv' : fault === 'empty' ? 'empty' : 'unreachable';
  return { file, kind, severity: 'table', row: null, column: '', value, expected };
}

/** Does it begin as a web page does? A host that wants its readers to log in answers so, with HTTP 200. */
function refusePage(bytes: Bytes): void {
  const start = new TextDecoder().decode(bytes.subarray(0, SNIFFED));
  if (PAGE.test(start)) throw new Fault('page', start.trim().slice(0, 80), 'CSV');
}

/** Has it the column that only readers' registers have? Our own schema would leave it out. */
function hasDates(bytes: Bytes): boolean {
  const [header = ''] = new TextDecoder().decode(bytes).split(/[\r\n]/, 1);
  return /(^|,)\s*"?\s*date\s*"?\s*(,|$)/i.test(header.replace(/^\uFEFF/, ''));
}

/** Bytes that will come, where that can be known: of a compressed answer its size says nothing. */
function sizeOf(response: Response, own: boolean): number | null {
  // Another origin need not say that its answer is compressed.
  if (!own || response.headers.has('content-encoding')) return null;
  return Number(response.headers.get('content-length')) || null;
}

/** The last part of the address's path, readable; else the address itself. */
function fileName(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  const last = path.split('/').at(-1) || url;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

// One request for a file: what it answers, piece by piece, with an end when that takes too long or nobody wants it.

export type Bytes = Uint8Array<ArrayBuffer>;
type Reader = ReadableStreamDefaultReader<Bytes>;

/** So long the first answer, and each piece after it, may take. */
const TIMEOUT_MS = 15_000;

/** Why a request came to nothing, in the terms of a problem. */
export class NoAnswer extends Error {
  constructor(
    readonly why: 'status' | 'timeout' | 'cancelled',
    readonly value: string,
    readonly expected: string,
  ) {
    super(`${value}, expected: ${expected}`);
  }
}

/** A file being fetched. All that it promises rejects with `NoAnswer`, or with what `fetch` throws. */
export class FileRequest {
  readonly #abort = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #end = () => this.end();
  #reader: Reader | undefined;

  /** `outer` ends the request too. */
  constructor(outer: AbortSignal | undefined) {
    this.#outer = outer;
    if (outer?.aborted) this.end();
    else outer?.addEventListener('abort', this.#end, { once: true });
  }

  /** The answer, without its body. */
  async open(fetch: typeof globalThis.fetch, url: string, request: RequestInit = {}): Promise<Response> {
    const { signal } = this.#abort;
    const response = await this.#wait(() => fetch(url, { ...request, signal }));
    if (!response.ok) throw new NoAnswer('status', `HTTP ${response.status}`, 'HTTP 200');
    this.#reader = response.body?.getReader();
    return response;
  }

  /** The next piece of the body; null: that was all. */
  async next(): Promise<Bytes | null> {
    const reader = this.#reader;
    if (!reader) return null;
    const { done, value } = await this.#wait(() => reader.read());
    return done ? null : value;
  }

  /** Pieces of the body until there are more than `most` bytes, or no more; `ended`: that was all of it. */
  async upTo(most: number): Promise<{ pieces: readonly Bytes[]; bytes: number; ended: boolean }> {
    const pieces: Bytes[] = [];
    let bytes = 0;
    while (bytes <= most) {
      const piece = await this.next();
      if (!piece) return { pieces, bytes, ended: true };
      pieces.push(piece);
      bytes += piece.length;
    }
    return { pieces, bytes, ended: false };
  }

  /** Nothing more is wanted of it. */
  end(): void {
    this.#outer?.removeEventListener('abort', this.#end);
    this.#abort.abort();
  }

  async #wait<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const { signal } = this.#abort;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let cancel = () => {};
    const stopped = new Promise<never>((_, reject) => {
      const stop = (why: 'timeout' | 'cancelled', value: string, expected: string) => {
        reject(new NoAnswer(why, value, expected));
        this.end();
      };
      cancel = () => stop('cancelled', 'cancelled', 'HTTP 200');
      timer = setTimeout(stop, TIMEOUT_MS, 'timeout', 'no answer', `HTTP 200, ≤ ${TIMEOUT_MS / 1000} s`);
    });
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    try {
      return await Promise.race([stopped, ask()]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    }
  }
}

/** Pieces as one. */
export function joinPieces(pieces: readonly Bytes[], size: number): Bytes {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

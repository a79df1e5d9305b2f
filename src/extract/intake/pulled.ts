// Pieces of bytes one after another: joined, led by enough of them to be looked at, decompressed.

export type Bytes = Uint8Array<ArrayBuffer>;
export type Pulled = AsyncGenerator<Bytes, void>;

/** The bytes of the pieces in one. */
export function join(pieces: readonly Bytes[]): Bytes {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** At least `least` bytes from the beginning, or all there are, and what follows. */
export async function ledBy(pieces: Pulled, least: number): Promise<{ first: Bytes; rest: Pulled }> {
  const led: Bytes[] = [];
  for (let length = 0; length < least;) {
    const { done, value } = await pieces.next();
    if (done) break;
    led.push(value);
    length += value.length;
  }
  return { first: join(led), rest: pieces };
}

/** The same bytes in pieces of at least this length, but for the last. */
export async function* inRuns(pieces: Pulled, least: number): Pulled {
  let run: Bytes[] = [];
  let length = 0;
  for await (const piece of pieces) {
    run.push(piece);
    length += piece.length;
    if (length < least) continue;
    yield join(run);
    run = [];
    length = 0;
  }
  if (length > 0) yield join(run);
}

export async function* inFront(first: Bytes, rest: Pulled): Pulled {
  if (first.length > 0) yield first;
  yield* rest;
}

/** What the gzip stream holds. Throws what `pieces` throws, and `TypeError` where they are no complete gzip stream. */
export async function* gunzip(pieces: Pulled): Pulled {
  let failed: { error: unknown } | null = null;
  const packed = new ReadableStream<Bytes>({
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        failed = { error };
        controller.error(error);
      }
    },
    cancel: () => pieces.return().then(() => {}),
  });
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value as Bytes;
    }
  } catch (error) {
    throw failed ? (failed as { error: unknown }).error : error;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

// Bytes as they come → pieces that end with a line, in buffers that are kept and never moved.
import { join, type Bytes } from './pulled';

/** Of what follows, put behind what is left of a run of bytes: enough to come to the end of a row. */
const BRIDGE_BYTES = 1 << 17;
const LF = 10;
const CR = 13;
const NOTHING = new Uint8Array(0);

/**
 * Runs of bytes are kept as they come, because copying a large file costs time and twice its memory. Where one run ends
 * within a row, its end and the beginning of the next are put together, in a bridge.
 */
export class Pieces {
  /** What is being cut: a run, or the bridge to `#next`. */
  #buffer: Bytes = NOTHING;
  #start = 0;
  #next: Bytes = NOTHING;
  /** In a bridge: where the bytes of `#next` begin; null: no bridge. */
  #bridged: number | null = null;

  /** Bytes that have come and are not taken. */
  get waiting(): number {
    const here = this.#buffer.length - this.#start;
    return this.#bridged === null ? here : this.#bridged - this.#start + this.#next.length;
  }

  /** To be called when `peek` wants more bytes; they must stay as they are. */
  append(bytes: Bytes): void {
    if (this.waiting === 0) {
      this.#buffer = bytes;
      this.#start = 0;
      this.#bridged = null;
    } else if (this.#bridged === null) {
      this.#next = bytes;
      this.#bridge(BRIDGE_BYTES);
    } else {
      this.#next = join([this.#next, bytes]);
    }
  }

  /**
   * The next at most `size` bytes, up to the last line end among them: empty where there is none, null where fewer
   * bytes have come. `final`: no more will come, and what is left is a piece.
   */
  peek(size: number, final: boolean): Bytes | null {
    const { waiting } = this;
    if (waiting < size && !final) return null;
    const bytes = this.#have(Math.min(size, waiting));
    if (waiting <= size && final) return bytes;
    const lf = bytes.lastIndexOf(LF);
    // A CR at the very end may be half of a CRLF.
    return bytes.subarray(0, (lf >= 0 ? lf : bytes.lastIndexOf(CR, -2)) + 1);
  }

  /** Up to and with the next line end; null where there is none among the bytes that have come. */
  peekLine(): Bytes | null {
    const bytes = this.#have(this.waiting);
    const lf = bytes.indexOf(LF);
    const cr = lf >= 0 ? bytes.subarray(0, lf).indexOf(CR) : bytes.subarray(0, -1).indexOf(CR);
    const end = cr >= 0 && cr !== lf - 1 ? cr : lf;
    return end < 0 ? null : bytes.subarray(0, end + 1);
  }

  /** Takes the next bytes, of which there are so many: a view that stays as it is. */
  take(length: number): Bytes {
    const bytes = this.#have(length).subarray(0, length);
    this.#start += length;
    if (this.#bridged !== null && this.#start >= this.#bridged) {
      this.#buffer = this.#next;
      this.#start -= this.#bridged;
      this.#bridged = null;
    }
    return bytes;
  }

  /** The next bytes, at least so many of those that have come, in one. */
  #have(length: number): Bytes {
    if (this.#bridged !== null && this.#buffer.length - this.#start < length) this.#bridge(2 * length);
    return this.#buffer.subarray(this.#start, this.#start + length);
  }

  /** Puts what is left before `#next` together with so many bytes of it. */
  #bridge(length: number): void {
    const left = this.#buffer.subarray(this.#start, this.#bridged ?? undefined);
    this.#buffer = join([left, this.#next.subarray(0, length)]);
    this.#bridged = left.length;
    this.#start = 0;
  }
}

/** The place from which on the bytes have so many line-end characters: just after the one before these. */
export function afterLineEnd(bytes: Uint8Array, lines: number): number {
  let at = bytes.length;
  for (let left = lines + 1; left > 0 && at >= 0; left--) {
    do at--;
    while (at >= 0 && bytes[at] !== LF && bytes[at] !== CR);
  }
  return at + 1;
}

/** How many LF and CR the text has from `from` on. */
export function countLineEnds(text: string, from: number): number {
  let count = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) count++;
  }
  return count;
}

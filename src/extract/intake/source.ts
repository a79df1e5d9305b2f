// The bytes of a source, from the beginning: read ahead, decompressed, and as UTF-8 where they are UTF-16.
import { IntakeFailure } from '../../model/intake';
import { kindOfFile, Utf16Reader, type Marked } from './decode';
import { whatFits } from './limits';
import { gunzip, inFront, inRuns, ledBy, type Bytes, type Pulled } from './pulled';
import { refusal } from './refusal';

/** Gives the next bytes; null: that was all. */
export type Pull = () => Promise<Bytes | null>;
/** Bytes that can be read as often as one likes, or a stream, which is read once. */
export type Input = { blob: Blob } | { pull: Pull };

/** Bytes read from a file at once. */
const SLICE_BYTES = 1 << 20;
/** What is looked at first. */
const HEAD_BYTES = 1 << 18;
const KIND_BYTES = 4096;
/** Places in the middle and at the end of a large file that are looked at too. */
const PROBES = 8;
const PROBE_BYTES = 1 << 16;
/** Of a row, where none has been seen. */
const BYTES_PER_ROW = 140;

export class ByteSource {
  /** The encoding that the bytes themselves name; after `head`. */
  marked: Marked | null = null;
  /** Is it a gzip file? After `head`. */
  packed = false;
  /** Of a row, on average: by it a refusal says how many rows fit. */
  bytesPerRow = BYTES_PER_ROW;
  /** How many bytes have been given, decompressed. */
  read = 0;
  readonly #held: Bytes[] = [];
  /** Of a stream whose bytes are not handed on as they came: all of them. */
  #raw: Bytes[] | null = null;
  #spent = false;

  /** `most`: how many bytes, decompressed, may come. Every method rejects with `IntakeFailure` alone. */
  constructor(
    readonly file: string,
    private readonly input: Input,
    readonly size: number | null,
    private readonly most: number,
  ) {}

  /** How many bytes there are in all as they are read, where that is known. After `head`. */
  get length(): number | null {
    return this.packed || (this.marked && this.marked !== 'utf-8') ? null : this.size;
  }

  /** The beginning, without its mark, up to the end of a line if there is one. `whole`: that is all there is. */
  async head(): Promise<{ bytes: Bytes; whole: boolean }> {
    if (this.size !== null && this.size > this.most) throw this.#tooLarge(this.size);
    const pieces = this.#open(true);
    const { first, rest } = await ledBy(pieces, HEAD_BYTES + 1);
    await rest.return();
    if (first.length <= HEAD_BYTES) return { bytes: first, whole: true };
    const end = Math.max(first.lastIndexOf(10, HEAD_BYTES - 1), first.lastIndexOf(13, HEAD_BYTES - 2)) + 1;
    return { bytes: first.subarray(0, end || HEAD_BYTES), whole: false };
  }

  /** Whole lines from all over a large file that can be read anywhere; else none. After `head`. */
  async probes(): Promise<Bytes[]> {
    if (!('blob' in this.input) || this.packed || this.marked) return [];
    const { blob } = this.input;
    const step = Math.floor((blob.size - PROBE_BYTES) / PROBES);
    if (step < PROBE_BYTES) return [];
    const places = Array.from({ length: PROBES }, (_, i) => (i + 1) * step);
    const probes = await Promise.all(places.map((at) => this.#slice(blob, at, at + PROBE_BYTES)));
    return probes.map((bytes) => bytes.subarray(bytes.indexOf(10) + 1, bytes.lastIndexOf(10) + 1));
  }

  /** All bytes, without their mark, in runs of a megabyte. A stream gives them once. */
  all(): Pulled {
    return inRuns(this.#open(false), SLICE_BYTES / 2);
  }

  /** The bytes as they came, where they are not those that `all` gave; else null. */
  get raw(): readonly Bytes[] | null {
    return this.#raw;
  }

  async *#open(looking: boolean): Pulled {
    let { first, rest } = await ledBy(this.#pieces(looking), KIND_BYTES);
    this.packed = first[0] === 0x1f && first[1] === 0x8b;
    if (this.packed) ({ first, rest } = await ledBy(this.#unpacked(inFront(first, rest)), KIND_BYTES));
    const kind = kindOfFile(first);
    if (kind.kind === 'binary') throw refusal(this.file, 'binary', kind.what, 'CSV');
    if (kind.kind === 'markup') throw refusal(this.file, 'not_csv', kind.what, 'CSV');
    this.marked = kind.encoding;
    const text = inFront(first.subarray(kind.mark), rest);
    const wide = kind.encoding === 'utf-8' ? null : kind.encoding;
    if (!looking && 'pull' in this.input && (this.packed || wide)) this.#raw = [...this.#held];
    this.read = 0;
    for await (const piece of wide ? asUtf8(text, new Utf16Reader(wide)) : text) {
      this.read += piece.length;
      if (this.read > this.most) throw this.#tooLarge(this.read);
      yield piece;
    }
  }

  async *#unpacked(pieces: Pulled): Pulled {
    try {
      yield* gunzip(pieces);
    } catch (error) {
      if (error instanceof IntakeFailure) throw error;
      throw refusal(this.file, 'binary', 'gzip', 'a complete gzip file');
    }
  }

  /** The bytes as they come. Those of a stream that are only looked at are held. */
  async *#pieces(looking: boolean): Pulled {
    if ('blob' in this.input) {
      const { blob } = this.input;
      const next = (at: number) => (at < blob.size ? this.#slice(blob, at, at + SLICE_BYTES) : null);
      let ahead = next(0);
      for (let at = SLICE_BYTES; ahead; at += SLICE_BYTES) {
        const bytes = await ahead;
        ahead = next(at);
        ahead?.catch(() => {}); // told when it is its turn
        yield bytes;
      }
      return;
    }
    yield* this.#held.slice();
    if (this.#spent) return;
    for (;;) {
      const piece = await this.input.pull();
      if (!piece) break;
      if (looking) this.#held.push(piece);
      else this.#raw?.push(piece);
      yield piece;
    }
    this.#spent = true;
  }

  async #slice(blob: Blob, from: number, to: number): Promise<Bytes> {
    try {
      return new Uint8Array(await blob.slice(from, to).arrayBuffer());
    } catch {
      throw refusal(this.file, 'changed', '', 'a file that stays as it is while it is read');
    }
  }

  #tooLarge(bytes: number): IntakeFailure {
    const value = `${this.packed && this.size ? '> ' : ''}${Math.ceil(bytes / 1e6)} MB`;
    return refusal(this.file, 'too_large', value, whatFits(this.bytesPerRow, this.most));
  }
}

async function* asUtf8(pieces: Pulled, reader: Utf16Reader): Pulled {
  for await (const piece of pieces) yield reader.read(piece);
  const last = reader.read(new Uint8Array(0), true);
  if (last.length > 0) yield last;
}

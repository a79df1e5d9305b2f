// The texts of a file, kept as its bytes outside the JavaScript heap: rows are decoded and cut when they are asked for.
import { Tokeniser } from './tokenise';

/** How a unit's bytes become records. */
export const PLAIN = 0;
/** Has bytes that its encoding does not know: they are shown as U+FFFD. */
export const DAMAGED = 1;
/** The beginning of a single row that is too long to be read, and what follows of it. */
export const LONG = 2;
export const LONG_REST = 3;

/** The bytes of a file in units of about 64 kB that begin and end with a record; can be sent to another thread. */
export interface StoredText {
  encoding: string;
  delimiter: string;
  quote: string;
  /** Cells of the header. */
  width: number;
  buffers: readonly ArrayBuffer[];
  /** Of each unit: its buffer, its first byte there and the byte after its last; its first record, from 1; its kind. */
  buffer: Uint32Array<ArrayBuffer>;
  from: Uint32Array<ArrayBuffer>;
  to: Uint32Array<ArrayBuffer>;
  first: Uint32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  /** Records in all. */
  records: number;
}

/** Shown of a row that is too long. */
const SHOWN_BYTES = 4096;
/** Units whose records are kept: rows near each other are asked for together. */
const CACHED = 8;

/** Everything that can be handed over to another thread without a copy. */
export function transfers({ buffers, buffer, from, to, first, kind }: StoredText): ArrayBuffer[] {
  return [...buffers, buffer.buffer, from.buffer, to.buffer, first.buffer, kind.buffer];
}

export class TextStore {
  readonly records: number;
  readonly #text: StoredText;
  readonly #tokeniser: Tokeniser;
  readonly #cache = new Map<number, readonly string[][]>();

  constructor(text: StoredText) {
    this.#text = text;
    this.records = text.records;
    this.#tokeniser = new Tokeniser(text, text.width);
  }

  /** The cells of a record, by its number in the file, from 1. Throws `RangeError` for one that is not there. */
  record(number: number): readonly string[] {
    const unit = this.#unitOf(number);
    const cells = this.#read(unit)[number - this.#text.first[unit]!];
    if (!cells) throw new RangeError(`no row ${number}`);
    return cells;
  }

  /** The whole text, as the bytes that were read. */
  bytes(): Blob {
    const { buffers, buffer, from, to } = this.#text;
    const parts: BlobPart[] = [];
    for (let unit = 0; unit < buffer.length; unit++)
      parts.push(new Uint8Array(buffers[buffer[unit]!]!, from[unit]!, to[unit]! - from[unit]!));
    return new Blob(parts);
  }

  /** The last unit that begins with this record or an earlier one. */
  #unitOf(number: number): number {
    const { first } = this.#text;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (first[middle]! <= number) low = middle + 1;
      else high = middle;
    }
    // What follows of a long row has the number of the row after it: go back to units that have records.
    return Math.max(0, low - 1);
  }

  #read(unit: number): readonly string[][] {
    let records = this.#cache.get(unit);
    if (records) this.#cache.delete(unit);
    else {
      records = this.#cut(unit);
      if (this.#cache.size >= CACHED) this.#cache.delete(this.#cache.keys().next().value!);
    }
    this.#cache.set(unit, records);
    return records;
  }

  #cut(unit: number): readonly string[][] {
    const { buffers, buffer, from, to, kind, encoding } = this.#text;
    if (unit >= buffer.length || kind[unit] === LONG_REST) return [];
    const length = to[unit]! - from[unit]!;
    const long = kind[unit] === LONG;
    const bytes = new Uint8Array(
      buffers[buffer[unit]!]!,
      from[unit],
      long ? Math.min(SHOWN_BYTES, length) : length,
    );
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return long ? [[`${text}…`]] : this.#tokeniser.cut(text, 0).cells;
  }
}

/** Collects units while a file is read. */
export class StoreBuilder {
  records = 0;
  readonly #buffers: ArrayBuffer[] = [];
  readonly #units = {
    buffer: [] as number[],
    from: [] as number[],
    to: [] as number[],
    first: [] as number[],
  };
  readonly #kinds: number[] = [];

  /** Adds the bytes of so many records; `bytes` is a view that must stay as it is. */
  add(bytes: Uint8Array<ArrayBuffer>, records: number, kind: number): void {
    const { buffer, from, to, first } = this.#units;
    if (this.#buffers.at(-1) !== bytes.buffer) this.#buffers.push(bytes.buffer);
    buffer.push(this.#buffers.length - 1);
    from.push(bytes.byteOffset);
    to.push(bytes.byteOffset + bytes.length);
    first.push(this.records + 1);
    this.#kinds.push(kind);
    this.records += records;
  }

  finish(text: Pick<StoredText, 'encoding' | 'delimiter' | 'quote' | 'width'>): StoredText {
    const { buffer, from, to, first } = this.#units;
    const { encoding, delimiter, quote, width } = text;
    return {
      ...{ encoding, delimiter, quote, width, buffers: this.#buffers, records: this.records },
      buffer: Uint32Array.from(buffer),
      from: Uint32Array.from(from),
      to: Uint32Array.from(to),
      first: Uint32Array.from(first),
      kind: Uint8Array.from(this.#kinds),
    };
  }
}

// Goes through a whole source: bytes → pieces that are kept → records, in order, each counted once.
import { afterLineEnd, countLineEnds, Pieces } from './pieces';
import { MAX_RECORD_BYTES } from './limits';
import type { Bytes } from './pulled';
import { DAMAGED, LONG, LONG_REST, PLAIN, type StoreBuilder } from './store';
import type { Tokeniser } from './tokenise';

/** Records that follow each other in the file. */
export interface Cut {
  /** Number of the first, from 1. */
  first: number;
  cells: readonly string[][];
  /** Records with wrong quotes, by their place in `cells`: what was expected. */
  wrong: ReadonlyMap<number, string>;
  /** Bytes that the encoding does not have stand in these records as U+FFFD. */
  damaged: boolean;
  hasNul: boolean;
  /** It is one record, too long to be read: the cell is its beginning. */
  long: boolean;
}

const UNIT_BYTES = 1 << 16;
const SHOWN_BYTES = 256;
const NOTHING_WRONG: ReadonlyMap<number, string> = new Map();

export class Cutting {
  /** Bytes of the first piece that was not in the encoding. */
  damage: Bytes | null = null;
  readonly #pieces = new Pieces();
  readonly #strict: TextDecoder;
  readonly #lenient: TextDecoder;
  readonly #tokeniser: Tokeniser;
  readonly #store: StoreBuilder;
  readonly #take: (cut: Cut) => void;
  #size: number;
  /** Within a record that is too long: what comes up to the next line end belongs to it. */
  #skipping = false;

  /** `take` gets all records, in order. `unit`: bytes cut at once; `longest`: of one record. */
  constructor(
    encoding: string,
    tokeniser: Tokeniser,
    store: StoreBuilder,
    take: (cut: Cut) => void,
    private readonly unit = UNIT_BYTES,
    private readonly longest = MAX_RECORD_BYTES,
  ) {
    this.#size = unit;
    this.#strict = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.#lenient = new TextDecoder(encoding, { ignoreBOM: true });
    this.#tokeniser = tokeniser;
    this.#store = store;
    this.#take = take;
  }

  append(bytes: Bytes): void {
    this.#pieces.append(bytes);
  }

  /** Cuts the next piece; false when more bytes are needed. `final`: no more will come. */
  step(final: boolean): boolean {
    const pieces = this.#pieces;
    if (this.#skipping) return this.#skip(final);
    const bytes = pieces.peek(this.#size, final);
    if (!bytes || (final && pieces.waiting === 0)) return false;
    const isLongest = this.#size >= this.longest;
    if (bytes.length === 0) {
      if (isLongest) this.#takeLong();
      else this.#size *= 2;
      return true;
    }
    const { text, damaged } = this.#decode(bytes);
    const isLast = final && bytes.length === pieces.waiting;
    const records = this.#tokeniser.cut(text, isLast ? 0 : isLongest ? text.length : Infinity);
    const { used } = records;
    if (records.cells.length === 0) {
      this.#size *= 2;
      return true;
    }
    const length =
      used >= text.length
        ? bytes.length
        : text.length === bytes.length
          ? used
          : afterLineEnd(bytes, countLineEnds(text, used));
    // Which line ends and quotes a text has may depend on what follows: what is told must be what is had again later.
    const isOpen = used < text.length && (records.wrong.size > 0 || text.includes('\r'));
    const { cells, wrong } = isOpen ? this.#tokeniser.cut(text.slice(0, used), 0) : records;
    const first = this.#store.records + 1;
    this.#store.add(pieces.take(length), cells.length, damaged ? DAMAGED : PLAIN);
    this.#size = this.unit;
    this.#take({ first, cells, wrong, damaged, hasNul: text.includes('\0'), long: false });
    return true;
  }

  #decode(bytes: Bytes): { text: string; damaged: boolean } {
    try {
      return { text: this.#strict.decode(bytes), damaged: false };
    } catch {
      this.damage ??= bytes.slice();
      return { text: this.#lenient.decode(bytes), damaged: true };
    }
  }

  #takeLong(): void {
    const line = this.#pieces.peekLine();
    const bytes = this.#pieces.take(line?.length ?? this.#pieces.waiting);
    this.#skipping = line === null;
    this.#size = this.unit;
    const first = this.#store.records + 1;
    this.#store.add(bytes, 1, LONG);
    const cells = [[this.#lenient.decode(bytes.subarray(0, SHOWN_BYTES))]];
    this.#take({ first, cells, wrong: NOTHING_WRONG, damaged: false, hasNul: false, long: true });
  }

  #skip(final: boolean): boolean {
    const line = this.#pieces.peekLine();
    const length = line?.length ?? this.#pieces.waiting;
    if (length > 0) this.#store.add(this.#pieces.take(length), 0, LONG_REST);
    this.#skipping = line === null && !final;
    return !this.#skipping;
  }
}

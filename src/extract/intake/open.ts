// Opens a source to be taken in: small ones are read here, large ones in a worker; nothing rejects but with a failure.
import { schema } from 'virtual:data-schema';
import { IntakeFailure } from '../../model/intake';
import type {
  Intake,
  IntakeCorrections,
  IntakeProgress,
  IntakeResult,
  IntakeSample,
  IntakeSettings,
  IntakeSource,
  KnownLists,
  OpenIntake,
} from '../../model/intake';
import { toUtf8 } from './decode';
import { localEngine, type Engine } from './engine';
import { maxBytes, SMALL_BYTES } from './limits';
import { shapeOf } from './shapeOf';
import type { Opening } from './messages';
import { pauses } from './pause';
import type { Bytes } from './pulled';
import type { Outcome } from './readAll';
import { asFailure, refusal } from './refusal';
import { setAsideText } from './setAsideText';
import type { Pull } from './source';
import { TextStore } from './store';
import { storedRegister } from './storedRegister';
import { workerEngine } from './workerEngine';

export const openIntake: OpenIntake = (source, lists) => new SourceIntake(source, lists);

/** What the last reading left behind. */
interface Read {
  outcome: Outcome;
  store: TextStore;
}

class SourceIntake implements Intake {
  readonly #file: string;
  readonly #lists: KnownLists;
  readonly #input: Promise<Input>;
  #engine: Promise<Engine> | null = null;
  #read: Read | null = null;
  /** Bytes that turned out not to be in the encoding that the beginning of the file is in. */
  #damage: Bytes | null = null;
  /** Why a stream, which cannot be read again, came to nothing. */
  #lost: IntakeFailure | null = null;
  #closed = false;
  /** One thing is done at a time. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(source: IntakeSource, lists: KnownLists) {
    this.#file = source.kind === 'file' ? source.file.name : source.name;
    this.#lists = lists;
    this.#input = inputOf(source, this.#file);
    this.#input.catch(() => {}); // told when something is asked
  }

  look(corrections: IntakeCorrections = {}, thenRead = false): Promise<IntakeSample> {
    return this.#next(async () => (await this.#started()).look(corrections, thenRead));
  }

  read(settings: IntakeSettings, progress: (progress: IntakeProgress) => void): Promise<IntakeResult> {
    return this.#next(async () => {
      const engine = await this.#started();
      const start = performance.now();
      let outcome: Outcome;
      try {
        outcome = await engine.read(settings, (rows, bytes, size) => {
          const rowsPerSecond = Math.round((rows * 1000) / Math.max(1, performance.now() - start));
          progress({ rows, bytes, size, rowsPerSecond });
        });
      } catch (error) {
        const failure = asFailure(this.#file, error);
        if (!(await this.#input).blob) this.#lost = failure;
        throw failure;
      }
      if (outcome.spent) this.#stop(); // a worker that is done gives back its memory
      const store = new TextStore(outcome.stored);
      this.#damage = outcome.damage ?? this.#damage;
      this.#read = { outcome, store };
      return this.#result(outcome, store, settings);
    });
  }

  rows(from: number, count: number): Promise<readonly { row: number; cells: readonly string[] }[]> {
    return this.#next(() => {
      const { store } = this.#done();
      const first = Math.max(1, from);
      const length = Math.max(0, Math.min(count, store.records - first + 1));
      return Array.from({ length }, (_, i) => ({ row: first + i, cells: store.record(first + i) }));
    });
  }

  setAside(): Promise<string> {
    return this.#next(() => {
      const { outcome, store } = this.#done();
      return setAsideText(outcome.header, outcome.setAside, store, pauses());
    });
  }

  bytes(): Promise<Blob> {
    return this.#next(async () => {
      const { blob } = await this.#input;
      return blob ?? this.#bytesRead(this.#done());
    });
  }

  close(): void {
    this.#closed = true;
    this.#stop();
    this.#read = null;
    void this.#input.then(
      (input) => input.close?.(),
      () => {},
    );
  }

  #result({ report, table }: Outcome, store: TextStore, settings: IntakeSettings): IntakeResult {
    if (table?.table !== 'pledges') return { report, result: table };
    const { file, setAside, problems } = report;
    const register = storedRegister(table, store, settings, shapeOf(schema, 'pledges'));
    return { report, result: { table: 'pledges', extract: { file, register, setAside, problems } } };
  }

  /** What looks and reads. A stream that has been read is read again from its bytes. */
  async #started(): Promise<Engine> {
    if (this.#lost) throw this.#lost;
    return (this.#engine ??= this.#start());
  }

  async #start(): Promise<Engine> {
    const input = await this.#input;
    const blob = input.blob ?? (this.#read?.outcome.spent ? this.#bytesRead(this.#read) : null);
    const { deviceMemory } = (globalThis.navigator ?? {}) as { deviceMemory?: number };
    const opening: Opening = {
      ...{ file: this.#file, blob, size: blob?.size ?? input.size, most: maxBytes(deviceMemory) },
      ...{ isText: input.isText, damage: this.#damage, schema, lists: this.#lists },
    };
    return input.small || typeof Worker === 'undefined'
      ? localEngine(opening, input.pull)
      : workerEngine(opening, input.pull);
  }

  #stop(): void {
    void this.#engine?.then(
      (engine) => engine.close(),
      () => {},
    );
    this.#engine = null;
  }

  #bytesRead({ outcome, store }: Read): Blob {
    return outcome.raw ? new Blob([...outcome.raw]) : store.bytes();
  }

  #done(): Read {
    if (!this.#read) throw refusal(this.#file, 'stopped', '', '');
    return this.#read;
  }

  /** After what was asked before; once closed nothing is answered. */
  #next<Value>(work: () => Promise<Value> | Value): Promise<Value> {
    const turn = this.#last.then(() => (this.#closed ? new Promise<never>(() => {}) : work()));
    this.#last = turn.catch(() => {});
    return new Promise((resolve, reject) => {
      turn.then(
        (value) => this.#closed || resolve(value),
        (error: unknown) => this.#closed || reject(asFailure(this.#file, error)),
      );
    });
  }
}

/** A source as bytes that can be read again, or as a stream. */
interface Input {
  blob: Blob | null;
  pull: Pull;
  size: number | null;
  isText: boolean;
  /** Is it read where the page is? */
  small: boolean;
  close?(): void;
}

async function inputOf(source: IntakeSource, file: string): Promise<Input> {
  const nothing: Pull = () => Promise.resolve(null);
  if (source.kind === 'text') {
    const blob = new Blob([toUtf8(source.text)]);
    return { blob, pull: nothing, size: blob.size, isText: true, small: blob.size <= SMALL_BYTES };
  }
  if (source.kind === 'file') {
    const blob = source.file;
    return { blob, pull: nothing, size: blob.size, isText: false, small: await isSmall(blob) };
  }
  const reader = source.chunks.getReader();
  const close = () => void reader.cancel().catch(() => {});
  const held: Bytes[] = [];
  const pull: Pull = async () => {
    const first = held.shift();
    if (first) return first;
    try {
      const { done, value } = await reader.read();
      return done ? null : value;
    } catch (error) {
      throw asFailure(file, error, 'unreachable');
    }
  };
  if (source.size === null || source.size <= SMALL_BYTES) {
    const pieces: Bytes[] = [];
    for (let length = 0; length <= SMALL_BYTES;) {
      const piece = await pull();
      if (!piece) {
        const blob = new Blob(pieces);
        return { blob, pull: nothing, size: blob.size, isText: false, small: await isSmall(blob) };
      }
      pieces.push(piece);
      length += piece.length;
    }
    held.push(...pieces);
  }
  return { blob: null, pull, size: source.size, isText: false, small: false, close };
}

/** A small file that holds a large one is a large one. */
async function isSmall(blob: Blob): Promise<boolean> {
  if (blob.size > SMALL_BYTES) return false;
  const start = await blob
    .slice(0, 2)
    .arrayBuffer()
    .then((buffer) => new Uint8Array(buffer))
    .catch(() => new Uint8Array(0));
  return !(start[0] === 0x1f && start[1] === 0x8b);
}

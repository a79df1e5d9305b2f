// One source being looked at and read, wherever that is done.
import type { IntakeCorrections, IntakeSample, IntakeSettings } from '../../model/intake';
import { lookAt } from './look';
import type { Opening } from './messages';
import type { Pause } from './pause';
import { readAll, type Outcome, type Tick } from './readAll';
import { asFailure } from './refusal';
import { ByteSource, type Pull } from './source';

/** Its promises reject with `IntakeFailure` alone. One thing is done at a time. */
export class Session {
  readonly #opening: Opening;
  readonly #source: ByteSource;

  /** `pull`: gives the bytes of a source that is no blob. */
  constructor(opening: Opening, pull: Pull) {
    const { file, blob, size, most } = opening;
    this.#opening = opening;
    this.#source = new ByteSource(file, blob ? { blob } : { pull }, size, most);
  }

  /** Bytes as they will be read, where that is known. After a look or the beginning of a reading. */
  get length(): number | null {
    return this.#source.length;
  }

  look(corrections: IntakeCorrections, pause: Pause = () => {}): Promise<IntakeSample> {
    return this.#safely(() => lookAt(this.#source, this.#opening, corrections, pause));
  }

  read(settings: IntakeSettings, tick: Tick): Promise<Outcome> {
    return this.#safely(() => readAll(this.#source, settings, this.#opening, tick));
  }

  async #safely<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      throw asFailure(this.#opening.file, error);
    }
  }
}

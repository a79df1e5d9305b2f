// The extract that is kept on this device: offered, shown again, forgotten; a browser that refuses is no misfortune.
import {
  forgetKeptExtract,
  keepExtract,
  KeepFailure,
  readKeptExtract,
  type KeepFault,
  type KeptExtract,
} from '../state/keptExtract';

/** Where an extract is kept. Rejects with `KeepFailure` alone. */
export interface ExtractStore {
  keep(extract: KeptExtract): Promise<unknown>;
  read(): Promise<KeptExtract | null>;
  forget(): Promise<void>;
}

const BROWSER: ExtractStore = { keep: keepExtract, read: readKeptExtract, forget: forgetKeptExtract };

export class KeptExtracts {
  extract: KeptExtract | null = $state.raw(null);
  /** What went wrong last, or that it has been forgotten; null: nothing to say. */
  said: KeepFault | 'forgotten' | null = $state.raw(null);
  #store: ExtractStore;

  constructor(store: ExtractStore = BROWSER) {
    this.#store = store;
  }

  /** Looks for what was kept on an earlier visit. A browser that forbids storage has kept nothing: that is not said. */
  look(): Promise<void> {
    return this.#try(async () => {
      this.extract = await this.#store.read();
    }, ['broken']);
  }

  keep(extract: KeptExtract): Promise<void> {
    return this.#try(async () => {
      await this.#store.keep(extract);
      this.extract = extract;
    });
  }

  forget(): Promise<void> {
    return this.#try(async () => {
      await this.#store.forget();
      this.extract = null;
      this.said = 'forgotten';
    });
  }

  async #try(ask: () => Promise<void>, worthSaying?: readonly KeepFault[]): Promise<void> {
    this.said = null;
    try {
      await ask();
    } catch (error) {
      const fault = error instanceof KeepFailure ? error.fault : 'forbidden';
      if (!worthSaying || worthSaying.includes(fault)) this.said = fault;
    }
  }
}

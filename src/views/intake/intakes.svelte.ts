// Takes in what the reader brings, one source at a time: without a word where nothing is open, else in the dialog.
import type { Intake, IntakeSource, KnownLists, OpenIntake } from '../../model/intake';
import type { Problem } from '../../model/problem';
import type { KeptExtract } from '../../state/keptExtract';
import type { Atlas } from '../atlas.svelte';
import type { ExtractSource, TakenAs } from '../extractSource.svelte';
import { IntakeModel, type Accepted } from './intakeModel.svelte';

/** The page's lists by which names and codes are recognised. */
const LISTS = ['states', 'state-aliases', 'themes', 'actor-types', 'instruments'] as const;

export class Intakes {
  /** What the dialog shows. */
  current: IntakeModel | null = $state.raw(null);
  /** Called when the reader wants an accepted extract kept on this device. */
  onkeep: (extract: KeptExtract) => void = () => {};
  #atlas: Atlas;
  #source: ExtractSource;
  #loadEngine: () => Promise<OpenIntake>;
  /** In the dialog, or read without a word. */
  #running: IntakeModel | null = null;
  /** Counts sources: of two that come one upon the other, the later holds. */
  #turn = 0;

  /** `loadEngine` brings the code that reads files. */
  constructor(atlas: Atlas, source: ExtractSource, loadEngine: () => Promise<OpenIntake>) {
    this.#atlas = atlas;
    this.#source = source;
    this.#loadEngine = loadEngine;
    source.intakes = this;
  }

  /** Takes in a file or a pasted table in the dialog; what was being taken in is let go. */
  begin(source: IntakeSource): void {
    const turn = this.#next();
    this.#source.dismiss();
    const words = this.#atlas.allWords();
    void this.#open(source, null, turn).then(async (model) => {
      await words.catch(() => {});
      if (!model || this.#running !== model) return; // one that came later may be in the dialog already
      this.current = model;
      return model.start();
    });
  }

  /** Takes in what comes from an address; the dialog opens where the reader has to decide something. */
  async quietly(source: IntakeSource, as: TakenAs): Promise<void> {
    const model = await this.#open(source, as, this.#next());
    if (model) await this.#readQuietly(model, as, () => model.start());
  }

  /** Takes in what was kept on this device, as it was read then. */
  async again({ name, complete, settings, bytes }: KeptExtract): Promise<void> {
    const as = { name, data: null, signal: this.#source.wait(name) };
    const model = await this.#open({ kind: 'file', file: new File([bytes], name) }, as, this.#next());
    if (!model) return;
    await this.#readQuietly(model, as, async () => {
      await model.correct({ table: settings.table, dialect: settings.dialect });
      if (!model.settings) return;
      model.settings = settings;
      model.complete = complete;
      await model.read();
    });
  }

  /** Reads, and shows what was read if nothing of it is open to question. */
  async #readQuietly(
    model: IntakeModel,
    { name, signal }: TakenAs,
    read: () => Promise<void>,
  ): Promise<void> {
    const source = this.#source;
    if (signal.aborted) return model.cancel();
    signal.addEventListener('abort', () => model.cancel(), { once: true });
    source.coming = { kind: 'reading', name, intake: model };
    await read();
    if (this.#running !== model) return;
    if (model.failure) {
      source.coming = { kind: 'failed', name, fault: null, problem: model.failure };
      model.cancel();
    } else if (isPlain(model)) await model.accept();
    else {
      await this.#atlas.allWords().catch(() => {});
      if (this.#running !== model) return;
      source.coming = null;
      this.current = model;
    }
  }

  /** Opens a source; null: another came meanwhile, or the code that reads it could not be loaded, which is then said. */
  async #open(source: IntakeSource, as: TakenAs | null, turn: number): Promise<IntakeModel | null> {
    let intake: Intake;
    try {
      const [open] = await Promise.all([this.#loadEngine(), this.#atlas.need(LISTS)]);
      if (turn !== this.#turn) return null;
      intake = open(source, this.#lists());
    } catch {
      const name = as?.name ?? (source.kind === 'file' ? source.file.name : source.name);
      this.#source.coming = { kind: 'failed', name, fault: null, problem: stopped(name) };
      return null;
    }
    let accepted = false;
    const model: IntakeModel = new IntakeModel(intake, {
      onaccept: (taken, how) => {
        accepted = true;
        const { name, complete } = how;
        void this.#source.take({ name: as?.name ?? name, complete, taken, data: as?.data ?? null });
        this.#keep(how);
      },
      onclose: () => {
        if (this.current === model) this.current = null;
        if (this.#running === model) this.#running = null;
        // An address of which nothing came is not left standing.
        if (as && !accepted && !as.signal.aborted && this.#source.coming?.kind !== 'failed')
          this.#source.dismiss();
      },
      onother: () => (this.#source.starting = true),
    });
    return (this.#running = model);
  }

  #keep({ name, complete, settings, bytes }: Accepted): void {
    if (bytes) this.onkeep({ name, complete, settings, bytes });
  }

  #next(): number {
    this.#running?.cancel();
    return ++this.#turn;
  }

  #lists(): KnownLists {
    const atlas = this.#atlas;
    return {
      states: atlas.rows('states'),
      aliases: atlas.rows('state-aliases'),
      themes: atlas.rows('themes'),
      actorTypes: atlas.rows('actor-types'),
      instruments: atlas.rows('instruments'),
    };
  }
}

/** Was all of it read, with nothing that the reader would have to say? */
function isPlain({ result, acceptable }: IntakeModel): boolean {
  if (!result || acceptable === 0) return false;
  const { setAside, names, dates } = result.report;
  return setAside === 0 && names.length === 0 && dates.length === 0;
}

const stopped = (file: string): Problem => ({
  ...{ file, kind: 'stopped', severity: 'table', row: null },
  ...{ column: '', value: '', expected: '' },
});

// One extract being taken in: what is known of its file, what the reader has set, how far it is, and what came of it.
import { IntakeFailure } from '../../model/intake';
import type {
  Intake,
  IntakeCorrections,
  IntakeProgress,
  IntakeResult,
  IntakeSample,
  IntakeSettings,
  IntakeTable,
  OpenDates,
  OpenName,
} from '../../model/intake';
import type { Problem } from '../../model/problem';
import type { Iso3 } from '../../model/tables';
import { forgetMapping, readMappings, rememberMapping } from '../../state/mappings';
import { sameBasis, sameColumns, sameMapping } from './sameSettings';
import { union } from './union';

/** Steps of the reader: `looking` and `reading` wait for the file, `failed` says why it came to nothing. */
export type IntakeStep = 'looking' | 'file' | 'columns' | 'reading' | 'report' | 'failed';

/** How an extract was accepted. */
export interface Accepted {
  /** The file's own name. */
  name: string;
  /** Does the reader say that the register has every pledge? Always false for other tables. */
  complete: boolean;
  /** With which the same bytes read as the same table again. */
  settings: IntakeSettings;
  /** The bytes as they came; null: not to be kept on this device. */
  bytes: Blob | null;
}

export interface IntakeCallbacks {
  /** The reader takes the table: only now may the page change. The intake is closed after it. */
  onaccept(table: IntakeTable, how: Accepted): void;
  /** It has ended, accepted or not. */
  onclose(): void;
  /** The reader would rather give another file; called after `onclose`. */
  onother(): void;
}

export class IntakeModel {
  step: IntakeStep = $state('looking');
  /** Is the file looked at again, after a correction? */
  busy = $state(false);
  sample: IntakeSample | null = $state.raw(null);
  settings: IntakeSettings | null = $state.raw(null);
  progress: IntakeProgress | null = $state.raw(null);
  /** Of the last reading that came to an end. */
  result: IntakeResult | null = $state.raw(null);
  failure: Problem | null = $state.raw(null);
  /** All names and dates that any reading of this file left open: one that has been decided can be decided otherwise. */
  names: readonly OpenName[] = $state.raw([]);
  dates: readonly OpenDates[] = $state.raw([]);
  complete = $state(false);
  keep = $state(false);
  #intake: Intake;
  #callbacks: IntakeCallbacks;
  #corrections: IntakeCorrections = {};
  #readWith: IntakeSettings | null = $state.raw(null);
  /** Counts what was asked of the intake: an answer to an earlier question is not heard. */
  #turn = 0;
  #closed = false;

  /** Has the reader changed something since the last reading? Then its report no longer holds. */
  readonly changed = $derived.by(() => this.result !== null && this.settings !== this.#readWith);
  /** Rows that the page would show; 0: there is nothing to accept. */
  readonly acceptable = $derived.by(() =>
    this.result?.result && !this.changed ? this.result.report.kept : 0,
  );

  constructor(intake: Intake, callbacks: IntakeCallbacks) {
    this.#intake = intake;
    this.#callbacks = callbacks;
  }

  /** Looks at the file, once; if nothing is open to question, reads it too. */
  async start(): Promise<void> {
    if (!(await this.#look({}, true))) return;
    if (this.sample!.certain) await this.read();
    else this.step = 'file';
  }

  /** Looks again, with what the reader says of the file; what was said before holds on. */
  async correct({ table, dialect }: Omit<IntakeCorrections, 'memory'>): Promise<void> {
    const merged: IntakeCorrections = { ...this.#corrections };
    if (table) merged.table = table;
    if (dialect) merged.dialect = { ...merged.dialect, ...dialect };
    this.busy = true;
    await this.#look(merged);
  }

  /** Changes how the file is read, without another look at it. */
  change(settings: Partial<Pick<IntakeSettings, 'dateOrder' | 'defaults'>>): void {
    if (this.settings) this.settings = { ...this.settings, ...settings };
  }

  /** The column that feeds a field; null: none does. */
  setColumn(field: string, column: number | null): void {
    if (!this.settings) return;
    this.settings = { ...this.settings, columns: { ...this.settings.columns, [field]: column } };
  }

  /** Matches the columns anew, without what is remembered of files with the same header. */
  async forget(): Promise<void> {
    if (!this.sample || !this.settings) return;
    forgetMapping(this.sample.header);
    this.settings = { ...this.settings, columns: {} };
    this.sample = null;
    this.busy = true;
    await this.#look(this.#corrections);
  }

  /** Says which State a name means; '': it stays as it is; null: not decided. */
  setName(name: string, state: Iso3 | '' | null): void {
    if (!this.settings) return;
    const names = Object.entries(this.settings.names).filter(([other]) => other !== name);
    if (state !== null) names.push([name, state]);
    // Not by assignment: a State may be called `__proto__` in a file.
    this.settings = { ...this.settings, names: Object.fromEntries(names) };
  }

  /** To a step that the reader has seen, or to the next one. */
  go(step: 'file' | 'columns' | 'report'): void {
    if (!this.sample || (step === 'report' && !this.result)) return;
    this.failure = null;
    this.step = step;
  }

  /** Reads the whole file as it is set. */
  async read(): Promise<void> {
    const { settings, sample } = this;
    if (!settings || !sample) return;
    // Only what the reader has said: what is recognised will be so again.
    if (!sameMapping(sample.settings.columns, settings.columns))
      rememberMapping(sample.header, settings.columns);
    const turn = ++this.#turn;
    this.failure = null;
    this.progress = null;
    this.step = 'reading';
    try {
      const result = await this.#intake.read(settings, (progress) => {
        if (this.#holds(turn)) this.progress = progress;
      });
      if (!this.#holds(turn)) return;
      const again = sameBasis(this.#readWith, settings);
      this.names = union(again ? this.names : [], result.report.names, ({ name }) => name);
      this.dates = union(again ? this.dates : [], result.report.dates, ({ field }) => field);
      this.result = result;
      this.#readWith = settings;
      this.step = 'report';
    } catch (error) {
      this.#fail(error, turn);
    }
  }

  /** Records of the file around a row, as they stand; none where they cannot be had. */
  async rowsAround(row: number): ReturnType<Intake['rows']> {
    const BEFORE = 3;
    const from = Math.max(1, row - BEFORE);
    return this.#intake.rows(from, row - from + 1 + BEFORE).catch(() => []);
  }

  /** The rows set aside, as CSV text; null after a failure, which is then said. */
  async setAside(): Promise<string | null> {
    const turn = this.#turn;
    return this.#intake.setAside().catch((error: unknown) => (this.#fail(error, turn), null));
  }

  /** Takes what was read: until then nothing has changed, and then all of it has. */
  async accept(): Promise<void> {
    const { result, settings, sample } = this;
    if (this.busy || this.#closed || !this.acceptable || !result?.result || !settings || !sample) return;
    const turn = ++this.#turn;
    this.busy = true;
    try {
      const bytes = this.keep ? await this.#intake.bytes() : null;
      if (!this.#holds(turn)) return;
      const complete = result.result.table === 'pledges' && this.complete;
      this.#callbacks.onaccept(result.result, { name: sample.name, complete, settings, bytes });
      this.cancel();
    } catch (error) {
      this.#fail(error, turn);
    } finally {
      this.busy = false;
    }
  }

  /** Stops at once, at whatever step; what was not accepted is gone. */
  cancel(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#intake.close();
    this.#callbacks.onclose();
  }

  /** Stops, to begin with another file. */
  another(): void {
    this.cancel();
    this.#callbacks.onother();
  }

  /** Asks for a look; false: it failed, or another question came meanwhile. */
  async #look(corrections: IntakeCorrections, thenRead = false): Promise<boolean> {
    const turn = ++this.#turn;
    try {
      const sample = await this.#intake.look({ ...corrections, memory: readMappings() }, thenRead);
      if (!this.#holds(turn)) return false;
      const mine = this.settings;
      const same = mine && this.sample && sameColumns(this.sample, sample);
      this.settings = {
        ...sample.settings,
        ...(mine && { dateOrder: mine.dateOrder, names: mine.names, defaults: mine.defaults }),
        ...(same && { columns: mine.columns }),
      };
      this.sample = sample;
      this.#corrections = corrections;
      this.busy = false;
      return true;
    } catch (error) {
      this.#fail(error, turn);
      return false;
    }
  }

  #holds(turn: number): boolean {
    return turn === this.#turn && !this.#closed;
  }

  #fail(error: unknown, turn: number): void {
    if (!this.#holds(turn)) return;
    this.busy = false;
    this.failure = error instanceof IntakeFailure ? error.problem : stopped(this.sample?.name ?? '');
    this.step = 'failed';
  }
}

/** Nothing but a failure is expected of an intake; what else comes has ended it. */
const stopped = (file: string): Problem => ({
  file,
  kind: 'stopped',
  severity: 'table',
  row: null,
  column: '',
  value: '',
  expected: '',
});

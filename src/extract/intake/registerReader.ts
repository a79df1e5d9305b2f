// The rows of a reader's register → columns: what a row says is recognised, what is wrong with it is told.
import type { IntakeReport, IntakeSettings, KnownLists } from '../../model/intake';
import type { RegisterColumns } from '../../model/register';
import { ColumnsBuilder, type ColumnBuilder } from '../register/columnsBuilder';
import { actorNames, enumNames, instrumentNames, themeNames } from '../recognise/codes';
import { StateNames } from '../recognise/names';
import type { TableSchema } from '../schema';
import { isBlank, trimmed } from './cellText';
import { CodeCells, ListCells, StateCells } from './codeCells';
import { columnName, EntryFields, placeOf, standInId, type Reading } from './fields';
import { Keys } from './keys';
import { DateColumn, openNames, unknownValues } from './openQuestions';
import { owned, type Finding, type Tally } from './tally';
import type { Pause } from './pause';

/** What a register gives: for each of its rows also its number in the file. */
export interface ReadRegister {
  columns: RegisterColumns;
  numbers: Uint32Array<ArrayBuffer>;
}

/** Fields of a register in which something can be wrong. */
const FIELDS = [
  'entry_id',
  'actor_type',
  'actor',
  'states',
  'themes',
  'instruments',
  'summary_en',
  'content_known',
  'evidence',
  'target_year',
  'source_url',
  'source_kind',
  'date',
] as const;
type Field = (typeof FIELDS)[number];
type Wrong = Pick<Finding, 'kind' | 'value' | 'expected'>;

/** Different texts of a column that are remembered as read. */
const REMEMBERED = 20_000;
const MISSING: Wrong = { kind: 'required', value: '', expected: 'a value' };
const NO_CODES: readonly number[] = [];
const FULL = 'full';
const NONE = 'none';

export class RegisterReader {
  readonly #tally: Tally;
  readonly #names: Readonly<Record<Field, string>>;
  readonly #at: Readonly<Record<Field, number>>;
  readonly #columns = new ColumnsBuilder();
  readonly #actors: CodeCells;
  readonly #evidence: CodeCells;
  readonly #content: CodeCells;
  readonly #states: StateCells;
  readonly #themes: ListCells;
  readonly #instruments: ListCells;
  readonly #texts: readonly TextColumn[];
  readonly #dates = new DateColumn('date');
  readonly #keys = new Keys();
  readonly #maxId: number;
  readonly #full: number;
  readonly #none: number;
  #numbers = new Uint32Array(1024);

  /** `sample`: cells of the column of States, by which its codes are told from words. */
  constructor(
    settings: IntakeSettings,
    header: readonly string[],
    schema: TableSchema,
    lists: KnownLists,
    sample: readonly string[],
    tally: Tally,
  ) {
    const { defaults, dateOrder } = settings;
    const byField = <Value>(value: (field: Field) => Value) =>
      Object.fromEntries(FIELDS.map((field) => [field, value(field)])) as Record<Field, Value>;
    this.#at = byField((field) => placeOf(settings, field));
    this.#names = byField((field) => columnName(header, this.#at[field]));
    this.#tally = tally;
    const field = (name: string) => schema.fields.find((candidate) => candidate.name === name);
    const finder = (names: { find(text: string): string | null }) => (text: string) => names.find(text);
    const { actor, evidence, content, states, themes, instruments } = this.#columns;
    const codes = (name: string) => field(name)?.enum ?? [];
    const enumerated = (name: string) => finder(enumNames({ name, enum: codes(name) }));
    this.#actors = new CodeCells(actor, finder(actorNames(lists)), defaults.actorType, null);
    this.#evidence = new CodeCells(evidence, enumerated('evidence'), defaults.evidence, codes('evidence'));
    this.#content = new CodeCells(content, enumerated('content_known'), '', codes('content_known'));
    this.#states = new StateCells(states, new StateNames(lists, settings.names, sample));
    this.#themes = new ListCells(themes, finder(themeNames(lists)));
    this.#instruments = new ListCells(instruments, finder(instrumentNames(lists)));
    this.#full = content.number(FULL);
    this.#none = content.number(NONE);
    this.#maxId = field('entry_id')?.maxLength ?? Infinity;
    const fields = new EntryFields(schema);
    this.#texts = [
      new TextColumn('target_year', this.#at.target_year, (text) => fields.targetYear(text)),
      new TextColumn('source_url', this.#at.source_url, (text) => fields.sourceUrl(text)),
      new TextColumn('source_kind', this.#at.source_kind, (text) => fields.sourceKind(text)),
      new TextColumn('date', this.#at.date, (text) => {
        const reading = fields.date(text, dateOrder);
        if (reading.wrong?.kind !== 'type') this.#dates.see(text);
        return reading;
      }),
    ].filter(({ place }) => place >= 0);
  }

  /** Reads a row; false when it is set aside, which is told. */
  add(cells: readonly string[], row: number): boolean {
    const at = this.#at;
    const summary = at.summary_en < 0 || isBlank(cells[at.summary_en]);
    const states = at.states < 0 ? null : this.#states.of(cells[at.states] ?? '');
    if (summary && (!states || states.numbers.length === 0) && isBlank(cells[at.actor])) {
      return this.#setAside(row, 'summary_en', { ...MISSING, expected: 'a summary, a State or an actor' });
    }
    const id = at.entry_id < 0 ? '' : trimmed(cells[at.entry_id]);
    const named = id !== '' && id.length <= this.#maxId;
    if (at.entry_id >= 0 && !this.#keys.add(named ? id : standInId(row))) {
      return this.#setAside(row, 'entry_id', { kind: 'duplicate_key', value: id, expected: 'unique' });
    }

    if (at.entry_id >= 0 && !named) {
      const tooLong = { kind: 'constraint', value: id, expected: `≤ ${this.#maxId} characters` } as const;
      this.#warn(row, 'entry_id', id === '' ? MISSING : tooLong);
    }
    if (summary && at.summary_en >= 0) this.#warn(row, 'summary_en', MISSING);
    const { actor, evidence, content } = this.#columns;
    this.#code(row, 'actor_type', cells, this.#actors, actor);
    this.#code(row, 'evidence', cells, this.#evidence, evidence);
    const known = at.content_known < 0 ? '' : (cells[at.content_known] ?? '');
    const reading = known === '' ? null : this.#content.of(known);
    content.push(reading && reading.number > 0 ? reading.number : summary ? this.#none : this.#full);
    if (reading && reading.wrong.length > 0) this.#warnAll(row, 'content_known', reading.wrong);
    else if (known === '' && at.content_known >= 0) this.#warn(row, 'content_known', MISSING);

    this.#columns.states.push(states ? states.numbers : NO_CODES);
    if (states && states.wrong.length > 0) this.#warnAll(row, 'states', states.wrong);
    this.#columns.themes.push(at.themes < 0 ? NO_CODES : this.#themes.of(cells[at.themes] ?? '').numbers);
    this.#columns.instruments.push(
      at.instruments < 0 ? NO_CODES : this.#instruments.of(cells[at.instruments] ?? '').numbers,
    );
    for (let i = 0; i < this.#texts.length; i++) {
      const column = this.#texts[i]!;
      const text = cells[column.place];
      if (text === '' || text === undefined) continue;
      const wrong = column.wrong(text);
      if (!wrong) continue;
      if (wrong.kind === 'date_order') this.#dates.leaveOut(text, row);
      this.#warn(row, column.field, { ...wrong, value: text.trim() });
    }
    this.#number(row);
    return true;
  }

  /** Pushes the number of a row's code, or of what stands in for it; warns where that is none. */
  #code(row: number, field: Field, cells: readonly string[], codes: CodeCells, column: ColumnBuilder): void {
    const place = this.#at[field];
    if (place < 0) {
      column.push(codes.standIn);
      return;
    }
    const reading = codes.of(cells[place] ?? '');
    column.push(reading.number);
    if (reading.wrong.length > 0) this.#warnAll(row, field, reading.wrong);
  }

  #warnAll(row: number, field: Field, wrong: readonly Wrong[]): void {
    for (const one of wrong) this.#warn(row, field, one);
  }

  #warn(row: number, field: Field, wrong: Wrong): void {
    this.#tally.add('warning', row, { ...wrong, column: this.#names[field] });
  }

  #setAside(row: number, field: Field, wrong: Wrong): false {
    this.#tally.setAside(row, { ...wrong, column: this.#names[field] });
    return false;
  }

  #number(row: number): void {
    const at = this.#columns.length - 1;
    if (at === this.#numbers.length) {
      const wider = new Uint32Array(2 * this.#numbers.length);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[at] = row;
  }

  /** What was read; may be called once. `pause` is called between steps that take long. */
  async finish(pause: Pause): Promise<ReadRegister & Pick<IntakeReport, 'names' | 'dates' | 'unknown'>> {
    const columns = this.#columns.finish();
    const numbers = this.#numbers.slice(0, columns.length);
    return {
      ...{ columns, numbers },
      names: await openNames(this.#states, columns.states, numbers, pause),
      dates: this.#dates.open,
      unknown: unknownValues([
        { field: 'themes', unknown: this.#themes.unknown, column: columns.themes },
        { field: 'actor_type', unknown: this.#actors.unknown, column: columns.actor },
        { field: 'instruments', unknown: this.#instruments.unknown, column: columns.instruments },
      ]),
    };
  }
}

/** A column of texts in which something can be wrong; each different text is looked at once. */
class TextColumn {
  readonly #seen = new Map<string, Reading<unknown>['wrong']>();

  constructor(
    readonly field: Field,
    readonly place: number,
    private readonly read: (text: string) => Reading<unknown>,
  ) {}

  /** What is wrong with a cell; null: nothing. */
  wrong(cell: string): Reading<unknown>['wrong'] {
    const seen = this.#seen.get(cell);
    if (seen !== undefined) return seen;
    const text = cell.trim();
    const { wrong } = text === '' ? { wrong: null } : this.read(text);
    if (this.#seen.size >= REMEMBERED) this.#seen.clear();
    this.#seen.set(owned(cell), wrong);
    return wrong;
  }
}

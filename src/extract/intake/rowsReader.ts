// The rows of a table other than the register, checked against its schema.
import type { IntakeSettings, OpenDates } from '../../model/intake';
import type { Extract, Problem } from '../../model/problem';
import type { RowsByTable } from '../../model/tables';
import { readDate } from '../recognise/dates';
import { TO_ROW } from '../rows';
import type { TableSchema } from '../schema';
import { Validator, type CheckedRecord } from '../validate';
import { columnName, placeOf, type OtherTable } from './fields';
import { MAX_OBJECT_ROWS } from './limits';
import { DateColumn } from './openQuestions';
import { refusal } from './refusal';
import type { Tally } from './tally';

export class RowsReader<Name extends OtherTable> {
  readonly #file: string;
  readonly #name: Name;
  readonly #tally: Tally;
  readonly #validator: Validator;
  /** Names of the file's columns by those of the schema. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #dates: readonly { place: number; column: DateColumn }[];
  readonly #settings: IntakeSettings;
  readonly #rows: RowsByTable[Name][] = [];
  readonly #numbers: number[] = [];

  constructor(
    name: Name,
    settings: IntakeSettings,
    header: readonly string[],
    schema: TableSchema,
    tally: Tally,
  ) {
    this.#name = name;
    this.#settings = settings;
    this.#tally = tally;
    this.#file = tally.file;
    const places = schema.fields.map((field) => ({ field, place: placeOf(settings, field.name) }));
    const known = header.map((_, i) => places.find(({ place }) => place === i)?.field.name ?? '');
    this.#names = new Map(places.map(({ field, place }) => [field.name, columnName(header, place)]));
    this.#validator = new Validator(schema, known, tally.file);
    this.#tellProblems();
    this.#dates = places
      .filter(({ field, place }) => place >= 0 && (field.type === 'date' || field.type === 'partialDate'))
      .map(({ field, place }) => ({ place, column: new DateColumn(field.name) }));
  }

  /** A required column is not there. */
  get refused(): boolean {
    return this.#validator.refused;
  }

  /** Reads a row; false when it is set aside, which is told. Throws `IntakeFailure` for too many rows. */
  add(cells: readonly string[], row: number): boolean {
    const record = this.#validator.read(this.#withDates([...cells], row), row);
    const problems = this.#validator.log.kept.splice(0);
    if (record) {
      this.#tellProblems(problems);
      this.#rows.push(TO_ROW[this.#name](record as CheckedRecord));
      this.#numbers.push(row);
      if (this.#rows.length > MAX_OBJECT_ROWS)
        throw refusal(this.#file, 'too_large', `> ${MAX_OBJECT_ROWS}`, `≤ ${MAX_OBJECT_ROWS} rows`);
      return true;
    }
    const [first, ...others] = problems.filter(({ severity }) => severity === 'row');
    if (first) this.#tally.setAside(row, this.#named(first));
    this.#tellProblems(others);
    return false;
  }

  /** What was read. */
  finish(): { table: Name; extract: Extract<RowsByTable[Name]>; dates: readonly OpenDates[] } {
    const { problems, setAsideCount: setAside } = this.#tally;
    const extract = { file: this.#file, rows: this.#rows, rowNumbers: this.#numbers, setAside, problems };
    return { table: this.#name, extract, dates: this.#dates.flatMap(({ column }) => column.open) };
  }

  /** Dates that are not ISO made so, by the declared order; those with two readings are left out. */
  #withDates(cells: string[], row: number): readonly string[] {
    for (const { place, column } of this.#dates) {
      const text = cells[place]?.trim() ?? '';
      const reading = text === '' ? null : readDate(text, this.#settings.dateOrder);
      if (!reading) continue;
      column.see(text);
      if ('date' in reading) cells[place] = reading.date;
      else {
        cells[place] = '';
        column.leaveOut(text, row);
        const expected = reading.ambiguous.join(', ');
        const name = this.#names.get(column.field) ?? column.field;
        this.#tally.add('warning', row, { kind: 'date_order', column: name, value: text, expected });
      }
    }
    return cells;
  }

  #tellProblems(problems: readonly Problem[] = this.#validator.log.kept.splice(0)): void {
    for (const problem of problems) this.#tally.add(problem.severity, problem.row, this.#named(problem));
  }

  /** The problem with the column's name in the file. */
  #named(problem: Problem): Problem {
    const name = this.#names.get(problem.column);
    return name ? { ...problem, column: name } : problem;
  }
}

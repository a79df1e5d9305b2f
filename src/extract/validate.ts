// Cells → records typed by the schema, with every value that does not fit and where it stands.
import type { Problem } from '../model/problem';
import { breach, compileColumn, EXPECTED, readCell, type Cell, type Column } from './cell';
import type { ParsedCsv } from './csv';
import { ProblemLog } from './problems';
import type { TableSchema } from './schema';

/** The typed cells of a row, by the schema's field names and no others. */
export type CsvRecord = Readonly<Record<string, Cell>>;

export interface Validated<Row> {
  rows: readonly Row[];
  /** For each of `rows` its number in the file. */
  rowNumbers: readonly number[];
  problems: readonly Problem[];
  setAside: number;
}

/** Columns whose values together may stand only once in a table; `seen` nests one level for each column. */
interface Key {
  names: readonly string[];
  seen: Seen;
}
type Seen = Map<Cell, Seen | null>;

/**
 * Checks a parsed file against its table's schema. A row with a wrong value, or with a key that an earlier row
 * has, is set aside; a required column that is not there leaves no rows. Columns that the schema does not know
 * are ignored. The problems of `parsed` are not repeated.
 */
export function validate(parsed: ParsedCsv, schema: TableSchema, file: string): Validated<CsvRecord> {
  return validateRows(parsed, schema, file, (record) => ({ ...record }));
}

/** As `validate`, with each record made into a row at once; `toRow` must not keep the record, which is reused. */
export function validateRows<Row>(
  parsed: ParsedCsv,
  schema: TableSchema,
  file: string,
  toRow: (record: CsvRecord) => Row,
): Validated<Row> {
  const validator = new Validator(schema, parsed.header, file);
  const { log } = validator;
  const rows: Row[] = [];
  const rowNumbers: number[] = [];
  if (!validator.refused) {
    for (let i = 0; i < parsed.rows.length; i++) {
      const row = parsed.rowNumbers[i]!;
      const record = validator.read(parsed.rows[i]!, row);
      if (!record) continue;
      rows.push(toRow(record));
      rowNumbers.push(row);
    }
  }
  return { rows, rowNumbers, problems: log.kept, setAside: log.setAside };
}

/** Checks the rows of one file one after another, so that a large file can be read in pieces. */
export class Validator {
  readonly log: ProblemLog;
  /** Nothing can be read: no header, or a required column is not there. */
  readonly refused: boolean;
  private readonly columns: readonly Column[];
  private readonly keys: readonly Key[];
  /** One record for all rows: making thousands costs more than checking them. */
  private readonly record: Record<string, Cell> = {};

  constructor(schema: TableSchema, header: readonly string[], file: string) {
    this.log = new ProblemLog(file);
    this.columns = schema.fields.map((field) => compileColumn(field, header.indexOf(field.name)));
    const unique = schema.fields.filter((field) => field.unique).map((field) => [field.name]);
    const keys = schema.primaryKey.length > 0 ? [schema.primaryKey, ...unique] : unique;
    this.keys = keys.map((names) => ({ names, seen: new Map() }));
    this.refused = header.length === 0 || this.checkHeader(header);
  }

  /**
   * The record of a row, good until the next call; null when the row is set aside. What was wrong is in `log`,
   * with `row` as its number.
   */
  read(cells: readonly string[], row: number): CsvRecord | null {
    const { record } = this;
    let wrong = false;
    for (const column of this.columns) {
      const { field } = column;
      const text = column.index < 0 ? '' : trim(cells[column.index] ?? '');
      record[field.name] = column.missing;
      if (text === '') {
        if (field.required) wrong = this.report('required', column, text, row, 'a value');
        continue;
      }
      const value = readCell(field, text);
      if (value !== undefined) {
        record[field.name] = value;
        const expected = breach(column, value);
        if (expected) wrong = this.report('constraint', column, text, row, expected);
      } else if (field.type === 'uri') {
        // An address that cannot be followed is dropped; the row says as much without it.
        this.report('type', column, text, row, EXPECTED.uri, 'warning');
      } else {
        wrong = this.report('type', column, text, row, EXPECTED[field.type]);
      }
    }
    if (!wrong && !this.repeatsKey(row)) return record;
    this.log.setAside++;
    return null;
  }

  private checkHeader(header: readonly string[]): boolean {
    let refused = false;
    for (const { field, index } of this.columns) {
      const problem = { row: 1, column: field.name, value: '' };
      if (index < 0 && field.required) {
        refused = true;
        const expected = EXPECTED[field.type];
        this.log.add({ ...problem, kind: 'missing_column', severity: 'table', expected });
      } else if (index >= 0 && header.includes(field.name, index + 1)) {
        const expected = 'one column of this name; the first is read';
        this.log.add({ ...problem, kind: 'duplicate_column', severity: 'warning', expected });
      }
    }
    return refused;
  }

  /** Does an earlier row have one of this row's keys? If not, they are remembered. */
  private repeatsKey(row: number): boolean {
    for (const { names, seen } of this.keys) {
      if (!hasKey(seen, this.record, names)) continue;
      const [column, value] = [names.join(', '), names.map((name) => this.record[name]).join(', ')];
      this.log.add({ kind: 'duplicate_key', severity: 'row', row, column, value, expected: 'unique' });
      return true;
    }
    for (const { names, seen } of this.keys) addKey(seen, this.record, names);
    return false;
  }

  private report(
    kind: Problem['kind'],
    { field }: Column,
    value: string,
    row: number,
    expected: string,
    severity: Problem['severity'] = 'row',
  ): true {
    this.log.add({ kind, severity, row, column: field.name, value, expected });
    return true;
  }
}

function hasKey(seen: Seen, record: CsvRecord, names: readonly string[]): boolean {
  let level: Seen | null | undefined = seen;
  for (const name of names) {
    if (!level?.has(record[name]!)) return false;
    level = level.get(record[name]!);
  }
  return true;
}

/** Remembers the values of the columns; a missing value of a single column is no key. */
function addKey(seen: Seen, record: CsvRecord, names: readonly string[]): void {
  let level = seen;
  const last = names.length - 1;
  for (let i = 0; i < last; i++) {
    const value = record[names[i]!]!;
    let next = level.get(value);
    if (!next) level.set(value, (next = new Map()));
    level = next;
  }
  const value = record[names[last]!]!;
  if (last > 0 || (value !== '' && value !== null)) level.set(value, null);
}

/** `text.trim()`, without the call for the cells that need none. */
function trim(text: string): string {
  if (text === '') return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && last > 32 && first < 160 && last < 160 ? text : text.trim();
}

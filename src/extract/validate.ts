// Cells → records typed by the schema, with every value that does not fit and where it stands.
import { restoreText } from '../model/formula';
import type { Problem } from '../model/problem';
import { breach, compileColumn, EXPECTED, readCell, type Cell, type Column } from './cell';
import type { ParsedCsv } from './csv';
import { ProblemLog } from './problems';
import type { TableSchema } from './schema';

/** The typed cells of a row, by the schema's field names and no others. */
export type CsvRecord = Readonly<Record<string, Cell>>;
/**
 * The same for code that knows its table: each cell has been checked to be of the type that the schema gives
 * it, which TypeScript cannot see; `never` fits where that type is wanted.
 */
export type CheckedRecord = Readonly<Record<string, never>>;

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
  toRow: (record: CheckedRecord) => Row,
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
      rows.push(toRow(record as CheckedRecord));
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
    const columns = schema.fields.map((field) => compileColumn(field, header.indexOf(field.name)));
    for (const { name, missing } of columns) this.record[name] = missing;
    this.columns = columns.filter((column) => column.index >= 0);
    const unique = schema.fields.filter((field) => field.unique).map((field) => [field.name]);
    const keys = schema.primaryKey.length > 0 ? [schema.primaryKey, ...unique] : unique;
    this.keys = keys.map((names) => ({ names, seen: new Map() }));
    this.refused = header.length === 0 || this.checkHeader(columns, header);
  }

  /**
   * The record of a row, good until the next call; null when the row is set aside. What was wrong is in `log`,
   * with `row` as its number.
   */
  read(cells: readonly string[], row: number): CsvRecord | null {
    const { record, columns } = this;
    let right = true;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      const text = cells[column.index];
      if (text === '' && !column.field.required) record[column.name] = column.missing;
      else if (!this.readText(column, text ? restoreText(text.trim()) : '', row)) right = false;
    }
    if (right && !this.repeatsKey(row)) return record;
    this.log.setAside++;
    return null;
  }

  /** Reads a trimmed text into the record; false when the row must be set aside. */
  private readText(column: Column, text: string, row: number): boolean {
    const { field } = column;
    this.record[column.name] = column.missing;
    if (text === '') {
      return !field.required || this.report('required', column, text, row, 'a value');
    }
    const value = readCell(field, text);
    // An address that cannot be followed is dropped; the row says as much without it.
    if (value === undefined) {
      const expected = EXPECTED[field.type];
      if (field.type !== 'uri') return this.report('type', column, text, row, expected);
      return !this.report('type', column, text, row, expected, 'warning');
    }
    const expected = breach(column, value);
    if (expected) return this.report('constraint', column, text, row, expected);
    this.record[column.name] = value;
    return true;
  }

  private checkHeader(columns: readonly Column[], header: readonly string[]): boolean {
    let refused = false;
    for (const { field, index } of columns) {
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

  /** Does an earlier row have one of this row's keys? A key stays taken, whatever becomes of its row. */
  private repeatsKey(row: number): boolean {
    const { record, keys } = this;
    for (let i = 0; i < keys.length; i++) {
      const { names, seen } = keys[i]!;
      if (addKey(seen, record, names)) continue;
      const [column, value] = [names.join(', '), names.map((name) => record[name]).join(', ')];
      this.log.add({ kind: 'duplicate_key', severity: 'row', row, column, value, expected: 'unique' });
      return true;
    }
    return false;
  }

  /** Logs a problem of a cell. Returns false, for the row that it spoils. */
  private report(
    kind: Problem['kind'],
    { field }: Column,
    value: string,
    row: number,
    expected: string,
    severity: Problem['severity'] = 'row',
  ): false {
    this.log.add({ kind, severity, row, column: field.name, value, expected });
    return false;
  }
}

/** Remembers the values of the columns; false when they are known. A single missing value is no key. */
function addKey(seen: Seen, record: CsvRecord, names: readonly string[]): boolean {
  let level = seen;
  const last = names.length - 1;
  for (let i = 0; i < last; i++) {
    const value = record[names[i]!]!;
    let next = level.get(value);
    if (!next) level.set(value, (next = new Map()));
    level = next;
  }
  const value = record[names[last]!]!;
  if (last === 0 && (value === '' || value === null)) return true;
  if (level.has(value)) return false;
  level.set(value, null);
  return true;
}

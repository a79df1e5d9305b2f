// The first rows of a file by column: how well the cells of a column fit a field.
import type { FieldSchema } from '../schema';
import { isOfState, type CellReaders } from './cellReaders';

/** So many rows and columns are looked at. */
const ROWS = 200;
const COLUMNS = 200;
/** Fewer cells say nothing of a column without a name. */
const LEAST = 2;
const CODE = /^[A-Za-z]{2,3}$/;
const NUMBER = /^[\d.,\s]+$/;

/** Cells are trimmed, and read once for each field that asks. */
export class SampleColumns {
  readonly #sample: readonly (readonly string[])[];
  readonly #readers: CellReaders;
  readonly #cells = new Map<number, readonly string[]>();
  readonly #fitting = new Map<string, number>();

  constructor(sample: readonly (readonly string[])[], readers: CellReaders) {
    this.#sample = sample.slice(0, ROWS);
    this.#readers = readers;
  }

  /** The cells of a column that are not blank. */
  cells(column: number): readonly string[] {
    let cells = this.#cells.get(column);
    if (!cells) {
      cells = this.#sample.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
      this.#cells.set(column, cells);
    }
    return cells;
  }

  /** How many of the cells could stand in the field; 0 where any text could. */
  fitting(field: FieldSchema, column: number): number {
    const reader = this.#readers.of(field);
    if (!reader) return 0;
    const key = `${column} ${field.name}`;
    let count = this.#fitting.get(key);
    if (count === undefined) this.#fitting.set(key, (count = this.cells(column).filter(reader).length));
    return count;
  }

  /** Share of the cells that could stand in the field, 0 to 1. */
  support(field: FieldSchema, column: number): number {
    return this.fitting(field, column) / Math.max(1, this.cells(column).length);
  }

  /** Could this column be the field's by its cells alone? Numbers are no States, though some are codes of M49. */
  tells(field: FieldSchema, column: number, share: number): boolean {
    if (column >= COLUMNS || this.cells(column).length < LEAST || this.support(field, column) < share)
      return false;
    return !isOfState(field) || !this.cells(column).some((cell) => NUMBER.test(cell));
  }

  /** Are all the cells codes of two or three letters? */
  holdsCodes(column: number): boolean {
    return this.cells(column).every((cell) => cell.split(/[;|]/).every((item) => CODE.test(item.trim())));
  }

  /** Do two columns say the same? */
  same(a: number, b: number): boolean {
    return this.#sample.every((row) => (row[a]?.trim() ?? '') === (row[b]?.trim() ?? ''));
  }
}

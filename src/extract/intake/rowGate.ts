// Which records are rows that can be read: not blank, as wide as they should be, with text in their cells.
import type { IntakeSettings } from '../../model/intake';
import type { TableSchema } from '../schema';
import type { Cut } from './cutting';
import { areBlank } from './cellText';
import { columnName, placeOf, requiredFields } from './fields';
import type { Tally } from './tally';

/** What reads the rows of a table; false for a row that it set aside. */
export interface TableReader {
  add(cells: readonly string[], row: number): boolean;
}

/** What there must be something of in a register: a text, or whose pledge it is. */
const ANY_OF = ['summary_en', 'states', 'actor'];

export class RowGate {
  readonly #settings: IntakeSettings;
  readonly #header: readonly string[];
  readonly #tally: Tally;
  readonly #reader: TableReader;
  /** Cells that a row must have, and those that it should have. */
  readonly #least: number;
  readonly #named: number;

  constructor(
    settings: IntakeSettings,
    header: readonly string[],
    schema: TableSchema,
    tally: Tally,
    reader: TableReader,
  ) {
    this.#settings = settings;
    this.#header = header;
    this.#tally = tally;
    this.#reader = reader;
    const isRegister = schema.name === 'pledges';
    const needed = requiredFields(schema).map((field) => placeOf(settings, field));
    const text = isRegister
      ? placeOf(
          settings,
          ANY_OF.find((field) => placeOf(settings, field) >= 0)!,
        )
      : -1;
    this.#least = Math.max(-1, text, ...needed) + 1;
    this.#named = header.findLastIndex((name) => name !== '') + 1;
  }

  /** Every record is counted: kept, set aside or blank; those up to the header are none of the table. */
  take({ first, cells, wrong, damaged, hasNul, long }: Cut): void {
    const { headerRow, encoding } = this.#settings.dialect;
    const tally = this.#tally;
    const header = this.#header;
    for (let i = Math.max(0, headerRow + 1 - first); i < cells.length; i++) {
      const row = first + i;
      const record = cells[i]!;
      const width = record.length;
      if (areBlank(record)) {
        tally.blank++;
        continue;
      }
      const misquoted = wrong.size > 0 ? wrong.get(i) : undefined;
      if (long) {
        tally.setAside(row, { kind: 'constraint', column: '', value: record[0]!, expected: '≤ 1 MB a row' });
      } else if (misquoted !== undefined) {
        const at = record.findIndex((cell) => cell.includes(this.#settings.dialect.quote));
        const column = columnName(header, at);
        tally.setAside(row, { kind: 'quotes', column, value: record[at] ?? '', expected: misquoted });
      } else if (damaged && record.some((cell) => cell.includes('\ufffd'))) {
        const at = record.findIndex((cell) => cell.includes('\ufffd'));
        const column = columnName(header, at);
        tally.setAside(row, { kind: 'encoding', column, value: record[at]!, expected: encoding });
      } else if (width < this.#least || (width > header.length && !areBlank(record, header.length))) {
        tally.setAside(row, this.#ragged(width));
      } else if (hasNul && record.some((cell) => cell.includes('\0'))) {
        const at = record.findIndex((cell) => cell.includes('\0'));
        const column = columnName(header, at);
        tally.setAside(row, { kind: 'type', column, value: record[at]!, expected: 'text without NUL' });
      } else if (this.#reader.add(record, row)) {
        if (width < this.#named) tally.add('warning', row, this.#ragged(width));
        tally.keep(row);
      }
    }
  }

  #ragged(width: number): Parameters<Tally['setAside']>[1] {
    return { kind: 'ragged', column: '', value: String(width), expected: String(this.#header.length) };
  }
}

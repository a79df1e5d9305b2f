// The cells of a register that are no codes: what they say, and what is wrong with them.
import type { DateOrder, IntakeSettings } from '../../model/intake';
import type { PartialDate, TableName } from '../../model/tables';
import { breach, compileColumn, EXPECTED, readCell, type Column } from '../cell';
import { expectedDate, readDate, readYear } from '../recognise/dates';
import { enumNames, type CodeNames } from '../recognise/codes';
import type { TableSchema } from '../schema';
import type { Finding } from './tally';

/** A value, and a problem where the cell does not give it. */
export interface Reading<Value> {
  value: Value;
  wrong: Pick<Finding, 'kind' | 'expected'> | null;
}

const right = <Value>(value: Value): Reading<Value> => ({ value, wrong: null });

/** Reads cells that are trimmed and not empty. */
export class EntryFields {
  readonly #targetYear: Column;
  readonly #sourceUrl: Column;
  readonly #sourceKinds: CodeNames;
  readonly #sourceKind: Column;

  constructor(register: TableSchema) {
    const column = (name: string) => {
      const field = register.fields.find((candidate) => candidate.name === name);
      if (!field) throw new RangeError(`no field ${name}`);
      return compileColumn(field, 0);
    };
    this.#targetYear = column('target_year');
    this.#sourceUrl = column('source_url');
    this.#sourceKind = column('source_kind');
    this.#sourceKinds = enumNames(this.#sourceKind.field);
  }

  targetYear(text: string): Reading<number | null> {
    const year = (readCell(this.#targetYear.field, text) as number | undefined) ?? readYear(text);
    if (year === null) return { value: null, wrong: { kind: 'type', expected: EXPECTED.integer } };
    const expected = breach(this.#targetYear, year);
    return expected ? { value: null, wrong: { kind: 'constraint', expected } } : right(year);
  }

  sourceUrl(text: string): Reading<string> {
    const url = readCell(this.#sourceUrl.field, text);
    return url === undefined
      ? { value: '', wrong: { kind: 'type', expected: EXPECTED.uri } }
      : right(url as string);
  }

  sourceKind(text: string): Reading<string> {
    const kind = this.#sourceKinds.find(text);
    return kind === null
      ? { value: '', wrong: { kind: 'constraint', expected: breach(this.#sourceKind, text) } }
      : right(kind);
  }

  /** null in `orders`: not ambiguous. */
  date(text: string, order: DateOrder | null): Reading<PartialDate | ''> {
    const reading = readDate(text, order);
    if (!reading) return { value: '', wrong: { kind: 'type', expected: expectedDate(text) } };
    if ('date' in reading) return right(reading.date);
    return { value: '', wrong: { kind: 'date_order', expected: reading.ambiguous.join(', ') } };
  }
}

/** The place of a field's column in the file; -1: not there. */
export function placeOf({ columns }: Pick<IntakeSettings, 'columns'>, field: string): number {
  return (Object.hasOwn(columns, field) ? columns[field] : null) ?? -1;
}

/** What a problem calls a column: its name in the file, else its number. */
export function columnName(header: readonly string[], place: number): string {
  return header[place] || (place < 0 ? '' : String(place + 1));
}

/** Which of a table's fields are asked for in every row. */
export function requiredFields({ fields }: TableSchema): readonly string[] {
  return fields.filter(({ required }) => required).map(({ name }) => name);
}

/** Under which an entry stands whose row has no key. */
export function standInId(row: number): string {
  return `row-${row}`;
}

export type OtherTable = Exclude<TableName, 'pledges'>;

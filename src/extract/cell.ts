// One cell → a typed value: what each type of the schema accepts, and what its constraints ask.
import type { FieldSchema, FieldType } from './schema';

/** When missing, text and dates are '', lists empty, numbers null, booleans false. */
export type Cell = string | number | boolean | null | readonly string[];

/** A field with what is compiled once: its place in the file, its pattern and its code list. */
export interface Column {
  field: FieldSchema;
  name: string;
  /** Place in the row; -1 when the file does not have the column. */
  index: number;
  pattern: RegExp | null;
  codes: ReadonlySet<string> | null;
  /** Has minimum, maximum or maxLength. */
  bounded: boolean;
  missing: Cell;
}

const INTEGER = /^[+-]?\d{1,15}$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const YEAR_OR_MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const WEB_ADDRESS = /^https?:\/\/[^\s]+$/i;
const HYPHEN = 45;
const ZERO = 48;
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const NO_ITEMS: readonly string[] = Object.freeze([]);

const MISSING: Readonly<Record<FieldType, Cell>> = {
  string: '',
  integer: null,
  number: null,
  boolean: false,
  date: '',
  partialDate: '',
  list: NO_ITEMS,
  uri: '',
};

/** What a cell of the type must look like, for a problem's `expected`. */
export const EXPECTED: Readonly<Record<FieldType, string>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'true, false',
  date: 'YYYY-MM-DD',
  partialDate: 'YYYY, YYYY-MM, YYYY-MM-DD',
  list: 'list',
  uri: 'http://…, https://…',
};

/** Compiles a field of the schema for the place that its column has in a file; -1: not there. */
export function compileColumn(field: FieldSchema, index: number): Column {
  const { name, type, pattern, minimum, maximum, maxLength } = field;
  return {
    field,
    name,
    index,
    pattern: pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u'),
    codes: field.enum ? new Set(field.enum) : null,
    bounded: minimum !== undefined || maximum !== undefined || maxLength !== undefined,
    missing: MISSING[type],
  };
}

/** The value of a trimmed cell that is not empty, or undefined when it is not of the field's type. */
export function readCell(field: FieldSchema, text: string): Cell | undefined {
  switch (field.type) {
    case 'string':
      return text;
    case 'date':
      return isDay(text) ? text : undefined;
    case 'integer':
      return INTEGER.test(text) ? Number(text) : undefined;
    case 'number': {
      const value = NUMBER.test(text) ? Number(text) : NaN;
      return Number.isFinite(value) ? value : undefined;
    }
    case 'boolean': // a spreadsheet writes TRUE and FALSE
      return text === 'true' || text === 'TRUE'
        ? true
        : text === 'false' || text === 'FALSE'
          ? false
          : undefined;
    case 'partialDate':
      return YEAR_OR_MONTH.test(text) || isDay(text) ? text : undefined;
    case 'list':
      return readList(text, field.delimiter ?? ';');
    case 'uri':
      return WEB_ADDRESS.test(text) ? text : undefined;
  }
}

/** What the value should have been, or '' when it keeps every constraint of its field. */
export function breach(column: Column, value: Cell): string {
  const { field, pattern, codes } = column;
  if (codes && !codes.has(value as string)) return `one of: ${[...codes].join(', ')}`;
  if (pattern && !pattern.test(value as string)) return `pattern ${field.pattern}`;
  if (!column.bounded || value === null) return '';
  if (field.minimum !== undefined && (value as number) < (field.minimum as number))
    return `≥ ${field.minimum}`;
  if (field.maximum !== undefined && (value as number) > (field.maximum as number))
    return `≤ ${field.maximum}`;
  if (field.maxLength !== undefined && (value as string).length > field.maxLength) {
    return `≤ ${field.maxLength} characters`;
  }
  return '';
}

/** Is this a day of the calendar, written YYYY-MM-DD? By character codes: most cells of the treaty record are dates. */
function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= DAYS_OF_MONTH[month - 1]!)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** The number that two digits write, or NaN. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** The items, trimmed, each once; blank ones dropped. */
function readList(text: string, delimiter: string): readonly string[] {
  if (!text.includes(delimiter)) return [text];
  const items = text.split(delimiter).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

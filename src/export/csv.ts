// A table as a CSV file: RFC 4180, with cells that a spreadsheet would take for a formula made harmless.
import Papa from 'papaparse';
import type { AnyTable, Cell } from '../model/tableSpec';

/** Starts of a cell, or of a line within it, that spreadsheets run: full-width forms and leading space too. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/m;

/** Text that a spreadsheet leaves alone: formulas get an apostrophe; numbers are not touched. */
export function defuse(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Tells a spreadsheet that letters beyond ASCII are UTF-8: without it Arabic or Chinese opens as noise. */
const BYTE_ORDER_MARK = '\ufeff';

/** The rows of a table as CSV text, CRLF line ends; first the headers in the reader's language. Empty cells stand for "no value". */
export function toCsv(table: AnyTable): string {
  const fields = table.columns.map((column) => String(defuse(column.label || column.key)));
  const data = table.rows.map((row) => table.columns.map((column) => defuse(column.value(row)) ?? ''));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { newline: '\r\n' });
}

// A table of the page as what a CSV file is written from.
import type { AnyTable } from '../model/tableSpec';
import type { CsvSource } from './csv';

/** A table as the page shows it: headers in the reader's language, values as codes and plain numbers. */
export function tableSource({ columns, rows }: AnyTable): CsvSource {
  return {
    header: columns.map((column) => column.label || column.key),
    length: rows.length,
    cells: (row) => columns.map((column) => column.value(rows[row])),
  };
}

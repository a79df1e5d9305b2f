// Hands a table to the reader as a CSV file.
import { toCsv } from '../export/csv';
import { fileName } from '../export/fileName';
import type { AnyTable } from '../model/tableSpec';

/** The rows and columns of the table, in a file whose name says what is in it. */
export function downloadTable(table: AnyTable, words: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  link.download = fileName(words, 'csv');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

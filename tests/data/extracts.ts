// The shipped extracts as plain rows, read apart from the application.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export type Row = Record<string, string>;

const DATA = join(import.meta.dirname, '../../data');

export function rowsOf(name: string): Row[] {
  const text = readFileSync(join(DATA, `${name}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' }).data;
}

export const get = (row: Row | undefined, name: string): string => row?.[name] ?? '';

export const figures = rowsOf('figures');
/** A figure of the report; NaN where it has none. */
export const figure = (dimension: string, key: string) =>
  Number(get(figures.find((row) => row.dimension === dimension && row.key === key), 'value') || NaN);

// The table that stands behind a chart: what the table view shows and what the CSV file holds.
import type { Lang } from './language';

export type Cell = string | number | null;

export interface Column<Row> {
  /** Tells the column from the others: a short English code. */
  key: string;
  /** Header on the page and in the CSV file. */
  label: string;
  /** The raw value: codes and plain numbers; null where there is none. */
  value(row: Row): Cell;
  /** The value as the page says it; the raw value when left out. */
  text?(row: Row): string;
  /** Language of the text, where it is not the page's. */
  lang?(row: Row): Lang;
  /** Address that the cell links to; "" for none. */
  href?(row: Row): string;
  /** Its cells name their rows to a screen reader; where no column does, the first. */
  namesRow?: boolean;
}

export interface TableSpec<Row> {
  /** The chart's name (`data-table`). */
  chart: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** A table whose rows have any shape: built with `tableOf`, so that rows and columns agree. */
export type AnyTable = TableSpec<unknown>;

/** Seals a table whose columns and rows agree into one that any component can show. */
export function tableOf<Row>(spec: TableSpec<Row>): AnyTable {
  return spec as AnyTable;
}

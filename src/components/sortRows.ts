// The rows of a table in the order that the reader asked for.
import type { AnyTable, Cell, Column } from '../model/tableSpec';

export interface SortOrder {
  /** Key of a column. */
  key: string;
  descending: boolean;
}

const DATE = /^\d{4}(-\d\d){0,2}$/;

/** Numbers and dates have an order of their own; codes are sorted by what the page says for them. */
export function sortable<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row);
  const ordered = value === null || typeof value === 'number' || DATE.test(value);
  return column.text && !ordered ? column.text(row) : value;
}

/** The rows sorted, or as they are where no column has that key. Blanks come last either way; equals stay in their order. */
export function sortRows(
  { columns, rows }: Pick<AnyTable, 'columns' | 'rows'>,
  order: SortOrder | null,
  compare: (a: string, b: string) => number,
): readonly unknown[] {
  const column = order && columns.find((candidate) => candidate.key === order.key);
  if (!order || !column) return rows;
  const sign = order.descending ? -1 : 1;
  const blank = (cell: Cell) => cell === null || cell === '';
  return rows
    .map((row) => ({ row, cell: sortable(column, row) }))
    .sort(({ cell: a }, { cell: b }) => {
      if (blank(a) || blank(b)) return Number(blank(a)) - Number(blank(b));
      return (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))) * sign;
    })
    .map(({ row }) => row);
}

// Where a key leads in a grid of cells, as the ARIA grid pattern has it.

export interface GridPlace {
  row: number;
  column: number;
}
export interface GridSize {
  rows: number;
  columns: number;
  /** Rows that Page Up and Page Down go by. */
  page: number;
  dir: 'ltr' | 'rtl';
}

/** The place that a key leads to, within the grid; undefined for a key that does not move. */
export function gridStep(
  { row, column }: GridPlace,
  key: string,
  control: boolean,
  { rows, columns, page, dir }: GridSize,
): GridPlace | undefined {
  const last = { row: rows - 1, column: columns - 1 };
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(nextRow, last.row)),
    column: Math.max(0, Math.min(nextColumn, last.column)),
  });
  const forward = dir === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return control ? undefined : to(row, column + forward);
    case 'ArrowLeft':
      return control ? undefined : to(row, column - forward);
    case 'ArrowDown':
      return control ? undefined : to(row + 1, column);
    case 'ArrowUp':
      return control ? undefined : to(row - 1, column);
    case 'PageDown':
      return control ? undefined : to(row + page, column);
    case 'PageUp':
      return control ? undefined : to(row - page, column);
    case 'Home':
      return control ? to(0, 0) : to(row, 0);
    case 'End':
      return control ? last : to(row, last.column);
    default:
      return undefined;
  }
}

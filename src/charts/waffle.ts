// How many squares stand in a row, and how large they are: the same for all kinds of actor, so that areas compare.

/** Squares in a full row, and the width in px from which they stand so: 520 pledges by States are 13 rows of 40. */
const ROWS_OF = [
  [40, 680],
  [30, 330],
  [20, 0],
] as const;
/** Largest side of a square with its gap, px. */
const LARGEST = 18;

export interface WaffleCell {
  columns: number;
  /** Side of a square with its gap, whole px: squares stay sharp. */
  cell: number;
}

/** The cell for a width in px. */
export function waffleCell(width: number): WaffleCell {
  const columns = ROWS_OF.find(([, from]) => width >= from)?.[0] ?? 20;
  return { columns, cell: Math.max(1, Math.min(LARGEST, Math.floor(width / columns))) };
}

/** Height of so many squares, px. */
export function waffleHeight(count: number, { columns, cell }: WaffleCell): number {
  return Math.ceil(count / columns) * cell;
}

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

/** Squares that a reader can take in at once. */
const MOST_SQUARES = 1000;

/** How many entries a square stands for, so that there are not too many: 1, 10, 100 … */
export function squareUnit(entries: number): number {
  return 10 ** Math.max(0, Math.ceil(Math.log10(entries / MOST_SQUARES)));
}

/** Squares of so many entries; any number has at least one. */
export function squaresOf(entries: number, unit: number): number {
  return entries === 0 ? 0 : Math.max(1, Math.round(entries / unit));
}

/** Gap between squares, px: as Plot draws those of the report. */
const GAP = 2;

/** Squares from the one numbered `from` to before `to`, row by row from where lines begin, as a path. */
export function wafflePath(
  from: number,
  to: number,
  { columns, cell }: WaffleCell,
  dir: 'ltr' | 'rtl',
): string {
  const side = Math.max(1, cell - GAP);
  let path = '';
  for (let square = from; square < to; square++) {
    const column = square % columns;
    const x = (dir === 'rtl' ? columns - 1 - column : column) * cell + GAP / 2;
    const y = Math.floor(square / columns) * cell + GAP / 2;
    path += `M${x} ${y}h${side}v${side}h-${side}z`;
  }
  return path;
}

// Cells as text: what most of them are is seen from their first and last character, without making another string.

const SPACE = 32;
const DELETE = 127;

/** Is there nothing but blank space in the cell, or no cell? */
export function isBlank(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  const first = cell.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && cell.trim() === '';
}

/** Are all cells from `from` on blank? */
export function areBlank(cells: readonly string[], from = 0): boolean {
  for (let i = from; i < cells.length; i++) if (!isBlank(cells[i])) return false;
  return true;
}

/** The cell without blank space around it; '' for no cell. */
export function trimmed(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > SPACE && first < DELETE && last > SPACE && last < DELETE ? cell : cell.trim();
}

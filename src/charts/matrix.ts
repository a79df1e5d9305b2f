// The matrix as it is drawn: heads by family, and lines of cells. Words are put in by the view.

export type SortSign = 'ascending' | 'descending' | 'none';

/** A button that sorts: what it says, and whether it holds. */
export interface MatrixSortButton {
  code: string;
  /** Instrument that it sorts by; '' for a button that sorts by no instrument. */
  instrument: string;
  label: string;
  sign: SortSign;
}
export interface MatrixHead {
  /** Code of the instrument. */
  code: string;
  name: string;
  href: string;
  /** First of its family: a gap stands before it. */
  first: boolean;
  protocol: boolean;
  chosen: boolean;
  sort: MatrixSortButton;
}
export interface MatrixLineCell {
  /** Code of the instrument. */
  instrument: string;
  /** How it is drawn. */
  code: string;
  /** `data-value`: the date, or the status where there is none. */
  value: string;
  /** The year, or nothing. */
  text: string;
  label: string;
}
export interface MatrixLine {
  iso3: string;
  name: string;
  /** Name of the row to a screen reader, where it is more than the name. */
  label: string;
  href: string;
  cells: readonly MatrixLineCell[];
  number: { value: number; label: string };
  latest: { value: string; text: string; label: string };
}
export interface MatrixBlock {
  key: string;
  /** Name of the group of rows; '' where rows are not grouped. */
  name: string;
  lines: readonly MatrixLine[];
}

/** A code in pieces that may stand on lines of their own: OP-, CRC-, AC. */
export function codeLines(code: string): string[] {
  return code.split(/(?<=-)/);
}

/** Heads by family become one list; the first of each family is marked. */
export function headPlaces<Head extends { code: string; protocol: boolean }>(
  families: readonly (readonly Head[])[],
): (Head & { first: boolean })[] {
  return families.flatMap((family) => family.map((head, index) => ({ ...head, first: index === 0 })));
}

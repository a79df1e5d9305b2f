// Geometry of the themes panel, one group at a time: a label above each bar, the register's marks in a column of their own.
import type { ThemeRow } from '../select/themeRows';

/** px. */
export const BAR = { height: 12, pitch: 38, barTop: 21, labelBase: 15 } as const;
/** Rows without a bar: label and register's mark on one line, or on two where it is narrow. */
const PLAIN = { pitch: 28, pitchNarrow: 38 } as const;
const NARROW = 460;
/** Room kept free after the longest bar for its number, px. */
const NUMBER_ROOM = 34;
/** Small squares of the register: one an entry or a State; more than `most` are left to the number. */
const SQUARE = { size: 4, pitch: 6, most: 36 } as const;
/** Room for the count in words beside the squares, px. */
const COUNT_ROOM = 76;

export interface ThemeBarsOptions {
  width: number;
  dir: 'ltr' | 'rtl';
  /** Are the report's figures hidden? Their space stays. */
  hidden: boolean;
}

export interface ThemeBarRow {
  row: ThemeRow;
  top: number;
  height: number;
  labelX: number;
  labelY: number;
  /** The report's figure; null where it gives none, or is hidden. */
  bar: { x: number; width: number; y: number; numberX: number; numberY: number } | null;
  /** Path of the register's squares; empty for none, or for too many to draw. */
  squares: string;
  countX: number;
  countY: number;
}

export interface ThemeBarsLayout {
  width: number;
  height: number;
  /** The line on which bars stand; null in a group without figures. */
  axis: { x: number; top: number; bottom: number } | null;
  rows: readonly ThemeBarRow[];
}

/** Width of the register's column, squares and count, px: the same in all groups. */
export function registerColumn(width: number): number {
  return squaresAcross(width) * SQUARE.pitch + 4 + COUNT_ROOM;
}

function squaresAcross(width: number): number {
  return width < NARROW ? 9 : 12;
}

/** Lays out the rows of one group on a scale of its own, from 0 to its largest figure. */
export function layoutThemes(rows: readonly ThemeRow[], { width, dir, hidden }: ThemeBarsOptions): ThemeBarsLayout {
  const column = registerColumn(width);
  const across = squaresAcross(width);
  const barRoom = Math.max(40, width - column - NUMBER_ROOM - 16);
  const most = Math.max(0, ...rows.map((row) => row.figure?.value ?? 0));
  const hasBars = most > 0;
  const pitch = hasBars ? BAR.pitch : width < NARROW ? PLAIN.pitchNarrow : PLAIN.pitch;
  const oneLine = !hasBars && width >= NARROW;
  /** From the start side to SVG's left. */
  const place = (x: number, extent = 0): number => (dir === 'rtl' ? width - x - extent : x);

  const laid = rows.map((row, index): ThemeBarRow => {
    const top = index * pitch;
    const middle = oneLine ? top + pitch / 2 : top + BAR.barTop + BAR.height / 2;
    const length = row.figure && hasBars ? (row.figure.value / most) * barRoom : 0;
    return {
      row,
      top,
      height: pitch,
      labelX: place(0),
      labelY: oneLine ? middle + 5 : top + BAR.labelBase,
      bar:
        row.figure && !hidden
          ? {
              x: round(place(0, length)),
              width: round(length),
              y: top + BAR.barTop,
              numberX: round(place(length + 6)),
              numberY: middle + 4.5,
            }
          : null,
      squares: squaresPath(row.documented, across, width - column, middle, place),
      countX: place(width - COUNT_ROOM),
      countY: middle + 4.5,
    };
  });
  return {
    width,
    height: rows.length * pitch,
    axis:
      hasBars && !hidden
        ? { x: place(0), top: BAR.barTop - 3, bottom: (rows.length - 1) * pitch + BAR.barTop + BAR.height + 3 }
        : null,
    rows: laid,
  };
}

/** Squares in lines, filled from the start side, centred on `middle`. */
function squaresPath(
  count: number,
  across: number,
  start: number,
  middle: number,
  place: (x: number, extent: number) => number,
): string {
  if (count === 0 || count > SQUARE.most) return '';
  const lines = Math.ceil(count / across);
  const top = Math.round(middle - (lines * SQUARE.pitch - (SQUARE.pitch - SQUARE.size)) / 2);
  let path = '';
  for (let index = 0; index < count; index++) {
    const x = place(start + (index % across) * SQUARE.pitch, SQUARE.size);
    const y = top + Math.floor(index / across) * SQUARE.pitch;
    path += `M${x} ${y}h${SQUARE.size}v${SQUARE.size}h-${SQUARE.size}z`;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

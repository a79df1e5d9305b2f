// Geometry of the themes panel, one group at a time: a label above each bar, the register's marks in a column of their own.
import type { ThemeRow } from '../select/themeRows';
import { textWidth } from './textWidth';
import { wrapText } from './wrapText';

export type { ThemeRow };

/** px. A row with a bar has its label above the bar. */
export const BAR = { height: 12, below: 7, gap: 3 } as const;
/** Labels: letters, lines, and room around a label that has its line to itself, px. */
const LABEL = { size: 14, line: 18, padding: 10, ascent: 14 } as const;
/** Width below which fewer squares stand in a line, px. */
const NARROW = 460;
/** Room kept free after the longest bar for its number, px. */
const NUMBER_ROOM = 34;
/** Small squares of the register: one an entry or a State; more than `most` are left to the number. */
const SQUARE = { size: 4, pitch: 6, most: 36 } as const;
/** Least room for the count in words beside the squares, px, and the size of its letters. */
const COUNT = { room: 76, size: 12 } as const;

export interface ThemeBarsOptions {
  width: number;
  dir: 'ltr' | 'rtl';
  /** Are the report's figures hidden? Their space stays. */
  hidden: boolean;
  labels: ReadonlyMap<string, ThemeLabel>;
  /** Room for the counts in words, px. */
  countRoom: number;
}

/** A label in lines: above its bar, and beside the register's column where no bar is shown. */
export interface ThemeLabel {
  above: readonly string[];
  beside: readonly string[];
}

export interface ThemeBarRow {
  row: ThemeRow;
  top: number;
  height: number;
  labelX: number;
  /** The label, broken where it is too long for one line. */
  lines: readonly { text: string; y: number }[];
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
  rows: readonly ThemeBarRow[];
}

/** Room for counts in words, px: of the longest of them. */
export function roomForCounts(counts: readonly string[]): number {
  return Math.ceil(Math.max(COUNT.room, ...counts.map((count) => textWidth(count, COUNT.size))));
}

/** Width of the register's column, squares and count, px: the same in all groups. */
export function registerColumn(width: number, countRoom: number): number {
  return squaresAcross(width) * SQUARE.pitch + 4 + countRoom;
}

function squaresAcross(width: number): number {
  return width < NARROW ? 9 : 12;
}

/** Breaks labels into lines for a width in px. Apart from the layout, since a filter leaves it as it is. */
export function themeLabels(
  themes: readonly string[],
  width: number,
  countRoom: number,
  nameOf: (theme: string) => string,
): Map<string, ThemeLabel> {
  const room = width - registerColumn(width, countRoom) - 8;
  return new Map(
    themes.map((theme) => {
      const name = nameOf(theme);
      return [theme, { above: wrapText(name, width, LABEL.size), beside: wrapText(name, room, LABEL.size) }];
    }),
  );
}

/** Lays out the rows of one group on a scale of its own, from 0 to its largest figure. */
export function layoutThemes(
  rows: readonly ThemeRow[],
  { width, dir, hidden, labels, countRoom }: ThemeBarsOptions,
): ThemeBarsLayout {
  const column = registerColumn(width, countRoom);
  const across = squaresAcross(width);
  const barRoom = Math.max(40, width - column - NUMBER_ROOM - 16);
  const most = Math.max(0, ...rows.map((row) => row.figure?.value ?? 0));
  const hasBars = most > 0;
  /** From the start side to SVG's left. */
  const place = (x: number, extent = 0): number => (dir === 'rtl' ? width - x - extent : x);
  const showsBars = hasBars && !hidden;

  let top = 0;
  const laid = rows.map((row): ThemeBarRow => {
    const { above, beside } = labels.get(row.theme) ?? { above: [], beside: [] };
    // Hidden bars leave their room behind, so that nothing below them moves.
    const barTop = above.length * LABEL.line + BAR.gap;
    const height = Math.max(
      hasBars ? barTop + BAR.height + BAR.below : 0,
      showsBars ? 0 : beside.length * LABEL.line + (hasBars ? 2 : LABEL.padding),
    );
    const middle = top + (showsBars ? barTop + BAR.height / 2 : height / 2);
    const shown = showsBars ? above : beside;
    const labelTop = showsBars ? top : middle - (shown.length * LABEL.line) / 2;
    const length = row.figure && hasBars ? (row.figure.value / most) * barRoom : 0;
    const laidRow = {
      row,
      top,
      height,
      labelX: place(0),
      lines: shown.map((text, index) => ({ text, y: labelTop + index * LABEL.line + LABEL.ascent })),
      bar:
        row.figure && showsBars
          ? {
              x: round(place(0, length)),
              width: round(length),
              y: top + barTop,
              numberX: round(place(length + 6)),
              numberY: middle + 4.5,
            }
          : null,
      squares: squaresPath(row.documented, across, width - column, middle, place),
      countX: place(width - countRoom),
      countY: middle + 4.5,
    };
    top += height;
    return laidRow;
  });
  return { width, height: top, rows: laid };
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

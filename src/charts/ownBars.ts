// Geometry of bars that count a reader's own register: a label above each bar, its number behind it, one scale for all.
import { wrapText } from './wrapText';

/** px */
const LABEL = { size: 14, line: 18, ascent: 14 } as const;
export const OWN_BAR = { height: 12, gap: 3, below: 9 } as const;
/** Between a bar and its number, px; and a length that can be seen. */
const BEHIND = 6;
const SHORTEST = 1.5;

export interface OwnBar {
  code: string;
  top: number;
  height: number;
  labelX: number;
  lines: readonly { text: string; y: number }[];
  /** null for no entry. */
  bar: { x: number; width: number; y: number } | null;
  numberX: number;
  numberY: number;
}

export interface OwnBarsOptions {
  width: number;
  dir: 'ltr' | 'rtl';
  /** The number that fills the width. */
  most: number;
  /** Room for the longest number, px. */
  numberRoom: number;
  nameOf: (code: string) => string;
}

/** Lays out rows one below the other; from right to left they are mirrored. */
export function layoutOwnBars(
  rows: readonly { code: string; entries: number }[],
  { width, dir, most, numberRoom, nameOf }: OwnBarsOptions,
): { height: number; bars: readonly OwnBar[] } {
  const room = Math.max(40, width - numberRoom - BEHIND);
  const place = (x: number, extent = 0): number => (dir === 'rtl' ? width - x - extent : x);
  let top = 0;
  const bars = rows.map(({ code, entries }): OwnBar => {
    const lines = wrapText(nameOf(code), width, LABEL.size);
    const y = top + lines.length * LABEL.line + OWN_BAR.gap;
    const length = entries === 0 ? 0 : Math.max(SHORTEST, rounded((entries / most) * room));
    const bar: OwnBar = {
      code,
      top,
      height: y + OWN_BAR.height + OWN_BAR.below - top,
      labelX: place(0),
      lines: lines.map((text, index) => ({ text, y: top + index * LABEL.line + LABEL.ascent })),
      bar: entries === 0 ? null : { x: rounded(place(0, length)), width: length, y },
      numberX: rounded(place(entries === 0 ? 0 : length + BEHIND)),
      numberY: y + OWN_BAR.height / 2 + 4.5,
    };
    top += bar.height;
    return bar;
  });
  return { height: top, bars };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

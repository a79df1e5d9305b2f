// Geometry of the strip of instruments: families side by side, each treaty above its protocols; on narrow screens one line each.
import { TYPE } from '../design/palette';
import { textWidth } from './textWidth';
import { balancedLines, piecesOf } from './wrapText';

export interface StripItem {
  key: string;
  /** Short name. */
  name: string;
  /** Kind of act and dates, each on a line of its own; none where there is nothing to say. */
  said: readonly string[];
}
export interface StripFamily {
  treaty: StripItem;
  protocols: readonly StripItem[];
}

export interface StripCell {
  key: string;
  kind: 'treaty' | 'protocol';
  /** What can be pressed, px; from the left in either direction of reading. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Middle of the sign, and its radius. */
  sign: { x: number; y: number; r: number };
  /** Where the text begins (on the left; in Arabic on the right), and its lines. */
  text: { x: number; y: number; names: readonly string[]; said: readonly string[] };
}
export interface StripLayout {
  height: number;
  cells: readonly StripCell[];
  /** Hairlines over families: the treaty's is strong. */
  rules: readonly { x: number; y: number; width: number; kind: StripCell['kind'] }[];
  /** Where "Treaties" and "Optional protocols" stand, baseline. */
  heads: readonly { kind: StripCell['kind']; x: number; y: number }[];
}

/** Below this width each instrument has a line of its own. */
const NARROW = 600;
/** Least width of an instrument, px; a longer word makes all of them wider. */
const SLOT = 100;
const GAP = 12;
const LINE_PX = 16;
const SIGN = { treaty: 9, protocol: 7 } as const;
const HEAD = 20;
const PADDING = 10;
const BETWEEN_ROWS = 14;
const INDENT = 24;
const SIGN_ROOM = 28;

/** Where everything stands on `width` px. In `rtl` the first family is at the right. */
export function stripLayout(
  families: readonly StripFamily[],
  width: number,
  dir: 'ltr' | 'rtl',
): StripLayout {
  const layout = width < NARROW ? lines(families, width) : columns(families, width);
  return dir === 'ltr' ? layout : mirrored(layout, width);
}

const membersOf = ({ treaty, protocols }: StripFamily): StripItem[] => [treaty, ...protocols];

function columns(families: readonly StripFamily[], width: number): StripLayout {
  const words = families.flatMap(membersOf).flatMap(({ name, said }) => [name, ...said].flatMap(piecesOf));
  const least = Math.max(
    SLOT,
    ...words.map((word) => Math.ceil(textWidth(word.trim(), TYPE.small, true)) + GAP),
  );
  const most = Math.max(1, Math.floor(width / least));
  const rows = packed(families, most);
  const slots = Math.max(1, ...rows.map((row) => row.reduce((sum, family) => sum + slotsOf(family), 0)));
  const slot = width / slots;
  const cells: StripCell[] = [];
  const rules: StripLayout['rules'][number][] = [];
  const heads: StripLayout['heads'][number][] = [];
  let y = 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0) y += BETWEEN_ROWS;
    for (const kind of ['treaty', 'protocol'] as const) {
      const line = row.flatMap((family, at) => {
        const start = row.slice(0, at).reduce((sum, before) => sum + slotsOf(before), 0);
        const items = kind === 'treaty' ? [family.treaty] : family.protocols;
        return items.map((item, place) => ({ item, start: start + place, span: slotsOf(family), place }));
      });
      if (line.length === 0) continue;
      heads.push({ kind, x: 0, y: y + 14 });
      y += HEAD;
      const placed = line.map(({ item, start, span, place }) => {
        const x = start * slot;
        // A treaty has the room of its family.
        const cellWidth = (kind === 'treaty' ? span : 1) * slot - GAP;
        if (kind === 'treaty' || place === 0) rules.push({ x, y, width: span * slot - GAP, kind });
        const names = balancedLines(item.name, cellWidth, TYPE.small * 1.07);
        return {
          item,
          x,
          cellWidth,
          names,
          said: item.said.flatMap((text) => balancedLines(text, cellWidth, TYPE.small)),
        };
      });
      const height =
        PADDING +
        2 * SIGN.treaty +
        6 +
        Math.max(...placed.map(({ names, said }) => names.length + said.length)) * LINE_PX +
        4;
      for (const { item, x, cellWidth, names, said } of placed) {
        const r = SIGN[kind];
        const sign = { x: x + r, y: y + PADDING + SIGN.treaty, r };
        const text = { x, y: y + PADDING + 2 * SIGN.treaty + 6 + 12, names, said };
        cells.push({ key: item.key, kind, x, y: y + 2, width: cellWidth, height: height - 2, sign, text });
      }
      y += height;
    }
  }
  return { height: y, cells, rules, heads };
}

function lines(families: readonly StripFamily[], width: number): StripLayout {
  const cells: StripCell[] = [];
  const rules: StripLayout['rules'][number][] = [];
  let y = 0;
  for (const family of families) {
    rules.push({ x: 0, y, width, kind: 'treaty' });
    y += 4;
    for (const [index, item] of membersOf(family).entries()) {
      const kind = index === 0 ? 'treaty' : 'protocol';
      const x = kind === 'treaty' ? 0 : INDENT;
      const room = width - x - SIGN_ROOM;
      const names = balancedLines(item.name, room, TYPE.small * 1.07);
      // Kind of act and date share a line where there is room.
      const joined = item.said.join(' · ');
      const said = joined ? (textWidth(joined, TYPE.small) <= room ? [joined] : [...item.said]) : [];
      const height = Math.max(28, (names.length + said.length) * LINE_PX + 10);
      cells.push({
        key: item.key,
        kind,
        x,
        y,
        width: width - x,
        height,
        sign: { x: x + SIGN.treaty, y: y + 13, r: SIGN[kind] },
        text: { x: x + SIGN_ROOM, y: y + 17, names, said },
      });
      y += height;
    }
    y += 4;
  }
  return { height: y, cells, rules, heads: [] };
}

const slotsOf = ({ protocols }: StripFamily): number => Math.max(1, protocols.length);

/** Families in rows of at most so many slots, in their order. */
function packed(families: readonly StripFamily[], most: number): StripFamily[][] {
  const rows: StripFamily[][] = [];
  let used = Infinity;
  for (const family of families) {
    if (used + slotsOf(family) > most) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(family);
    used += slotsOf(family);
  }
  return rows;
}

function mirrored({ height, cells, rules, heads }: StripLayout, width: number): StripLayout {
  return {
    height,
    cells: cells.map((cell) => ({
      ...cell,
      x: width - cell.x - cell.width,
      sign: { ...cell.sign, x: width - cell.sign.x },
      text: { ...cell.text, x: width - cell.text.x },
    })),
    rules: rules.map((rule) => ({ ...rule, x: width - rule.x - rule.width })),
    heads: heads.map((head) => ({ ...head, x: width - head.x })),
  };
}

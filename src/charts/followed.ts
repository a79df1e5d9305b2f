// Where the moments of "promises and what followed" stand on their time axis: rows of marks, dates that all rows share.
import { TYPE } from '../design/palette';
import type { IsoDate, PartialDate } from '../model/tables';
import { textWidth } from './textWidth';
import type { TimeAxis, TimeTick } from './timeAxis';
import { balancedLines } from './wrapText';

export interface MomentMark {
  key: string;
  /** A day; a month or a year where no more is known: the mark is then as long. */
  date: PartialDate;
  /** Outlined otherwise. */
  filled: boolean;
  /** Stands in the mark; "" for a dot. */
  said: string;
}
export type RowKind = 'joined' | 'others' | 'told' | 'target';
export interface MomentRow {
  kind: RowKind;
  name: string;
  marks: readonly MomentMark[];
}
export interface FollowedSpec {
  /** From top to bottom; a row without marks is left out. */
  rows: readonly MomentRow[];
  /** Days that are marked over all rows, in order. */
  lines: readonly { date: IsoDate; label: string }[];
  axis: (width: number) => TimeAxis;
  dir: 'ltr' | 'rtl';
}

export interface PlacedMark {
  key: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  /** Rounding of the corners, px. */
  r: number;
  filled: boolean;
  said: string;
}
export interface PlacedRow {
  kind: RowKind;
  /** Lines of the name; the first stands at `nameY`. */
  name: readonly string[];
  nameY: number;
  marks: readonly PlacedMark[];
}
export interface FollowedLayout {
  height: number;
  rows: readonly PlacedRow[];
  /** One line of a label each; it begins at `labelX`. The rule begins at `fromY`, with the first line of its label. */
  lines: readonly { x: number; fromY: number; label: string; labelX: number; labelY: number }[];
  ticks: readonly TimeTick[];
  /** Where the rows begin and the axis stands, px. */
  top: number;
  axisY: number;
  /** The axis from end to end, px. */
  axis: { x1: number; x2: number };
  /** From top to bottom, where the upright rules run: names that stand among them are not crossed. */
  bands: readonly { y1: number; y2: number }[];
  /** Between two lines of a name, px. */
  lead: number;
}

/** From this width on the names stand beside their rows, in a column so wide, px. */
const WIDE = 720;
const NAMES = 184;
const BESIDE = 24;
/** Px. */
const DOT = 11;
const GAP = 3;
const BOX = 20;
const LEAD = 16;
const NAME_GAP = 4;
const LABEL = 18;
const BETWEEN_ROWS = 14;
const AXIS = 40;
const EDGE = 1;

/** First and last day of a date that may be a month or a year. */
function daysOf(date: PartialDate): [IsoDate, IsoDate] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`];
  if (date.length > 7) return [date, date];
  const [year, month] = date.split('-').map(Number) as [number, number];
  return [`${date}-01`, `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`];
}

/** Places the chart in a box `width` px wide; time runs from left to right in every language. */
export function placeFollowed(spec: FollowedSpec, width: number): FollowedLayout {
  const gutter = width >= WIDE ? NAMES + BESIDE : 0;
  const left = EDGE + (spec.dir === 'rtl' ? 0 : gutter);
  const axis = spec.axis(width - gutter - 2 * EDGE);
  let line = 0;
  const lines = spec.lines.flatMap(({ date, label }) => {
    const x = left + axis.x(date);
    const said = balancedLines(label, width - 2, TYPE.small);
    const room = width - 2 - Math.max(...said.map((part) => textWidth(part, TYPE.small)));
    const fromY = LABEL / 2 + line * LABEL;
    return said.map((part) => {
      const labelY = LABEL / 2 + line * LABEL;
      line += 1;
      return { x, fromY, label: part, labelX: Math.max(0, Math.min(x + 4, room)), labelY };
    });
  });
  const top = lines.length * LABEL + 4;
  let y = top;
  const bands: { y1: number; y2: number }[] = [];
  const rows = spec.rows
    .filter((row) => row.marks.length > 0)
    .map((row): PlacedRow => {
      const name = balancedLines(row.name, gutter > 0 ? NAMES : width, TYPE.small);
      const named = name.length * LEAD;
      const from = gutter > 0 ? y : y + named + NAME_GAP;
      const marks = placeMarks(row, axis, from, left);
      // Beside its marks a name begins with the first line of them.
      const nameY = gutter > 0 ? (marks[0]!.y1 + marks[0]!.y2) / 2 : y + LEAD / 2;
      const end = Math.max(...marks.map((mark) => mark.y2), nameY - LEAD / 2 + named);
      bands.push({ y1: from - NAME_GAP, y2: end + BETWEEN_ROWS - NAME_GAP });
      y = end + BETWEEN_ROWS;
      return { kind: row.kind, name, nameY, marks };
    });
  const last = bands.at(-1);
  if (last) last.y2 = y;
  return {
    height: y + AXIS,
    rows,
    lines,
    ticks: axis.ticks.map((tick) => ({ ...tick, x: tick.x + left })),
    top,
    axisY: y,
    axis: { x1: left - EDGE, x2: left + axis.width + EDGE },
    bands: gutter > 0 ? [{ y1: top - NAME_GAP, y2: y }] : bands,
    lead: LEAD,
  };
}

/** Each mark in the first line of the row where it meets no other; `left` is the left end of the axis, px. */
function placeMarks({ kind, marks }: MomentRow, axis: TimeAxis, from: number, left: number): PlacedMark[] {
  const high = kind === 'target' ? BOX : DOT;
  // Years stand side by side.
  const gap = kind === 'target' ? 0 : GAP;
  const ends: number[] = [];
  return marks.map(({ key, date, filled, said }) => {
    const [first, last] = daysOf(date);
    const [start, end] = [left + axis.x(clamp(first, axis)), left + axis.xEnd(clamp(last, axis))];
    const long = date.length < 10 ? Math.max(end - start - 2, DOT + 4) : DOT;
    const middle = (start + end) / 2;
    const x1 = Math.min(Math.max(left, middle - long / 2), left + axis.width - long);
    let line = ends.findIndex((taken) => taken + gap <= x1);
    if (line < 0) line = ends.length;
    ends[line] = x1 + long;
    const y1 = from + line * (high + GAP);
    return { key, x1, x2: x1 + long, y1, y2: y1 + high, r: kind === 'target' ? 2 : high / 2, filled, said };
  });
}

/** A day within the axis. */
const clamp = (day: IsoDate, { span }: TimeAxis): IsoDate =>
  day < span.from ? span.from : day > span.to ? span.to : day;

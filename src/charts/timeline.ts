// Geometry of the timeline: in each lane, where an event's mark stands and where its label has room.
import type { Lang } from '../model/language';
import type { Mark } from '../model/mark';
import type { AtlasEvent } from '../model/tables';
import { TYPE } from '../design/palette';
import { textWidth } from './textWidth';
import { balancedLines } from './wrapText';
import type { TimeAxis } from './timeAxis';

/** An event as the timeline draws it. */
export interface TimelineEvent {
  id: string;
  start: string;
  end: string;
  precision: AtlasEvent['precision'];
  /** What stands in bold before the title (place and day of a dialogue); "" for none. */
  lead: string;
  title: string;
  titleLang: Lang;
  /** Place and date, for the list on narrow screens. */
  where: string;
  when: string;
  mark: Mark;
}

/** Events of which only the year is known, with one title. */
export interface UndatedGroup {
  title: string;
  titleLang: Lang;
  events: readonly { id: string; text: string; mark: Mark }[];
}

export interface Lane {
  kind: AtlasEvent['kind'];
  name: string;
  /** What one event of the lane is called. */
  one: string;
  /** What must be said of the lane as a whole; "" for nothing. */
  note: string;
  /** Dated to the day or the month. */
  dated: readonly TimelineEvent[];
  /** What precedes the undated ("2023, no date given:"), and their groups. */
  undatedLead: string;
  undated: readonly UndatedGroup[];
}

export interface PlacedEvent {
  event: TimelineEvent;
  /** Left and right end of the mark, px; for a dot its sides. */
  x1: number;
  x2: number;
  /** Middle of the mark and of its label's first line, px from the lane's top. */
  y: number;
  row: number;
  /** dot: one day; bar: several days; span: somewhere in this month. */
  shape: 'dot' | 'bar' | 'span';
  /** `lines` stand one below the other; the first of them in bold where the event has a lead. */
  label: { side: 'left' | 'right'; x: number; lines: readonly string[]; width: number };
}

/** Diameter of a dot and least width of a bar, px. */
export const DOT = { dialogue: 14, other: 10 } as const;
/** Between two lines of a label, px. */
export const LINE_PX = 17;
const GAP = 7;
const BETWEEN = 14;
const ROW = 25;
const PADDING = 5;
/** A title longer than this is broken into lines where its row would otherwise be crossed from end to end, px. */
const TITLE_MOST = 560;

interface Extent {
  from: number;
  to: number;
}
type Side = 'left' | 'right';

/**
 * Places the dated events of a lane. Each goes to the first row where mark and label hit nothing: label to the right,
 * else to the left; one that is too long for both sides is broken into lines on the roomier side. A dialogue's place
 * stands above its title. Rows are added as needed, and are as high as their longest label.
 */
export function placeLane(
  lane: Pick<Lane, 'kind' | 'dated'>,
  axis: TimeAxis,
): { placed: PlacedEvent[]; height: number } {
  const dot = lane.kind === 'dialogue' ? DOT.dialogue : DOT.other;
  const rows: Extent[][] = [];
  const found = lane.dated.map((event) => {
    const { x1, x2, shape } = extentOf(event, axis, dot);
    const room = { right: axis.width - x2 - GAP, left: x1 - GAP };
    const roomier: Side = room.right >= room.left ? 'right' : 'left';
    const whole = labelOf(event, TITLE_MOST);
    const fitting = (['right', 'left'] as const).filter((side) => room[side] >= whole.width);
    const sides = fitting.length > 0 ? fitting : [roomier];
    const { lines, width } = fitting.length > 0 ? whole : labelOf(event, Math.min(TITLE_MOST, room[roomier]));
    const extent = (side: Side): Extent =>
      side === 'right' ? { from: x1, to: x2 + GAP + width } : { from: x1 - GAP - width, to: x2 };
    const isFree = (row: number, { from, to }: Extent) =>
      (rows[row] ?? []).every((taken) => to + BETWEEN <= taken.from || from >= taken.to + BETWEEN);

    let row = 0;
    let side = sides.find((candidate) => isFree(0, extent(candidate)));
    while (side === undefined) {
      row += 1;
      side = sides.find((candidate) => isFree(row, extent(candidate)));
    }
    (rows[row] ??= []).push(extent(side));
    const x = side === 'right' ? x2 + GAP : x1 - GAP;
    return { event, x1, x2, shape, row, label: { side, x, width, lines } };
  });
  const tops = [PADDING];
  for (const row of rows.keys()) {
    const lines = found.filter((mark) => mark.row === row).map(({ label }) => label.lines.length);
    tops.push(tops[row]! + ROW + (Math.max(1, ...lines) - 1) * LINE_PX);
  }
  return {
    placed: found.map((mark) => ({ ...mark, y: tops[mark.row]! + ROW / 2 })),
    height: tops.at(-1)! + PADDING,
  };
}

/** A label's lines, no wider than `most` px unless one word is, and the width of the widest. */
function labelOf({ lead, title }: TimelineEvent, most: number): { lines: string[]; width: number } {
  const titled = balancedLines(title, most, TYPE.small);
  const width = Math.max(
    textWidth(lead, TYPE.text, true),
    ...titled.map((line) => textWidth(line, TYPE.small)),
  );
  return { lines: lead ? [lead, ...titled] : titled, width };
}

/** Left and right end of an event's mark: a dot on its day, a bar over its days, a span over its month. */
function extentOf(
  { start, end, precision }: Pick<TimelineEvent, 'start' | 'end' | 'precision'>,
  axis: TimeAxis,
  dot: number,
): Pick<PlacedEvent, 'x1' | 'x2' | 'shape'> {
  const from = Math.max(0, axis.x(start));
  const to = Math.min(axis.width, axis.xEnd(end));
  const wide = to - from >= dot;
  const shape = precision !== 'day' ? 'span' : start === end ? 'dot' : 'bar';
  if (shape !== 'dot' && wide) return { x1: from, x2: to, shape };
  const middle = (from + to) / 2;
  const half = shape === 'bar' ? dot * 0.75 : dot / 2;
  const kept = Math.min(Math.max(middle, half), axis.width - half);
  return { x1: kept - half, x2: kept + half, shape };
}

/** Where an arrow key leads: left and right within the lane in order of time, up and down to the nearest in the next lane. */
export function neighbourOf(
  lanes: readonly { events: readonly { id: string; x: number }[] }[],
  key: string,
  arrow: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown',
): string | undefined {
  const filled = lanes.filter((lane) => lane.events.length > 0);
  const at = filled.findIndex((lane) => lane.events.some((event) => event.id === key));
  const lane = filled[at];
  if (!lane) return undefined;
  const index = lane.events.findIndex((event) => event.id === key);
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight')
    return lane.events[index + (arrow === 'ArrowRight' ? 1 : -1)]?.id;
  const other = filled[at + (arrow === 'ArrowDown' ? 1 : -1)];
  const { x } = lane.events[index]!;
  return other?.events.reduce((best, event) => (Math.abs(event.x - x) < Math.abs(best.x - x) ? event : best))
    .id;
}

// Geometry of the timeline: in each lane, where an event's mark stands and where its label has room.
import type { Lang } from '../model/language';
import type { Mark } from '../model/mark';
import type { AtlasEvent } from '../model/tables';
import { TYPE } from '../design/palette';
import { fitText, textWidth } from './textWidth';
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
  /** Middle of its row, px from the lane's top. */
  y: number;
  row: number;
  /** dot: one day; bar: several days; span: somewhere in this month. */
  shape: 'dot' | 'bar' | 'span';
  label: { side: 'left' | 'right'; x: number; lead: string; title: string; width: number };
}

/** Diameter of a dot and least width of a bar, px. */
export const DOT = { dialogue: 14, other: 10 } as const;
const GAP = 7;
const BETWEEN = 14;
const ROW = { dialogue: 30, other: 25 } as const;
const PADDING = 5;

interface Extent {
  from: number;
  to: number;
}

/**
 * Places the dated events of a lane. Each goes to the first row where mark and label hit nothing: label to the right,
 * else to the left; one that is too long for both sides is cut on the roomier side. Rows are added as needed.
 */
export function placeLane(lane: Pick<Lane, 'kind' | 'dated'>, axis: TimeAxis): { placed: PlacedEvent[]; height: number } {
  const kind = lane.kind === 'dialogue' ? 'dialogue' : 'other';
  const rows: Extent[][] = [];
  const placed = lane.dated.map((event): PlacedEvent => {
    const { x1, x2, shape } = extentOf(event, axis, DOT[kind]);
    const leadWidth = event.lead ? textWidth(`${event.lead}  `, TYPE.text, true) : 0;
    const size = kind === 'dialogue' ? TYPE.text : TYPE.small;
    const wanted = leadWidth + textWidth(event.title, size);
    const room = { right: axis.width - x2 - GAP, left: x1 - GAP };
    const whole = (['right', 'left'] as const).filter((side) => room[side] >= wanted);
    const sides = whole.length > 0 ? whole : [room.right >= room.left ? ('right' as const) : ('left' as const)];
    const width = Math.min(wanted, room[sides[0]!]);
    const extent = (side: 'left' | 'right'): Extent =>
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
    return {
      event,
      x1,
      x2,
      shape,
      row,
      y: PADDING + (row + 0.5) * ROW[kind],
      label: {
        side,
        x: side === 'right' ? x2 + GAP : x1 - GAP,
        lead: event.lead,
        title: fitText(event.title, size, width - leadWidth + 0.5),
        width,
      },
    };
  });
  return { placed, height: Math.max(1, rows.length) * ROW[kind] + 2 * PADDING };
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
  return { x1: middle - half, x2: middle + half, shape };
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
  return other?.events.reduce((best, event) => (Math.abs(event.x - x) < Math.abs(best.x - x) ? event : best)).id;
}

// Geometry of the parties chart, in px: the total as a step line, and below it one small chart a regional group.
import { scaleLinear } from 'd3-scale';
import { TYPE } from '../design/palette';
import type { IsoDate } from '../model/tables';
import { centre, LINE, placeBelow, widthOf, type Box, type Label, type Spot } from './stepNames';
import { instants, type Span, type TimeTick } from './timeAxis';
import { balancedLines } from './wrapText';

/** A day on which the number changed. */
export interface StepDatum {
  key: string;
  date: IsoDate;
  total: number;
  /** Did anyone leave on that day? */
  left: boolean;
}

export interface PartiesSpec {
  axis: Span;
  steps: readonly StepDatum[];
  /** `said`: how many at the end, and of how many. */
  groups: readonly { key: string; name: string; said: string; steps: readonly StepDatum[] }[];
  window: Span;
  inForce: IsoDate;
  ticks: (width: number) => readonly TimeTick[];
  /** The years at both ends of a small chart. */
  ends: readonly [string, string];
  number: (value: number) => string;
  words: {
    total: string;
    window: string;
    inForce: string;
    groups: string;
    /** Withdrawals, each at its day. */
    left: readonly { date: IsoDate; text: string }[];
  };
  dir: 'ltr' | 'rtl';
}

export interface GroupPlace {
  key: string;
  name: readonly string[];
  said: string;
  /** With its names, as what answers to pointer and keyboard. */
  whole: Box;
  plot: Box;
  line: readonly Spot[];
  end: Spot;
  /** The number at the end of the line. */
  last: number;
  window: readonly [number, number];
}
export interface PartiesLayout {
  width: number;
  height: number;
  narrow: boolean;
  plot: Box;
  line: readonly Spot[];
  /** In the order of the steps. */
  dots: readonly Spot[];
  window: readonly [number, number];
  windowName: Label;
  inForce: Label;
  inForceAt: number;
  /** Where the line ends, and how many are party there. */
  end: Spot;
  left: readonly (Label & { at: Spot })[];
  yTicks: readonly { y: number; label: string }[];
  xTicks: readonly (Label & { at: number })[];
  /** Over the groups' charts; none without them. */
  groupsName: readonly { text: string; y: number }[];
  groups: readonly GroupPlace[];
}

const NARROW = 640;
const PLOT = { wide: 240, narrow: 200 } as const;
/** Between lines of the groups' heading; how much wider than others its letters are. */
const HEADING = 20;
const BOLD = 1.07;
/** Room for the numbers of the vertical scale. */
const SCALE = 36;
const AXIS = 28;
const GROUP = { least: 168, gap: 24, plot: 72, end: 30 } as const;

/** Where everything stands at a width. Time runs from left to right in every language. */
export function placeParties(spec: PartiesSpec, width: number): PartiesLayout {
  const { steps, words } = spec;
  const narrow = width < NARROW;
  // The total stands behind the line's end, or above it where that takes too much of the width.
  const right = narrow ? 8 : Math.ceil(widthOf(words.total, true)) + 14;
  const top = LINE * 2 + (narrow ? LINE + 12 : 12);
  const plot: Box = {
    x: SCALE,
    y: top,
    width: Math.max(120, width - SCALE - right),
    height: narrow ? PLOT.narrow : PLOT.wide,
  };
  const most = Math.max(1, ...steps.map((step) => step.total));
  const y = scaleLinear()
    .domain([0, most])
    .range([plot.y + plot.height, plot.y]);
  const x = timeScale(spec.axis, plot);
  const line = lineOf(steps, x, y, spec.axis);
  const window = [x(instants(spec.window)[0]), x(instants(spec.window)[1])] as const;
  const inForceAt = x(instants({ from: spec.inForce, to: spec.inForce })[0]);
  const bounds = [0, width] as const;
  const ticks = spec.ticks(plot.width);
  const years = ticks.some((tick) => tick.year !== '')
    ? ticks.filter((tick) => tick.year !== '').map((tick) => ({ ...tick, label: tick.year }))
    : ticks;
  const groupsY = plot.y + plot.height + AXIS + LINE * 1.5;
  const heading = balancedLines(words.groups, width / BOLD, TYPE.text);
  const { groups, bottom } = placeGroups(spec, width, groupsY + heading.length * HEADING);
  return {
    width,
    height: bottom,
    narrow,
    plot,
    line,
    dots: steps.map(({ date, total }) => ({ x: x(startOf(date)), y: y(total) })),
    window,
    windowName: { text: words.window, y: 8, x: centre(words.window, (window[0] + window[1]) / 2, bounds) },
    inForce: { text: words.inForce, y: 8 + LINE, x: centre(words.inForce, inForceAt, bounds) },
    inForceAt,
    end: line.at(-1) ?? { x: plot.x, y: y(0) },
    left: placeBelow(
      words.left.map(({ date, text }) => ({ text, x: x(startOf(date)) })),
      line,
      plot,
    ),
    yTicks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ y: y(value), label: spec.number(value) })),
    xTicks: years.map((tick) => ({
      at: plot.x + tick.x,
      text: tick.label,
      x: centre(tick.label, plot.x + tick.x, bounds),
      y: plot.y + plot.height + LINE,
    })),
    groupsName:
      groups.length > 0 ? heading.map((text, index) => ({ text, y: groupsY + index * HEADING })) : [],
    groups,
  };
}

const startOf = (date: IsoDate) => instants({ from: date, to: date })[0];

/** From the axis's days to px; a day outside it stands at its end. */
function timeScale(axis: Span, box: Box): (date: Date) => number {
  const [first, beyond] = instants(axis).map(Number) as [number, number];
  return (date) => {
    const share = (Number(date) - first) / (beyond - first);
    return box.x + Math.min(1, Math.max(0, share)) * box.width;
  };
}

/** Corners of a step line: from nothing at the axis's start to its end. */
function lineOf(
  steps: readonly StepDatum[],
  x: (date: Date) => number,
  y: (total: number) => number,
  axis: Span,
): Spot[] {
  const [first, beyond] = instants(axis);
  const last = steps.at(-1);
  return [
    { x: x(first), y: y(0) },
    ...steps.map(({ date, total }) => ({ x: x(startOf(date)), y: y(total) })),
    { x: x(beyond), y: y(last?.total ?? 0) },
  ];
}

/** The groups' charts in rows of equal length, all on one scale. */
function placeGroups(
  spec: PartiesSpec,
  width: number,
  top: number,
): { groups: GroupPlace[]; bottom: number } {
  const count = spec.groups.length;
  if (count === 0) return { groups: [], bottom: top - HEADING * 2 };
  const fit = Math.max(1, Math.min(count, Math.floor((width + GROUP.gap) / (GROUP.least + GROUP.gap))));
  const columns = Math.ceil(count / Math.ceil(count / fit));
  const across = (width - GROUP.gap * (columns - 1)) / columns;
  const most = Math.max(1, ...spec.groups.flatMap(({ steps }) => steps.map((step) => step.total)));
  let y0 = top;
  const groups: GroupPlace[] = [];
  for (let start = 0; start < count; start += columns) {
    const row = spec.groups
      .slice(start, start + columns)
      .map((group) => ({ ...group, lines: balancedLines(group.name, across, TYPE.small) }));
    const names = Math.max(...row.map(({ lines }) => lines.length)) + 1;
    const plotY = y0 + names * LINE + 10;
    row.forEach(({ key, said, steps, lines }, index) => {
      const place = spec.dir === 'rtl' ? columns - 1 - index : index;
      const left = place * (across + GROUP.gap);
      const plot = { x: left, y: plotY, width: across - GROUP.end, height: GROUP.plot };
      const y = scaleLinear()
        .domain([0, most])
        .range([plotY + GROUP.plot, plotY]);
      const x = timeScale(spec.axis, plot);
      const line = lineOf(steps, x, y, spec.axis);
      groups.push({
        key,
        name: lines,
        said,
        whole: { x: left, y: y0 - 4, width: across, height: plotY + GROUP.plot + 20 - y0 },
        plot,
        line,
        end: line.at(-1)!,
        last: steps.at(-1)?.total ?? 0,
        window: [x(instants(spec.window)[0]), x(instants(spec.window)[1])],
      });
    });
    y0 = plotY + GROUP.plot + 20 + GROUP.gap;
  }
  return { groups, bottom: y0 - GROUP.gap + 4 };
}

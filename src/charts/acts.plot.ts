// Acts of joining per month as bars up, withdrawals as bars down, and above them their running total as a step line.
import { line, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { PALETTE, TYPE } from '../design/palette';
import { ACTS_HEIGHT, actsScale, barGroups, totalLine, type ActBar, type TotalPoint } from './acts';
import type { PlotDrawing } from './plotDrawing';
import { textWidth } from './textWidth';
import { frameOf, instants, TICK_GAP, type Span, type TimeTick } from './timeAxis';

export interface ActsData {
  bars: readonly ActBar[];
  points: readonly TotalPoint[];
  window: Span;
  axis: Span;
  /** Ticks for a length of the axis in px. */
  ticks: (width: number) => readonly TimeTick[];
  /** Room that names beside the axis need, px; the timeline above has the same. */
  names: number;
  /** A number as the page writes it. */
  number: (value: number) => string;
  words: { joined: string; left: string; running: string; total: string };
  dir: 'ltr' | 'rtl';
}

/** Between the end of the running total and its words, px. */
const TOTAL_GAP = 8;

/** Acts outside the window are outlines only. */
const fillOf = ({ inside, kind }: ActBar) =>
  !inside ? PALETTE.paper : kind === 'joined' ? PALETTE.act : PALETTE.withdrawal;
const strokeOf = ({ inside, kind }: ActBar) =>
  kind === 'left' ? PALETTE.withdrawal : inside ? PALETTE.act : PALETTE.referenceLine;

export const overTime = true;
export const draw: PlotDrawing<ActsData> = (data, width) => {
  const { bars, points, window, axis, words, dir } = data;
  const { narrow, gutter, end, axis: length } = frameOf(width, data.names);
  const [marginLeft, marginRight] = dir === 'rtl' ? [end, gutter] : [gutter, end];
  const last = points.at(-1)?.total ?? 0;
  const scale = actsScale(bars, last, narrow);
  const [first, beyond] = instants(axis);
  /** The first and last year of a long axis may reach beyond it. */
  const within = (date: Date) =>
    new Date(Math.min(Math.max(date.valueOf(), first.valueOf()), beyond.valueOf()));
  const middleOf = (bar: ActBar) => {
    const [x1, x2] = instants(bar).map((date) => within(date).valueOf()) as [number, number];
    return new Date((x1 + x2) / 2);
  };
  const px = length / (beyond.valueOf() - first.valueOf());
  const ticks = data
    .ticks(length)
    .map((tick) => ({ ...tick, date: new Date(first.valueOf() + tick.x / px) }));
  const numberOf = (bar: ActBar) => data.number(Math.abs(bar.y2 - bar.y1));
  /** All bars of a kind have their number, or where that is too tight only the tallest. */
  const numbered = (['joined', 'left'] as const).flatMap((kind) => {
    const own = bars.filter((bar) => bar.kind === kind);
    const fits = own.every((bar) => {
      const [x1, x2] = instants(bar);
      return (x2.valueOf() - x1.valueOf()) * px >= textWidth(numberOf(bar), TYPE.small, true) + 3;
    });
    const most = Math.max(...own.map((bar) => Math.abs(bar.y2)));
    return fits ? own : own.filter((bar) => Math.abs(bar.y2) === most);
  });
  const steps = totalLine(points, window, axis).map(({ date, total }) => ({
    x: new Date(date),
    y: scale.total(total),
  }));
  const stop = steps.at(-1);
  const totalRoom = textWidth(words.total, TYPE.small, true) + TOTAL_GAP;
  const fits = stop !== undefined && (beyond.valueOf() - stop.x.valueOf()) * px + end >= totalRoom;
  // Anchors for texts on the time axis, which runs left to right in every language: text-anchor follows the script.
  const [startAnchor, endAnchor] = dir === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const [x1, x2] = instants(window).map(within) as [Date, Date];
  const shaded = x1 < x2 ? [{ x1, x2 }] : [];

  /** Names of the rows: beside them, or at the start of each where it is narrow. `dy` in px. */
  const names = narrow
    ? [
        { y: scale.bandTop, dy: -12, text: words.running },
        { y: scale.bandBase, dy: 14, text: words.joined },
        { y: scale.domain[0], dy: -8, text: words.left },
      ]
    : [
        { y: (scale.bandBase + scale.bandTop) / 2, dy: 0, text: words.running },
        { y: scale.bandBase * 0.3, dy: 0, text: words.joined },
        { y: scale.domain[0] / 2, dy: 0, text: words.left },
      ];
  if (!bars.some((bar) => bar.kind === 'left')) names.pop();

  return plot({
    width,
    height: ACTS_HEIGHT,
    marginLeft,
    marginRight,
    marginTop: scale.top,
    marginBottom: scale.bottom,
    style: { fontSize: `${TYPE.small}px`, overflow: 'visible' },
    x: { type: 'utc', domain: [first, beyond], axis: null },
    y: { domain: scale.domain, axis: null },
    marks: [
      rect(shaded, {
        className: 'window',
        x1: 'x1',
        x2: 'x2',
        y1: scale.domain[0],
        y2: scale.domain[1],
        fill: 'var(--surface)',
      }),
      ruleX(ticks, {
        className: 'grid',
        x: 'date',
        stroke: PALETTE.rule,
        strokeDasharray: '1,3',
        insetBottom: -6,
      }),
      ruleY([scale.bandBase], { className: 'band', stroke: PALETTE.rule }),
      line(steps, {
        className: 'total',
        x: 'x',
        y: 'y',
        curve: 'step-after',
        stroke: PALETTE.ink,
        strokeWidth: 1.5,
      }),
      text(stop ? [stop] : [], {
        className: 'total-name',
        x: 'x',
        y: 'y',
        text: () => words.total,
        textAnchor: fits ? startAnchor : endAnchor,
        dx: fits ? TOTAL_GAP : 0,
        dy: fits ? 0 : -10,
        fontWeight: 600,
        fill: PALETTE.ink,
      }),
      ...barGroups(bars).map(({ bars: own }) =>
        rect(own, {
          className: 'acts',
          x1: (bar: ActBar) => within(instants(bar)[0]),
          x2: (bar: ActBar) => within(instants(bar)[1]),
          y1: 'y1',
          y2: 'y2',
          insetLeft: narrow ? 1 : 3,
          insetRight: narrow ? 1 : 3,
          fill: { value: own.map(fillOf), scale: null },
          stroke: { value: own.map(strokeOf), scale: null },
          strokeWidth: 1,
        }),
      ),
      ruleY([0], { className: 'baseline', stroke: PALETTE.ink }),
      ...[true, false].flatMap((inside) =>
        (['joined', 'left'] as const).map((kind) =>
          text(
            numbered.filter((bar) => bar.inside === inside && bar.kind === kind),
            {
              className: 'numbers',
              x: middleOf,
              y: 'y2',
              text: numberOf,
              dy: kind === 'joined' ? -9 : 10,
              fontWeight: inside ? 600 : 400,
              fill: inside ? PALETTE.ink : PALETTE.ink2,
            },
          ),
        ),
      ),
      ...names.map(({ y, dy, text: name }) =>
        text([name], {
          className: 'names',
          y: [y],
          text: [name],
          // Beside the rows they stand where lines begin; above them, where time does.
          frameAnchor: dir === 'rtl' && !narrow ? 'right' : 'left',
          textAnchor: narrow ? startAnchor : 'start',
          dx: narrow ? 0 : dir === 'rtl' ? gutter : -gutter,
          dy,
          fill: PALETTE.ink2,
        }),
      ),
      text(ticks, {
        className: 'ticks',
        x: 'date',
        frameAnchor: 'bottom',
        text: 'label',
        textAnchor: startAnchor,
        dx: TICK_GAP,
        dy: 16,
        fill: PALETTE.ink2,
      }),
      text(
        ticks.filter((tick) => tick.year !== ''),
        {
          className: 'years',
          x: 'date',
          frameAnchor: 'bottom',
          text: 'year',
          textAnchor: startAnchor,
          dx: TICK_GAP,
          dy: 32,
          fontWeight: 600,
          fill: PALETTE.ink,
        },
      ),
    ],
  }) as SVGSVGElement;
};

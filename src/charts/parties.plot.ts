// Parties over time: one step line with a dot a day on which the number changed; below it the regional groups, small.
import { dot, line, plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { PALETTE, TYPE } from '../design/palette';
import { placeParties, type GroupPlace, type PartiesSpec } from './parties';
import type { PlotDrawing } from './plotDrawing';

const LINE = 16;
/** Radius of a dot: a day of joining, where there is room for it and where days crowd; a day of leaving. */
const RADIUS = { joined: 2.5, crowded: 1.75, left: 5 } as const;
/** Least room for a day, px. */
const ROOM = 8;

export const overTime = true;
export const draw: PlotDrawing<PartiesSpec> = (spec, width) => {
  const layout = placeParties(spec, width);
  const { height, narrow, plot: main, groups } = layout;
  const base = main.y + main.height;
  // Anchors for texts on the time axis, which runs left to right in every language: text-anchor follows the script.
  const [startAnchor, endAnchor] =
    spec.dir === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const small = { fontSize: TYPE.small, fill: PALETTE.ink2 } as const;
  const middle = { ...small, x: 'x', y: 'y', text: 'text', textAnchor: 'middle' } as const;
  const dots = spec.steps.map((step, index) => ({ ...layout.dots[index]!, left: step.left }));
  const joined = main.width / Math.max(1, dots.length) < ROOM ? RADIUS.crowded : RADIUS.joined;
  /** Keeps a text readable over a line that it crosses. */
  const halo = { stroke: PALETTE.paper, strokeWidth: 3 } as const;
  const startOf = ({ whole }: GroupPlace) => (spec.dir === 'rtl' ? whole.x + whole.width : whole.x);
  const shades = [
    { x1: layout.window[0], x2: layout.window[1], y1: main.y - 4, y2: base },
    ...groups.map(({ window: [x1, x2], plot: { y, height: tall } }) => ({ x1, x2, y1: y, y2: y + tall })),
  ];

  return plot({
    width,
    height,
    margin: 0,
    axis: null,
    style: { overflow: 'visible' },
    x: { type: 'linear', domain: [0, width], range: [0, width] },
    y: { type: 'linear', domain: [0, height], range: [0, height] },
    marks: [
      rect(shades, {
        className: 'window',
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        fill: PALETTE.reference,
        fillOpacity: 0.4,
      }),
      ruleY(layout.yTicks, {
        className: 'grid',
        y: 'y',
        x1: main.x,
        x2: main.x + main.width,
        stroke: PALETTE.rule,
        strokeDasharray: '1,3',
      }),
      text(layout.yTicks, {
        ...small,
        className: 'scale',
        x: main.x - 8,
        y: 'y',
        text: 'label',
        textAnchor: endAnchor,
      }),
      ruleX([layout.inForceAt], {
        className: 'in-force',
        x: [layout.inForceAt],
        y1: layout.inForce.y + 9,
        y2: base,
        stroke: PALETTE.referenceLine,
        strokeDasharray: '4,3',
      }),
      text([layout.windowName, layout.inForce], { ...middle, className: 'spans' }),
      ruleX([(layout.window[0] + layout.window[1]) / 2], {
        className: 'window-tick',
        x: [(layout.window[0] + layout.window[1]) / 2],
        y1: layout.windowName.y + 9,
        y2: main.y - 4,
        stroke: PALETTE.referenceLine,
      }),
      ruleX(layout.left, {
        className: 'leaders',
        x: (label: (typeof layout.left)[number]) => label.at.x,
        y1: (label: (typeof layout.left)[number]) => label.at.y,
        y2: (label: (typeof layout.left)[number]) => label.y - 8,
        stroke: PALETTE.withdrawal,
      }),
      ruleY([base], {
        className: 'baseline',
        y: [base],
        x1: main.x,
        x2: main.x + main.width,
        stroke: PALETTE.ink,
      }),
      line(layout.line, {
        className: 'total',
        x: 'x',
        y: 'y',
        curve: 'step-after',
        stroke: PALETTE.act,
        strokeWidth: 2,
      }),
      dot(dots, {
        className: 'steps',
        // In order of time, as the marks are named; Plot would draw the largest first.
        sort: null,
        x: 'x',
        y: 'y',
        r: { value: dots.map(({ left }) => (left ? RADIUS.left : joined)), scale: null },
        fill: { value: dots.map(({ left }) => (left ? PALETTE.paper : PALETTE.act)), scale: null },
        stroke: { value: dots.map(({ left }) => (left ? PALETTE.withdrawal : PALETTE.act)), scale: null },
        strokeWidth: 1.5,
      }),
      text(layout.left, { ...middle, ...halo, className: 'left', fill: PALETTE.ink }),
      text([layout.end], {
        className: 'total-name',
        x: 'x',
        y: 'y',
        text: () => spec.words.total,
        textAnchor: narrow ? endAnchor : startAnchor,
        dx: narrow ? 0 : 8,
        dy: narrow ? -14 : 0,
        fontSize: TYPE.small,
        fontWeight: 600,
        fill: PALETTE.ink,
        ...halo,
      }),
      ruleX(layout.xTicks, { className: 'ticks', x: 'at', y1: base, y2: base + 5, stroke: PALETTE.ink2 }),
      text(layout.xTicks, { ...middle, className: 'years' }),
      text(layout.groupsName, {
        className: 'groups-name',
        x: spec.dir === 'rtl' ? width : 0,
        y: 'y',
        text: 'text',
        textAnchor: 'start',
        fontSize: TYPE.text,
        fontWeight: 600,
        fill: PALETTE.ink,
      }),
      text(
        groups.flatMap((group) =>
          group.name.map((name, index) => ({
            x: startOf(group),
            y: group.whole.y + 12 + index * LINE,
            name,
          })),
        ),
        {
          ...small,
          className: 'group-names',
          x: 'x',
          y: 'y',
          text: 'name',
          textAnchor: 'start',
          fill: PALETTE.ink,
        },
      ),
      text(groups, {
        ...small,
        className: 'group-said',
        x: startOf,
        y: (group: GroupPlace) => group.whole.y + 12 + group.name.length * LINE,
        text: 'said',
        textAnchor: 'start',
      }),
      ruleY(groups, {
        className: 'group-base',
        y: ({ plot: own }: GroupPlace) => own.y + own.height,
        x1: ({ plot: own }: GroupPlace) => own.x,
        x2: ({ plot: own }: GroupPlace) => own.x + own.width,
        stroke: PALETTE.ink2,
      }),
      ...groups.map((group) =>
        line(group.line, {
          className: 'group-line',
          x: 'x',
          y: 'y',
          curve: 'step-after',
          stroke: PALETTE.act,
          strokeWidth: 1.5,
        }),
      ),
      text(groups, {
        ...small,
        className: 'group-end',
        x: (group: GroupPlace) => group.end.x,
        y: (group: GroupPlace) => group.end.y,
        dx: 5,
        text: (group: GroupPlace) => spec.number(group.last),
        textAnchor: startAnchor,
        fontWeight: 600,
        fill: PALETTE.ink,
      }),
      text(
        groups.flatMap(({ plot: own }) => [{ x: own.x, y: own.y + own.height + 10, name: spec.ends[0] }]),
        { ...small, className: 'group-years', x: 'x', y: 'y', text: 'name', textAnchor: startAnchor },
      ),
      text(
        groups.flatMap(({ plot: own }) => [
          { x: own.x + own.width, y: own.y + own.height + 10, name: spec.ends[1] },
        ]),
        { ...small, className: 'group-years', x: 'x', y: 'y', text: 'name', textAnchor: endAnchor },
      ),
      rect(groups, {
        className: 'groups',
        x1: ({ whole }: GroupPlace) => whole.x,
        x2: ({ whole }: GroupPlace) => whole.x + whole.width,
        y1: ({ whole }: GroupPlace) => whole.y,
        y2: ({ whole }: GroupPlace) => whole.y + whole.height,
        fill: 'transparent',
      }),
    ],
  }) as SVGSVGElement;
};

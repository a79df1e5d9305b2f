// Promises and what followed on a time axis: dots for acts and reports, longer marks where only month or year is known.
import { plot, rect, ruleX, ruleY, text } from '@observablehq/plot';
import { PALETTE, TYPE } from '../design/palette';
import { placeFollowed, type FollowedSpec, type PlacedMark, type RowKind } from './followed';
import type { PlotDrawing } from './plotDrawing';
import { TICK_GAP } from './timeAxis';

const COLOUR: Record<RowKind, string> = {
  joined: PALETTE.act,
  others: PALETTE.act,
  told: PALETTE.register,
  target: PALETTE.ink2,
};

export const overTime = true;
export const draw: PlotDrawing<FollowedSpec> = (spec, width) => {
  const { height, rows, lines, ticks, top, axisY, axis, bands, lead } = placeFollowed(spec, width);
  // The axis runs left to right in every language; text-anchor follows the script.
  const left = spec.dir === 'rtl' ? 'end' : 'start';
  /** Upright rules in pieces: through what has its place for them. */
  const gridPieces = ticks.flatMap(({ x }) => bands.map((band) => ({ x, ...band })));
  const dayPieces = lines
    .filter((line) => line.labelY === line.fromY)
    .flatMap(({ x, fromY }) => [
      { x, y1: fromY, y2: top - lead / 4 },
      ...bands.map((band) => ({ x, ...band })),
    ]);
  const small = { fontSize: TYPE.small, lineAnchor: 'middle' } as const;

  return plot({
    width,
    height,
    margin: 0,
    axis: null,
    style: { overflow: 'visible' },
    x: { type: 'linear', domain: [0, width], range: [0, width] },
    y: { type: 'linear', domain: [0, height], range: [0, height] },
    marks: [
      ruleX(gridPieces, {
        className: 'grid',
        x: 'x',
        y1: 'y1',
        y2: 'y2',
        stroke: PALETTE.rule,
        strokeDasharray: '1,3',
      }),
      ruleX(dayPieces, { className: 'days', x: 'x', y1: 'y1', y2: 'y2', stroke: PALETTE.ink2 }),
      text(lines, {
        ...small,
        className: 'day-names',
        x: 'labelX',
        y: 'labelY',
        text: 'label',
        textAnchor: left,
        fill: PALETTE.ink2,
        stroke: PALETTE.paper,
        strokeWidth: 4,
      }),
      ruleY([axisY], { className: 'axis', x1: axis.x1, x2: axis.x2, stroke: PALETTE.ink }),
      ...rows.map(({ name, nameY }) =>
        text(name, {
          ...small,
          className: 'names',
          // Where lines begin.
          x: spec.dir === 'rtl' ? width : 0,
          y: (_line: string, index: number) => nameY + index * lead,
          text: (line: string) => line,
          textAnchor: 'start',
          fill: PALETTE.ink,
        }),
      ),
      ...rows.map(({ kind, marks }) =>
        rect(marks, {
          className: kind,
          x1: 'x1',
          x2: 'x2',
          y1: 'y1',
          y2: 'y2',
          rx: marks[0]!.r,
          fill: {
            value: marks.map((mark: PlacedMark) => (mark.filled ? COLOUR[kind] : PALETTE.paper)),
            scale: null,
          },
          stroke: COLOUR[kind],
          strokeWidth: 1.5,
        }),
      ),
      ...rows.map(({ marks }) =>
        text(
          marks.filter((mark) => mark.said !== ''),
          {
            ...small,
            className: 'said',
            x: (mark: PlacedMark) => (mark.x1 + mark.x2) / 2,
            y: (mark: PlacedMark) => (mark.y1 + mark.y2) / 2,
            text: 'said',
            fontWeight: 600,
            fill: PALETTE.ink,
            pointerEvents: 'none',
          },
        ),
      ),
      text(ticks, {
        ...small,
        className: 'ticks',
        x: 'x',
        y: axisY + 14,
        text: 'label',
        textAnchor: left,
        dx: TICK_GAP,
        fill: PALETTE.ink2,
      }),
      text(
        ticks.filter((tick) => tick.year !== ''),
        {
          ...small,
          className: 'years',
          x: 'x',
          y: axisY + 30,
          text: 'year',
          textAnchor: left,
          dx: TICK_GAP,
          fontWeight: 600,
          fill: PALETTE.ink,
        },
      ),
    ],
  }) as SVGSVGElement;
};

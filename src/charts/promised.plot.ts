// Promised, and joined since: the report's pledges as pale bars; beside them, on no common scale, one dot an act.
import { dot, plot, rect, text } from '@observablehq/plot';
import { PALETTE, TYPE } from '../design/palette';
import type { PlotDrawing } from './plotDrawing';
import { placePromised, type PromisedSpec } from './promised';

/** Height of a bar, px. */
const BAR = 14;

export const draw: PlotDrawing<PromisedSpec> = (spec, width) => {
  const { rows, bars, dir } = spec;
  const layout = placePromised(spec, width);
  const { height, rowHeight, heads, headY, nameY, markY, barsX, barsWidth, dotsX, pitch, radius } = layout;
  // Distances are from the edge where lines begin; right to left, that is the right one.
  const place = (distance: number) => (dir === 'rtl' ? width - distance : distance);
  const most = Math.max(1, ...rows.map((row) => row.pledges ?? 0));
  const length = (pledges: number | null) => ((pledges ?? 0) / most) * barsWidth;
  const drawn = bars ? rows.flatMap((row, index) => (row.pledges === null ? [] : [{ ...row, index }])) : [];
  const dots = rows.flatMap((row, index) =>
    row.dots.map((own, at) => ({
      ...own,
      row: index,
      x: place(dotsX + pitch * at + radius + 1),
      y: markY + rowHeight * index,
    })),
  );
  const label = { textAnchor: 'start', fontSize: TYPE.small, fill: PALETTE.ink2 } as const;
  const head = {
    ...label,
    y: headY,
    lineAnchor: 'bottom',
    text: (lines: readonly string[]) => lines.join('\n'),
  } as const;

  return plot({
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: [0, width], range: [0, width] },
    y: { type: 'linear', domain: [0, height], range: [0, height] },
    marks: [
      // Words that go with the bars: where those are hidden, so are they.
      text(bars ? [heads.pledges] : [], { ...head, className: 'pledges-words', x: place(barsX) }),
      text([heads.acts], { ...head, x: place(dotsX) }),
      text(rows, {
        textAnchor: 'start',
        fontSize: TYPE.text,
        fill: PALETTE.ink,
        x: place(0),
        y: (_row: unknown, index: number) => nameY + rowHeight * index,
        text: 'name',
      }),
      text(drawn, {
        className: 'pledges-words',
        textAnchor: 'start',
        fontSize: TYPE.text,
        fontWeight: 600,
        fill: PALETTE.ink,
        x: (row: (typeof drawn)[number]) => place(barsX + length(row.pledges) + 6),
        y: (row: (typeof drawn)[number]) => markY + rowHeight * row.index,
        text: 'said',
      }),
      text(
        rows.flatMap((row, index) => (row.dots.length === 0 ? [index] : [])),
        {
          ...label,
          x: place(dotsX),
          y: (index: number) => markY + rowHeight * index,
          text: () => spec.heads.none,
        },
      ),
      // One instrument after the other, its bar and then its acts: so they are read.
      ...rows.flatMap((_row, index) => {
        const bar = drawn.find((row) => row.index === index);
        const own = dots.filter((one) => one.row === index);
        return [
          bar
            ? rect([bar], {
                className: 'pledges',
                x1: place(barsX),
                x2: (row: (typeof drawn)[number]) => place(barsX + length(row.pledges)),
                y1: (row: (typeof drawn)[number]) => markY + rowHeight * row.index - BAR / 2,
                y2: (row: (typeof drawn)[number]) => markY + rowHeight * row.index + BAR / 2,
                fill: PALETTE.referenceFill,
                // Outlined: the pale fill alone has too little contrast with the ground.
                stroke: PALETTE.referenceLine,
              })
            : null,
          own.length > 0
            ? dot(own, {
                className: 'acts',
                x: 'x',
                y: 'y',
                r: radius,
                fill: { value: own.map((one) => (one.since ? PALETTE.act : PALETTE.paper)), scale: null },
                stroke: PALETTE.act,
                strokeWidth: 1.5,
              })
            : null,
        ];
      }),
    ],
  }) as SVGSVGElement;
};

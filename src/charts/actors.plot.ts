// 782 squares, one a pledge: one waffle a kind of actor, one below the other, all of the same squares.
import { plot, waffleY } from '@observablehq/plot';
import { ACTOR_FILLS } from '../design/palette';
import { hueGroups } from './hueGroups';
import type { ActorHue } from '../select/actorRows';
import type { PlotDrawing } from './plotDrawing';
import { waffleHeight, type WaffleCell } from './waffle';

export interface ActorsData {
  /** Kinds with at least one pledge. `top` is where the squares of a kind begin, px. */
  kinds: readonly { actor: string; pledges: number; hue: ActorHue; top: number }[];
  cell: WaffleCell;
  dir: 'ltr' | 'rtl';
}

/** Gap between squares, px. */
const GAP = 2;

/**
 * Plot fills a waffle from the bottom left; a reader counts from the top, on the side where lines begin. So each kind's
 * squares are turned over, and set below its label.
 */
export const draw: PlotDrawing<ActorsData> = ({ kinds, cell, dir }) => {
  const { columns, cell: side } = cell;
  const width = columns * side;
  const height = Math.max(1, ...kinds.map((kind) => kind.top + waffleHeight(kind.pledges, cell)));
  const most = Math.max(1, ...kinds.map((kind) => kind.pledges));
  const tallest = waffleHeight(most, cell);
  const [left, mirror] = dir === 'rtl' ? [width, -1] : [0, 1];
  return plot({
    width,
    height,
    margin: 0,
    axis: null,
    y: { domain: [0, (tallest / side) * columns], range: [tallest, 0] },
    marks: [...hueGroups(kinds).map(({ rows }) => squares(rows))],
  }) as SVGSVGElement;

  /** The squares of some kinds: of their own, so that a screen reader meets them as one group. */
  function squares(own: ActorsData['kinds']) {
    return waffleY(own, {
      className: 'kinds',
      y1: 0,
      y2: 'pledges',
      multiple: columns,
      gap: GAP,
      rx: 1,
      fill: { value: own.map((kind) => ACTOR_FILLS[kind.hue]), scale: null },
      render(index, scales, values, dimensions, context, next) {
        const group = next!(index, scales, values, dimensions, context)!;
        const paths = [...group.children].filter((child) => child.localName === 'path');
        paths.forEach((path, position) => {
          const { top } = own[index[position]!]!;
          path.setAttribute('transform', `translate(${left},${top}) scale(${mirror},-1)`);
        });
        return group;
      },
    });
  }
};

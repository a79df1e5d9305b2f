// The map's shapes, read off its own first picture: they are in the file once.
import { NO_SHAPES, type Shapes } from '../charts/worldShapes';
import type { EmbedData } from './tables';

/** Marks the picture's shapes that have no mark of their own, because their State's circle has it. */
export const UNDER = 'data-under';

/** The shapes of the picture below `root`; none where there is no map in it. */
export function readGeometry(root: ParentNode, points: EmbedData['points']): Shapes {
  const svg = root.querySelector('svg.world');
  if (!svg) return NO_SHAPES;
  const d = (path: Element | null | undefined) => path?.getAttribute('d') ?? '';
  const byState = new Map(
    [...svg.querySelectorAll(`path[data-iso3], path[${UNDER}]`)].map((path) => [
      path.getAttribute('data-iso3') ?? path.getAttribute(UNDER),
      d(path),
    ]),
  );
  const [coast, borders, dashes] = svg.querySelectorAll('.lines path');
  return {
    ...NO_SHAPES,
    states: Object.entries(points).map(([iso3, [x, y, across]]) => {
      const shape = byState.get(iso3) ?? '';
      return { iso3, d: shape, at: [x, y] as const, across: across ?? (shape === '' ? 0 : Infinity) };
    }),
    territories: d(svg.querySelector('.territories')),
    coast: d(coast),
    borders: d(borders),
    dashes: d(dashes),
  };
}

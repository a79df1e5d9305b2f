// The extent of a path's largest piece, read off its text: a State is shown by its mainland, not by a far island.
import type { Iso3 } from '../model/tables';
import type { Bounds, Point } from './mapZoom';
import type { StateShape } from './worldShapes';

const TOKEN = /[MLlZz]|-?(?:\d+\.?\d*|\.\d+)/g;

/** Bounds of the subpath with the largest box; null for an empty path. Knows M, L, l and z, which our maps are written in. */
export function largestPieceBounds(d: string): Bounds | null {
  let best: Bounds | null = null;
  let bestArea = -1;
  let piece: [number, number, number, number] | null = null;
  let command = 'M';
  let [x, y] = [0, 0];
  let pending: number | null = null;
  const close = () => {
    if (!piece) return;
    const [x0, y0, x1, y1] = piece;
    const area = (x1 - x0) * (y1 - y0);
    if (area > bestArea) [best, bestArea] = [[[x0, y0], [x1, y1]], area]; // prettier-ignore
    piece = null;
  };
  for (const token of d.match(TOKEN) ?? []) {
    if (/[A-Za-z]/.test(token)) {
      if (token === 'M') close();
      command = token;
      continue;
    }
    const number = Number(token);
    if (pending === null) {
      pending = number;
      continue;
    }
    [x, y] = command === 'l' ? [x + pending, y + number] : [pending, number];
    pending = null;
    piece = piece
      ? [Math.min(piece[0], x), Math.min(piece[1], y), Math.max(piece[2], x), Math.max(piece[3], y)]
      : [x, y, x, y];
  }
  close();
  return best;
}

/** A State with a largest piece at least this far across is where its middle is, not where its dot stands. */
const LARGE = 12;

/** Where the eye looks for each State: the middle of its mainland; of a small one, its dot. */
export function middles(states: readonly StateShape[]): Map<Iso3, Point> {
  return new Map(
    states.map(({ iso3, d, at, across }) => {
      const bounds = across >= LARGE ? largestPieceBounds(d) : null;
      return [iso3, bounds ? [(bounds[0][0] + bounds[1][0]) / 2, (bounds[0][1] + bounds[1][1]) / 2] : at];
    }),
  );
}

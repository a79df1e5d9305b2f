// Where an arrow key leads on a map or among tiles: the nearest mark in that direction.

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
type Places = ReadonlyMap<string, readonly [number, number]>;

const TURN: Record<Direction, (dx: number, dy: number) => [along: number, across: number]> = {
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowUp: (dx, dy) => [-dy, dx],
  ArrowDown: (dx, dy) => [dy, dx],
};

/**
 * Key of the nearest place in the direction; undefined when none lies there.
 * A place aside counts as farther away, the more so the wider the angle, so that the eye's guess is right.
 */
export function nearest(places: Places, from: string, direction: Direction): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const [key, [x, y]] of places) {
    if (key === from) continue;
    const [along, across] = TURN[direction](x - start[0], y - start[1]);
    if (along <= 0) continue;
    const cost = Math.hypot(along, across) * (1 + (across / along) ** 2);
    if (cost < least) [best, least] = [key, cost];
  }
  return best;
}

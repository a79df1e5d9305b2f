// Circles for the States that are too small to see, pushed apart where they would overlap. All lengths in px.

export interface DotPlace {
  iso3: string;
  x: number;
  y: number;
}
export interface Dot extends DotPlace {
  /** Where the State is: a leader line runs there when the circle had to move. */
  atX: number;
  atY: number;
  moved: boolean;
  /** Radius that answers to the pointer: up to a 24 px target, less where another circle is near. */
  reach: number;
}
interface Obstacle {
  x: number;
  y: number;
  r: number;
}
interface Room {
  radius: number;
  width: number;
  height: number;
  /** Small States that have a shape, which circles should not cover. */
  obstacles?: readonly Obstacle[];
}

const ROUNDS = 80;
/** Clear space between two circles. */
const GAP = 1.5;
const TARGET_RADIUS = 12;
/** Share of its way back that a circle is pulled in each round, for the first rounds. */
const HOMING = 0.08;
const HOMING_ROUNDS = 55;
/** Farther than this a circle gets a leader line. */
const LEADER = 5;

/** Circles beside one another, each as near to its State as it can be. The same input gives the same picture. */
export function layoutDots(
  places: readonly DotPlace[],
  { radius, width, height, obstacles = [] }: Room,
): Dot[] {
  const dots = places.map((place) => ({ ...place }));
  // Only what is near can ever touch: the rest is sorted out once, not in each round.
  const near = dots.map((dot, i) => dots.slice(i + 1).filter((other) => isNear(dot, other, 2 * radius)));
  const nearObstacles = dots.map((dot) => obstacles.filter((other) => isNear(dot, other, radius + other.r)));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round < HOMING_ROUNDS)
      dots.forEach((dot, i) => {
        dot.x += (places[i]!.x - dot.x) * HOMING;
        dot.y += (places[i]!.y - dot.y) * HOMING;
      });
    let clear = true;
    for (let i = 0; i < dots.length; i += 1) {
      for (const other of near[i]!) clear = !push(dots[i]!, other, 2 * radius + GAP, 0.5, i) && clear;
      for (const obstacle of nearObstacles[i]!) push(dots[i]!, obstacle, radius + obstacle.r, 1, i);
      dots[i]!.x = Math.min(width - radius - 1, Math.max(radius + 1, dots[i]!.x));
      dots[i]!.y = Math.min(height - radius - 1, Math.max(radius + 1, dots[i]!.y));
    }
    if (clear && round >= HOMING_ROUNDS) break;
  }
  return dots.map((dot, i) => {
    const { x: atX, y: atY } = places[i]!;
    const room = Math.min(
      ...dots.map((other) => (other === dot ? Infinity : Math.hypot(other.x - dot.x, other.y - dot.y))),
    );
    return {
      ...dot,
      atX,
      atY,
      moved: Math.hypot(dot.x - atX, dot.y - atY) > LEADER,
      reach: Math.max(radius, Math.min(TARGET_RADIUS, room / 2)),
    };
  });
}

/** Could the two ever touch? A circle moves less than this from its State: a test holds the shipped ones to it. */
const FARTHEST_MOVE = 30;
function isNear(a: { x: number; y: number }, b: { x: number; y: number }, distance: number): boolean {
  const reach = distance + 2 * FARTHEST_MOVE;
  return Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach;
}

/** Moves `a` (and `b`, unless `share` is 1) until they are `distance` apart; says whether they were nearer. */
function push(
  a: { x: number; y: number },
  b: { x: number; y: number },
  distance: number,
  share: number,
  seed: number,
): boolean {
  let dx = a.x - b.x;
  let dy = a.y - b.y;
  const squared = dx * dx + dy * dy;
  if (squared >= distance * distance) return false;
  const between = Math.sqrt(squared);
  let apart = between;
  if (apart < 1e-6) [dx, dy, apart] = [Math.cos(seed * 2.4), Math.sin(seed * 2.4), 1]; // golden angle: no two alike
  const step = (distance - between) / apart;
  a.x += dx * step * share;
  a.y += dy * step * share;
  b.x -= dx * step * (1 - share);
  b.y -= dy * step * (1 - share);
  return true;
}

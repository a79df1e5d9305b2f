// The marks of the map as their elements show them, in one value each: an element then has one thing to watch.
import { fillOf } from '../design/mapLooks';
import type { Dot } from './mapDots';
import type { PlaceMark } from './placeMark';
import type { Shapes } from './worldShapes';

interface Look {
  /** The State that is chosen. */
  chosen: string | null;
  /** Start of the ids of the patterns that fills refer to. */
  patterns: string;
}
interface Shown extends PlaceMark {
  fill: string;
  selected: boolean;
}
export interface Area extends Shown {
  d: string;
}
export interface Circle extends Shown {
  /** Transform to where the circle is, px. */
  at: string;
  /** Radius that answers to the pointer, px. */
  reach: number;
}
type Marks = ReadonlyMap<string, PlaceMark>;

const shown = (mark: PlaceMark, { chosen, patterns }: Look): Shown => ({
  ...mark,
  fill: fillOf(mark.code, patterns),
  selected: chosen === mark.iso3,
});

/** Shapes that are marks themselves (`options`), and those whose circle is the mark (`plain`). */
export function areasOf(
  states: Shapes['states'],
  marks: Marks,
  dots: ReadonlyMap<string, Dot>,
  look: Look,
): { options: Area[]; plain: Area[] } {
  const options: Area[] = [];
  const plain: Area[] = [];
  for (const { iso3, d } of states) {
    const mark = d ? marks.get(iso3) : undefined;
    if (mark) (dots.has(iso3) ? plain : options).push({ ...shown(mark, look), d });
  }
  return { options, plain };
}

/** Circles of small States; `reach` in px holds for all where it is given, else each has its own. */
export function circlesOf(dots: readonly Dot[], marks: Marks, look: Look, reach: number | null): Circle[] {
  return dots.flatMap((dot) => {
    const mark = marks.get(dot.iso3);
    return mark
      ? [{ ...shown(mark, look), at: `translate(${dot.x} ${dot.y})`, reach: reach ?? dot.reach }]
      : [];
  });
}

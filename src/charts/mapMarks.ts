// The marks of the map as elements: shapes, circles of small States, and the lines that lead to those.
import { fillOf } from '../design/mapLooks';
import type { Dot } from './mapDots';
import type { PlaceMark } from './placeMark';
import type { SvgNode } from './svgNode';
import type { Shapes } from './worldShapes';

interface Look {
  /** The State that is chosen. */
  chosen: string | null;
  /** Start of the ids of the patterns that fills refer to. */
  patterns: string;
}
type Marks = ReadonlyMap<string, PlaceMark>;

/** What makes an element one option of the map. */
const optionOf = (mark: PlaceMark, chosen: string | null) => ({
  role: 'option',
  tabindex: -1,
  'aria-selected': String(chosen === mark.iso3),
  'aria-label': mark.label,
  'data-mark': '',
  'data-key': mark.iso3,
  'data-iso3': mark.iso3,
  'data-value': mark.value,
});

/** Shapes of the States: each is a mark, unless its circle is. */
export function areaNodes(
  states: Shapes['states'],
  marks: Marks,
  dots: ReadonlyMap<string, Dot>,
  { chosen, patterns }: Look,
): SvgNode[] {
  return states.flatMap(({ iso3, d }): SvgNode[] => {
    const mark = d ? marks.get(iso3) : undefined;
    if (!mark) return [];
    const shape = { d, fill: fillOf(mark.code, patterns), class: mark.faded ? 'faded' : undefined };
    return dots.has(iso3)
      ? [{ key: `under ${iso3}`, tag: 'path', attributes: { ...shape, 'aria-hidden': 'true' } }]
      : [{ key: iso3, tag: 'path', attributes: { ...shape, ...optionOf(mark, chosen) } }];
  });
}

/** Circles of small States, of one radius in px; `reach` is the radius that answers to the pointer, else each has its own. */
export function circleNodes(
  dots: readonly Dot[],
  marks: Marks,
  { chosen, patterns }: Look,
  { radius, reach }: { radius: number; reach: number | null },
): SvgNode[] {
  return dots.flatMap((dot): SvgNode[] => {
    const mark = marks.get(dot.iso3);
    if (!mark) return [];
    const fill = fillOf(mark.code, patterns);
    return [
      {
        key: dot.iso3,
        tag: 'g',
        attributes: {
          class: mark.faded ? 'dot faded' : 'dot',
          transform: `translate(${dot.x} ${dot.y})`,
          ...optionOf(mark, chosen),
        },
        children: [
          { key: 'reach', tag: 'circle', attributes: { class: 'reach', r: reach ?? dot.reach } },
          { key: 'disc', tag: 'circle', attributes: { class: 'disc', r: radius, fill } },
        ],
      },
    ];
  });
}

/** Lines from the circles that had to move to where their States are. */
export function leaderNodes(dots: readonly Dot[], marks: Marks): SvgNode[] {
  return dots.flatMap(({ iso3, moved, x, y, atX, atY }): SvgNode[] =>
    moved && !marks.get(iso3)?.faded
      ? [
          { key: `${iso3} line`, tag: 'path', attributes: { d: `M${atX} ${atY}L${x} ${y}` } },
          { key: `${iso3} end`, tag: 'circle', attributes: { cx: atX, cy: atY, r: 1.2 } },
        ]
      : [],
  );
}

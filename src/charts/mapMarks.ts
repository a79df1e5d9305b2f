// The marks of the map as elements, by region: shapes, circles of small States, and the lines that lead to those.
import { fillOf } from '../design/mapLooks';
import type { Dot } from './mapDots';
import type { PlaceMark } from './placeMark';
import type { SvgNode } from './svgNode';
import type { StateShape } from './worldShapes';

interface Look {
  /** The State that is chosen. */
  chosen: string | null;
  /** Start of the ids of the patterns that fills refer to. */
  patterns: string;
}
type Marks = ReadonlyMap<string, PlaceMark>;

/** The States of a region, in the order in which they are to be read. */
export interface PlaceGroup {
  key: string;
  /** As a screen reader says it on the way in. */
  name: string;
  marks: readonly PlaceMark[];
}

/** One element a region; a group that none of its marks is in has no name to be met under. */
function groupNode({ key, name }: PlaceGroup, children: readonly SvgNode[]): SvgNode[] {
  if (children.length === 0) return [];
  const named = children.some((child) => child.attributes.role === 'option');
  const attributes = { role: named ? 'group' : undefined, 'aria-label': named ? name : undefined };
  return [{ key, tag: 'g', attributes, children }];
}

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

/** Shapes of the States by region: each is a mark, unless its circle is. */
export function areaNodes(
  groups: readonly PlaceGroup[],
  shapes: ReadonlyMap<string, StateShape>,
  dots: ReadonlyMap<string, Dot>,
  { chosen, patterns }: Look,
): SvgNode[] {
  return groups.flatMap((group) =>
    groupNode(
      group,
      group.marks.flatMap((mark): SvgNode[] => {
        const { iso3 } = mark;
        const d = shapes.get(iso3)?.d;
        if (!d) return [];
        const shape = { d, fill: fillOf(mark.code, patterns), class: mark.faded ? 'faded' : undefined };
        return dots.has(iso3)
          ? [{ key: `under ${iso3}`, tag: 'path', attributes: { ...shape, 'aria-hidden': 'true' } }]
          : [{ key: iso3, tag: 'path', attributes: { ...shape, ...optionOf(mark, chosen) } }];
      }),
    ),
  );
}

/**
 * Circles of small States by region, of one radius in px; `reach` is the radius that answers to the pointer, else each has
 * its own. They are a second set of groups, because they are drawn above the lines.
 */
export function circleNodes(
  groups: readonly PlaceGroup[],
  dots: ReadonlyMap<string, Dot>,
  { chosen, patterns }: Look,
  { radius, reach }: { radius: number; reach: number | null },
): SvgNode[] {
  return groups.flatMap((group) =>
    groupNode(
      group,
      group.marks.flatMap((mark): SvgNode[] => {
        const dot = dots.get(mark.iso3);
        if (!dot) return [];
        const fill = fillOf(mark.code, patterns);
        return [
          {
            key: mark.iso3,
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
      }),
    ),
  );
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

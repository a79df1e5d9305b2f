import { describe, expect, it } from 'vitest';
import type { Dot } from '../../src/charts/mapDots';
import { areaNodes, circleNodes, leaderNodes, type PlaceGroup } from '../../src/charts/mapMarks';
import type { SvgNode } from '../../src/charts/svgNode';

const mark = (iso3: string, faded = false) => ({ iso3, value: 1, label: iso3, code: 'documented', faded });
const marks = new Map(['FRA', 'TUV', 'MCO'].map((iso3) => [iso3, mark(iso3, iso3 === 'MCO')]));
const group = (name: string, ...members: string[]): PlaceGroup => ({
  key: name.toLowerCase(),
  name,
  marks: members.map((iso3) => marks.get(iso3)!),
});
const groups = [group('Europe', 'FRA', 'MCO'), group('Pacific', 'TUV')];
const dots = (...places: Dot[]) => new Map(places.map((place) => [place.iso3, place]));
const dot = (iso3: string, moved = false): Dot => ({ iso3, x: 4, y: 5, atX: 3, atY: 3, moved, reach: 9 });
const look = { chosen: 'TUV', patterns: 'p' };
const shape = (iso3: string, d: string) => ({ iso3, d, at: [0, 0] as const, across: 1 });
/** Name of each group, and of its children key and role. */
const outline = (nodes: readonly SvgNode[]) =>
  nodes.map(({ attributes, children }) => [
    attributes.role && attributes['aria-label'],
    ...children!.map((child) => [child.key, child.attributes.role]),
  ]);

describe('areaNodes', () => {
  it.each([
    ['a shape is a mark of its region', [shape('FRA', 'M0 0')], [], [['Europe', ['FRA', 'option']]]],
    [
      'in the order in which the groups are to be read',
      ['TUV', 'MCO', 'FRA'].map((iso3) => shape(iso3, 'M0 0')),
      [],
      [
        ['Europe', ['FRA', 'option'], ['MCO', 'option']],
        ['Pacific', ['TUV', 'option']],
      ],
    ],
    [
      'a shape whose circle is the mark is none, and alone names no group',
      [shape('MCO', 'M0 0')],
      ['MCO'],
      [[undefined, ['under MCO', undefined]]],
    ],
    ['without a shape nothing is drawn', [shape('TUV', '')], ['TUV'], []],
    ['what is no State of the table is left out', [shape('XXX', 'M0 0')], [], []],
  ])('%s', (_, states, circled, expected) => {
    const byState = new Map(states.map((state) => [state.iso3, state]));
    const nodes = areaNodes(groups, byState, dots(...circled.map((iso3) => dot(iso3))), look);
    expect(outline(nodes)).toEqual(expected);
  });
});

it.each([
  [null, 9],
  [6, 6],
])('a circle answers within its own reach, unless one is given: %s', (given, reach) => {
  const placed = dots(dot('TUV'), dot('MCO'), dot('XXX'));
  const nodes = circleNodes(groups, placed, look, { radius: 5, reach: given });
  expect(nodes.map(({ attributes }) => [attributes.role, attributes['aria-label']])).toEqual([
    ['group', 'Europe'],
    ['group', 'Pacific'],
  ]);
  expect(
    nodes
      .flatMap((node) => node.children!)
      .map(({ key, attributes, children }) => [
        key,
        attributes['aria-selected'],
        attributes.transform,
        attributes.class,
        children?.map((child) => child.attributes.r),
      ]),
  ).toEqual([
    ['MCO', 'false', 'translate(4 5)', 'dot faded', [reach, 5]],
    ['TUV', 'true', 'translate(4 5)', 'dot', [reach, 5]],
  ]);
});

it('a line leads to a circle that moved, unless it steps back', () => {
  const nodes = leaderNodes([dot('FRA'), dot('TUV', true), dot('MCO', true)], marks);
  expect(nodes.map(({ key, attributes }) => [key, attributes.d ?? attributes.cx])).toEqual([
    ['TUV line', 'M3 3L4 5'],
    ['TUV end', 3],
  ]);
});

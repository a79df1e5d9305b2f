import { describe, expect, it } from 'vitest';
import type { Dot } from '../../src/charts/mapDots';
import { areaNodes, circleNodes, leaderNodes } from '../../src/charts/mapMarks';

const mark = (iso3: string, faded = false) => ({ iso3, value: 1, label: iso3, code: 'documented', faded });
const marks = new Map(['FRA', 'TUV', 'MCO'].map((iso3) => [iso3, mark(iso3, iso3 === 'MCO')]));
const dot = (iso3: string, moved = false): Dot => ({ iso3, x: 4, y: 5, atX: 3, atY: 3, moved, reach: 9 });
const look = { chosen: 'TUV', patterns: 'p' };
const shape = (iso3: string, d: string) => ({ iso3, d, at: [0, 0] as const, across: 1 });

describe('areaNodes', () => {
  it.each([
    ['a shape is a mark', [shape('FRA', 'M0 0')], [], [['FRA', 'option']]],
    ['a shape whose circle is the mark is none', [shape('MCO', 'M0 0')], ['MCO'], [['under MCO', undefined]]],
    ['without a shape nothing is drawn', [shape('TUV', '')], ['TUV'], []],
    ['what is no State of the table is left out', [shape('XXX', 'M0 0')], [], []],
  ])('%s', (_, states, dots, expected) => {
    const nodes = areaNodes(states, marks, new Map(dots.map((iso3) => [iso3, dot(iso3)])), look);
    expect(nodes.map(({ key, attributes }) => [key, attributes.role])).toEqual(expected);
  });
});

it.each([
  [null, 9],
  [6, 6],
])('a circle answers within its own reach, unless one is given: %s', (given, reach) => {
  const nodes = circleNodes([dot('TUV'), dot('MCO'), dot('XXX')], marks, look, { radius: 5, reach: given });
  expect(
    nodes.map(({ key, attributes, children }) => [
      key,
      attributes['aria-selected'],
      attributes.transform,
      attributes.class,
      children?.map((child) => child.attributes.r),
    ]),
  ).toEqual([
    ['TUV', 'true', 'translate(4 5)', 'dot', [reach, 5]],
    ['MCO', 'false', 'translate(4 5)', 'dot faded', [reach, 5]],
  ]);
});

it('a line leads to a circle that moved, unless it steps back', () => {
  const nodes = leaderNodes([dot('FRA'), dot('TUV', true), dot('MCO', true)], marks);
  expect(nodes.map(({ key, attributes }) => [key, attributes.d ?? attributes.cx])).toEqual([
    ['TUV line', 'M3 3L4 5'],
    ['TUV end', 3],
  ]);
});

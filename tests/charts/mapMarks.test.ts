import { describe, expect, it } from 'vitest';
import type { Dot } from '../../src/charts/mapDots';
import { areasOf, circlesOf } from '../../src/charts/mapMarks';

const mark = (iso3: string, faded = false) => ({ iso3, value: 1, label: iso3, code: 'documented', faded });
const marks = new Map(['FRA', 'TUV', 'MCO'].map((iso3) => [iso3, mark(iso3)]));
const dot = (iso3: string): Dot => ({ iso3, x: 4, y: 5, atX: 4, atY: 5, moved: false, reach: 9 });
const look = { chosen: 'TUV', patterns: 'p' };
const shape = (iso3: string, d: string) => ({ iso3, d, at: [0, 0] as const, across: 1 });

describe('areasOf', () => {
  it.each([
    ['a shape is a mark', [shape('FRA', 'M0 0')], [], ['FRA'], []],
    ['a shape whose circle is the mark is none', [shape('MCO', 'M0 0')], ['MCO'], [], ['MCO']],
    ['without a shape nothing is drawn', [shape('TUV', '')], ['TUV'], [], []],
    ['what is no State of the table is left out', [shape('XXX', 'M0 0')], [], [], []],
  ])('%s', (_, states, dots, options, plain) => {
    const areas = areasOf(states, marks, new Map(dots.map((iso3) => [iso3, dot(iso3)])), look);
    expect(areas.options.map((area) => area.iso3)).toEqual(options);
    expect(areas.plain.map((area) => area.iso3)).toEqual(plain);
  });
});

it.each([
  [null, 9],
  [6, 6],
])('a circle answers within its own reach, unless one is given: %s', (given, reach) => {
  const circles = circlesOf([dot('TUV'), dot('MCO'), dot('XXX')], marks, look, given);
  expect(circles.map((circle) => [circle.iso3, circle.selected, circle.reach, circle.at])).toEqual([
    ['TUV', true, reach, 'translate(4 5)'],
    ['MCO', false, reach, 'translate(4 5)'],
  ]);
});

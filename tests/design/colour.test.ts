import { describe, expect, it } from 'vitest';
import { apart, ciede2000, contrast, over, parseHex, seenWith, VISIONS } from './colour';

// Pairs of the published test data of Sharma, Wu and Dalal (2005), table 1: those that reach each branch.
it.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)('CIEDE2000 of %j and %j is %f', (one, other, expected) => {
  expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
  expect(ciede2000(other, one)).toBeCloseTo(expected, 4);
});

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0b5cad', '#0b5cad', 1],
])('contrast of %s and %s is %f', (one, other, expected) =>
  expect(contrast(parseHex(one), parseHex(other))).toBeCloseTo(expected, 2),
);

describe('colour deficiencies', () => {
  it.each(VISIONS)('%s leaves black, white and grey alone', (vision) => {
    for (const grey of ['#000000', '#808080', '#ffffff'])
      expect(apart('usual', seenWith(vision, parseHex(grey)), parseHex(grey))).toBeLessThan(0.5);
  });
  it.each([
    ['protanopia', '#d7301f', '#6b6b00'],
    ['deuteranopia', '#d7301f', '#8a7a00'],
    ['tritanopia', '#0000ff', '#006070'],
  ] as const)('%s brings two colours nearer', (vision, one, other) =>
    expect(apart(vision, parseHex(one), parseHex(other))).toBeLessThan(
      0.75 * apart('usual', parseHex(one), parseHex(other)),
    ),
  );
});

it('takes no colour that it cannot measure', () => {
  for (const text of ['red', '#12202e33', '#fff', 'var(--ink)']) expect(() => parseHex(text)).toThrow();
});
it('mixes as browsers do', () => expect(over([0, 0, 0], [1, 1, 1], 0.25)).toEqual([0.75, 0.75, 0.75]));

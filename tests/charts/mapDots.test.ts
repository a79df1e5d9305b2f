import { describe, expect, it } from 'vitest';
import { layoutDots } from '../../src/charts/mapDots';
import { preparedShapes } from './prepared';

const ROOM = { radius: 6.5, width: 853, height: 391 };
const gap = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

/** The States that are circles on a map of this width. */
function shippedDots(width: number) {
  const scale = width / 960;
  const small = preparedShapes.states.filter((shape) => shape.across * scale < 5);
  return layoutDots(
    small.map(({ iso3, at }) => ({ iso3, x: at[0] * scale, y: at[1] * scale })),
    { ...ROOM, width, height: (width * 440) / 960 },
  );
}

describe('layoutDots', () => {
  it('leaves a lone circle where its State is, with a 24 px target', () => {
    expect(layoutDots([{ iso3: 'TUV', x: 400, y: 200 }], ROOM)).toEqual([
      { iso3: 'TUV', x: 400, y: 200, atX: 400, atY: 200, moved: false, reach: 12 },
    ]);
  });
  it.each([
    ['near one another', 3],
    ['in one place', 0],
  ])('pushes apart two %s', (_, dx) => {
    const [a, b] = layoutDots(
      [
        { iso3: 'AAA', x: 300, y: 200 },
        { iso3: 'BBB', x: 300 + dx, y: 200 },
      ],
      ROOM,
    );
    expect(gap(a!, b!)).toBeGreaterThanOrEqual(2 * ROOM.radius);
    expect(gap(a!, b!)).toBeLessThan(2 * ROOM.radius + 4);
    expect(a!.reach).toBeCloseTo(gap(a!, b!) / 2);
  });
  it('keeps circles off a small shape, and within the map', () => {
    const [off] = layoutDots([{ iso3: 'LIE', x: 202, y: 100 }], {
      ...ROOM,
      obstacles: [{ x: 200, y: 100, r: 3 }],
    });
    expect(gap(off!, { x: 200, y: 100 })).toBeGreaterThanOrEqual(9.4);
    const [edge] = layoutDots([{ iso3: 'NIU', x: 852, y: 100 }], ROOM);
    expect(edge!.x).toBeLessThanOrEqual(853 - 6.5);
  });
  it.each([853, 559, 366])('lets no two of the shipped circles overlap at %i px', (width) => {
    const dots = shippedDots(width);
    expect(dots.length).toBeGreaterThan(40);
    for (const [i, a] of dots.entries())
      for (const b of dots.slice(i + 1)) expect(gap(a, b), `${a.iso3} ${b.iso3}`).toBeGreaterThan(12);
  });
  it('leaves every circle within sight of its State', () => {
    for (const dot of shippedDots(853))
      expect(gap(dot, { x: dot.atX, y: dot.atY }), dot.iso3).toBeLessThan(26);
  });
  it('draws the same picture twice', () => expect(shippedDots(853)).toEqual(shippedDots(853)));
});

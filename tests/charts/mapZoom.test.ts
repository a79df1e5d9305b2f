import { describe, expect, it } from 'vitest';
import {
  centreOn,
  clampView,
  frame,
  isInView,
  MAX_ZOOM,
  mixViews,
  panBy,
  WHOLE,
  zoomAt,
} from '../../src/charts/mapZoom';
import { viewOf } from '../../src/charts/presets';
import { PRESETS } from '../../src/model/codes';
import { preparedShapes } from './prepared';

const at = ({ k, x, y }: typeof WHOLE, [ux, uy]: readonly [number, number]) => [k * ux + x, k * uy + y];

describe('clampView', () => {
  it.each([
    ['smaller than the whole', { k: 0.4, x: 30, y: 30 }, WHOLE],
    ['beyond the left edge', { k: 2, x: 50, y: -100 }, { k: 2, x: 0, y: -100 }],
    ['beyond the right edge', { k: 2, x: -2000, y: -100 }, { k: 2, x: -960, y: -100 }],
    ['beyond the bottom', { k: 3, x: -10, y: -5000 }, { k: 3, x: -10, y: -880 }],
    ['too near', { k: 900, x: 0, y: 0 }, { k: MAX_ZOOM, x: 0, y: 0 }],
  ])('%s', (_, view, expected) => expect(clampView(view)).toEqual(expected));
});

describe('zoomAt', () => {
  it('keeps the point under the pointer', () => {
    const view = zoomAt({ k: 2, x: -300, y: -200 }, 1.5, [480, 220]);
    expect(view.k).toBe(3);
    expect(at(view, [(480 + 300) / 2, (220 + 200) / 2])).toEqual([480, 220]);
  });
  it('comes back to the whole', () =>
    expect(zoomAt(zoomAt(WHOLE, 4, [100, 50]), 1 / 8, [900, 400])).toEqual(WHOLE));
});

describe('panBy, frame, centreOn, isInView', () => {
  it('does not pan the whole', () => expect(panBy(WHOLE, 40, 40)).toEqual(WHOLE));
  it('frames bounds in the middle', () => {
    const view = frame(
      [
        [400, 100],
        [500, 200],
      ],
      0.5,
    );
    expect(view.k).toBeCloseTo(2.2);
    expect(at(view, [450, 150])).toEqual([480, 220]);
  });
  it('does not magnify a point beyond the limit', () =>
    expect(
      frame(
        [
          [300, 200],
          [300.1, 200.1],
        ],
        1,
        10,
      ).k,
    ).toBe(10));
  it.each([
    [[480, 220], true],
    [[100, 220], false],
    [[480, 430], false],
  ] as const)('sees %j: %s', (point, expected) =>
    expect(isInView(centreOn([480, 220], 4), point)).toBe(expected),
  );
});

describe('mixViews', () => {
  const far = centreOn([700, 100], 8);
  it('starts and ends where it should', () => {
    expect(mixViews(WHOLE, far, 0).k).toBeCloseTo(1);
    for (const key of ['k', 'x', 'y'] as const) expect(mixViews(WHOLE, far, 1)[key]).toBeCloseTo(far[key]);
  });
  it('stays within the box on the way', () => {
    for (const t of [0.2, 0.5, 0.8]) {
      const view = mixViews(WHOLE, far, t);
      expect(clampView(view).x).toBeCloseTo(view.x);
      expect(clampView(view).y).toBeCloseTo(view.y);
    }
  });
});

describe('viewOf', () => {
  it.each(PRESETS)('%s is within the box', (preset) =>
    expect(clampView(viewOf(preset))).toEqual(viewOf(preset)),
  );
  it.each([
    ['africa', 'KEN', 'FRA'],
    ['caribbean', 'JAM', 'CHL'],
    ['central_asia', 'KAZ', 'KEN'],
    ['europe', 'DEU', 'ZAF'],
    ['middle_east_north_africa', 'SAU', 'NOR'],
    ['pacific', 'TUV', 'FRA'],
    ['asia_pacific', 'IND', 'MEX'],
  ] as const)('%s shows %s and not %s', (preset, inside, outside) => {
    const of = (iso3: string) => preparedShapes.states.find((shape) => shape.iso3 === iso3)!.at;
    expect(isInView(viewOf(preset), of(inside))).toBe(true);
    expect(isInView(viewOf(preset), of(outside))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { largestPieceBounds } from '../../src/charts/pathBounds';
import { preparedShapes } from './prepared';

describe('largestPieceBounds', () => {
  it.each([
    ['', null],
    ['M10 20l5 0 0 5z', [[10, 20], [15, 25]]],
    ['M10 20l5-2.5-.5.5z', [[10, 17.5], [15, 20]]],
    ['M10,20L15,20L15,25Z', [[10, 20], [15, 25]]],
    ['M0 0l1 0 0 1zM50 50l20 0 0 20zM90 90l2 0 0 2z', [[50, 50], [70, 70]]],
  ])('%s', (d, expected) => expect(largestPieceBounds(d)).toEqual(expected)); // prettier-ignore
  it('shows the mainland of France, not Guiana', () => {
    const [[x0, y0], [x1, y1]] = largestPieceBounds(
      preparedShapes.states.find((shape) => shape.iso3 === 'FRA')!.d,
    )!;
    expect(x1 - x0).toBeLessThan(50);
    expect([x0 < 453 && 453 < x1, y0 < 77.2 && 77.2 < y1]).toEqual([true, true]);
  });
});

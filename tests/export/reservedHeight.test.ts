// The reserved height covers what was measured, and not much more, whatever the shape of the measurements.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, reservedHeight } from '../../src/export/reservedHeight';

const WIDTHS = Array.from({ length: 14 }, (_, index) => 320 + 60 * index);

/** What a browser makes of the CSS value in a container of the given width, px. */
function evaluate(css: string, width: number): number {
  const terms = css.match(/^calc\((\d+)px(.*)\)$/)!;
  let height = Number(terms[1]);
  const form = / ([+-]) (\d+(?:\.\d+)?)\*clamp\(0px,100cqw - ([\d.]+)px,([\d.]+)px\)/g;
  const read = [...terms[2]!.matchAll(form)];
  expect(read.map(([whole]) => whole).join('')).toBe(terms[2]);
  for (const [, sign, slope, since, span] of read)
    height +=
      (sign === '-' ? -1 : 1) * Number(slope) * Math.min(Math.max(0, width - Number(since)), Number(span));
  return height;
}

describe('reserved height', () => {
  it('covers the measurements, at most 8 px above them', () => {
    const heights = fc.array(fc.integer({ min: 120, max: 6000 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(heights, (measured) => {
        const { css, plain } = reservedHeight({ widths: WIDTHS, heights: measured });
        WIDTHS.forEach((width, index) => {
          const reserved = evaluate(css, width);
          expect(reserved).toBeGreaterThanOrEqual(measured[index]! - 0.5);
          expect(reserved).toBeLessThanOrEqual(measured[index]! + 8);
        });
        expect(plain).toBeGreaterThanOrEqual(
          heightAt(
            WIDTHS.map((w, i) => [w, measured[i]!]),
            660,
          ),
        );
      }),
    );
  });

  it('stays, beyond the widths that were measured, as at the last of them', () => {
    const { css } = reservedHeight({ widths: [320, 1100], heights: [900, 500] });
    expect([240, 320, 1100, 2000].map((width) => Math.round(evaluate(css, width)))).toEqual([
      903, 903, 503, 503,
    ]);
  });

  it('says whole slopes, and none, as numbers of CSS', () => {
    const heights = [900, 940, 940, 700];
    expect(reservedHeight({ widths: [320, 340, 360, 380], heights }).css).toBe(
      'calc(903px + 2*clamp(0px,100cqw - 320px,20px) - 12*clamp(0px,100cqw - 360px,20px))',
    );
  });

  it('says a straight line in one term', () => {
    const heights = WIDTHS.map((width) => width / 2);
    expect(reservedHeight({ widths: WIDTHS, heights })).toEqual({
      plain: 333,
      css: 'calc(163px + 0.5*clamp(0px,100cqw - 320px,780px))',
    });
  });

  it.each([
    ['nothing', { widths: [], heights: [] }],
    ['fewer heights than widths', { widths: [320, 380], heights: [] }],
    ['no numbers', { widths: [320], heights: [NaN] }],
  ])('has a height of its own where %s is measured', (_, measured) => {
    expect(reservedHeight(measured)).toEqual({ plain: 640, css: '' });
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/charts/promised.plot';
import { placePromised, type PromisedSpec } from '../../src/charts/promised';
import { expectGolden, tidy } from '../golden';

const dots = (before: number, since: number) =>
  Array.from({ length: before + since }, (_, index) => ({ key: `S${index}`, since: index >= before }));
const spec: PromisedSpec = {
  rows: [
    { key: 'ICPPED', name: 'Enforced disappearance', pledges: 6, said: '6', dots: dots(4, 6) },
    { key: 'OP-CRC-AC', name: 'Children: armed conflict', pledges: 5, said: '5', dots: dots(1, 0) },
    { key: 'OP-CRC-SC', name: 'Children: sale and exploitation', pledges: 3, said: '3', dots: [] },
  ],
  bars: true,
  heads: { pledges: 'Pledges named', acts: 'Acts of any State', none: 'no act' },
  dir: 'ltr',
};
const numbers = (svg: SVGSVGElement, selector: string, attribute: string) =>
  [...svg.querySelectorAll(selector)].map((element) => Number(element.getAttribute(attribute)));

describe('promised', () => {
  it('golden', () => expectGolden('promised', tidy(draw(spec, 640).outerHTML)));

  it.each([296, 366, 411, 846])('keeps every dot within %d px, and clear of the bars', (width) => {
    const svg = draw(spec, width);
    const { dotsX, radius } = placePromised(spec, width);
    const xs = numbers(svg, '.acts circle', 'cx');
    expect(xs).toHaveLength(11);
    expect(Math.max(...xs) + radius).toBeLessThanOrEqual(width);
    expect(Math.min(...xs) - radius).toBeGreaterThanOrEqual(dotsX);
    expect(radius).toBeGreaterThan(3);
  });
  it('hides the bars and gives the dots their room', () => {
    const svg = draw({ ...spec, bars: false }, 411);
    expect(svg.querySelectorAll('.pledges rect')).toHaveLength(0);
    expect(Math.min(...numbers(svg, '.acts circle', 'cx'))).toBeLessThan(12);
  });
  it('leaves out a bar that has no number', () => {
    const [first, ...rest] = spec.rows;
    const svg = draw({ ...spec, rows: [{ ...first!, pledges: null, said: '' }, ...rest] }, 411);
    expect(svg.querySelectorAll('.pledges rect')).toHaveLength(2);
  });
  it('mirrors from right to left', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) =>
      numbers(draw({ ...spec, dir }, 411), '.acts circle', 'cx'),
    );
    ltr!.forEach((x, index) => expect(rtl![index]).toBeCloseTo(411 - x, 3));
  });
  it('has the height it says', () =>
    expect(Number(draw(spec, 411).getAttribute('height'))).toBe(placePromised(spec, 411).height));
});

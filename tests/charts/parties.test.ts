// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeParties, type PartiesSpec, type StepDatum } from '../../src/charts/parties';
import { draw } from '../../src/charts/parties.plot';
import { textWidth } from '../../src/charts/textWidth';
import { timeAxis } from '../../src/charts/timeAxis';
import { expectGolden, tidy } from '../golden';
import { english } from '../locales';

const AXIS = { from: '1966-01-01', to: '2026-02-03' };
const step = (date: string, total: number, left = false): StepDatum => ({
  key: `X/${date}`,
  date,
  total,
  left,
});
const STEPS = [
  step('1975-10-03', 1),
  step('1980-11-14', 2),
  step('1992-09-30', 4),
  step('1998-01-23', 3, true),
  step('2000-06-27', 2, true),
  step('2017-09-26', 5),
  step('2023-02-08', 4, true),
];
const specOf = (over: Partial<PartiesSpec> = {}): PartiesSpec => ({
  axis: AXIS,
  steps: STEPS,
  groups: [
    { key: 'african', name: 'African Group', said: '1 of 54 States', steps: [step('2017-09-26', 1)] },
    { key: 'asia_pacific', name: 'Asia-Pacific Group', said: '0 of 54 States', steps: [] },
    {
      key: 'latin_american_caribbean',
      name: 'Latin American and Caribbean Group',
      said: '3 of 33 States',
      steps: [step('1975-10-03', 1), step('1992-09-30', 3)],
    },
  ],
  window: { from: '2022-12-10', to: '2023-12-31' },
  inForce: '1976-03-23',
  ticks: (width) => timeAxis(AXIS, width, english).ticks,
  ends: ['1966', '2026'],
  number: String,
  words: {
    total: '4 parties',
    window: 'Human Rights 75',
    inForce: 'in force 23 March 1976',
    groups: 'By United Nations regional group',
    left: [
      { date: '1998-01-23', text: 'Jamaica: left 1998' },
      { date: '2000-06-27', text: 'Trinidad and Tobago: left 2000' },
      { date: '2023-02-08', text: 'Belarus: left 2023' },
    ],
  },
  dir: 'ltr',
  ...over,
});
const WIDTHS = [280, 358, 720, 1296];

describe('parties over time', () => {
  it('looks as approved', () => expectGolden('parties', tidy(draw(specOf(), 720).outerHTML)));

  it.each(WIDTHS)('has a dot at each day, up for an act and down for a withdrawal, at %d px', (width) => {
    const { dots } = placeParties(specOf(), width);
    expect(dots).toHaveLength(STEPS.length);
    for (const [index, dot] of dots.slice(1).entries()) {
      const [before, own] = [STEPS[index]!, STEPS[index + 1]!];
      expect(dot.x).toBeGreaterThan(dots[index]!.x);
      // The page's y runs downwards.
      expect(Math.sign(dots[index]!.y - dot.y)).toBe(Math.sign(own.total - before.total));
    }
  });
  it.each(WIDTHS)('begins with nobody, and ends on the last day with the last number, at %d px', (width) => {
    const { line, plot, end, dots } = placeParties(specOf(), width);
    expect(line[0]).toEqual({ x: plot.x, y: plot.y + plot.height });
    expect(end).toEqual({ x: plot.x + plot.width, y: dots.at(-1)!.y });
  });
  it.each(WIDTHS)('keeps names within the width, below the line and off each other, at %d px', (width) => {
    const { left, line, windowName, inForce } = placeParties(specOf(), width);
    const boxes = [...left, windowName, inForce].map(({ text, x, y }) => {
      const half = textWidth(text, 12) / 2;
      return { from: x - half, to: x + half, y };
    });
    for (const box of boxes) {
      expect(box.from).toBeGreaterThanOrEqual(0);
      expect(box.to).toBeLessThanOrEqual(width);
      for (const other of boxes)
        if (other !== box && other.from < box.to && other.to > box.from)
          expect(Math.abs(other.y - box.y)).toBeGreaterThanOrEqual(16);
    }
    for (const box of boxes.slice(0, left.length))
      for (const spot of line.filter(({ x }) => x >= box.from && x <= box.to))
        expect(box.y).toBeGreaterThanOrEqual(spot.y + 16);
  });
  it.each(WIDTHS)('draws the groups on one scale, none over another, at %d px', (width) => {
    const { groups, height } = placeParties(specOf(), width);
    expect(groups.map(({ last }) => last)).toEqual([1, 0, 3]);
    const perParty = groups
      .filter(({ last }) => last > 0)
      .map(({ plot, end, last }) => (plot.y + plot.height - end.y) / last);
    expect(perParty[0]).toBeCloseTo(perParty[1]!);
    for (const { whole } of groups) {
      expect(whole.x).toBeGreaterThanOrEqual(0);
      expect(whole.x + whole.width).toBeLessThanOrEqual(width + 0.01);
      expect(whole.y + whole.height).toBeLessThanOrEqual(height);
    }
    for (const [index, { whole: a }] of groups.entries())
      for (const { whole: b } of groups.slice(index + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
  });
  it('leaves time from left to right in Arabic, and puts the first group at the right', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => placeParties(specOf({ dir }), 1296));
    expect(rtl!.dots).toEqual(ltr!.dots);
    const first = rtl!.groups[0]!;
    expect(first.whole.x).toBeGreaterThan(rtl!.groups[1]!.whole.x);
    expect(first.line.map(({ x }) => x)).toEqual(first.line.map(({ x }) => x).toSorted((a, b) => a - b));
  });
  it('marks the window of Human Rights 75', () => {
    const { window, plot } = placeParties(specOf(), 1296);
    const perYear = plot.width / 60.1;
    expect(window[1] - window[0]).toBeCloseTo(perYear * (387 / 365.25), 0);
  });
  it('stands without any act, and without groups', () => {
    const svg = draw(specOf({ steps: [], groups: [], words: { ...specOf().words, left: [] } }), 640);
    expect(svg.querySelectorAll('.steps circle')).toHaveLength(0);
    expect(svg.outerHTML).not.toContain('NaN');
  });
  it('draws one mark a day and one a group, in their order', () => {
    const svg = draw(specOf(), 640);
    const circles = [...svg.querySelectorAll('.steps circle')];
    expect(circles.map((circle) => Number(circle.getAttribute('cx')))).toEqual(
      placeParties(specOf(), 640).dots.map(({ x }) => x),
    );
    expect(circles.map((circle) => Number(circle.getAttribute('r')) > 4)).toEqual(
      STEPS.map(({ left }) => left),
    );
    expect(svg.querySelectorAll('.groups rect')).toHaveLength(3);
    expect(Number(svg.getAttribute('height'))).toBe(placeParties(specOf(), 640).height);
  });
});

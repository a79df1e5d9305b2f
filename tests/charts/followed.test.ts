// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeFollowed, type FollowedSpec, type MomentMark } from '../../src/charts/followed';
import { draw } from '../../src/charts/followed.plot';
import { textWidth } from '../../src/charts/textWidth';
import { timeAxis } from '../../src/charts/timeAxis';
import { expectGolden, tidy } from '../golden';
import { english } from '../locales';

const mark = (date: string, filled = true, said = ''): MomentMark => ({
  key: `k/${date}`,
  date,
  filled,
  said,
});
const spec: FollowedSpec = {
  rows: [
    { kind: 'joined', name: 'Became party', marks: [mark('2024-05-14')] },
    { kind: 'others', name: 'Other States', marks: [] },
    {
      kind: 'told',
      name: 'What sources tell',
      marks: [
        mark('2024-02', false),
        mark('2024-05-08'),
        mark('2024-05-09', false),
        mark('2024-05-17'),
        mark('2025-02-27'),
        mark('2026', false),
      ],
    },
    {
      kind: 'target',
      name: 'Target years',
      marks: [mark('2024', false, '3'), mark('2025', false, '2'), mark('2030', false, '1')],
    },
  ],
  lines: [
    { date: '2022-12-10', label: 'Launch, 10 December 2022' },
    { date: '2023-12-11', label: 'Pledges announced, 11 December 2023' },
    { date: '2026-02-03', label: 'Treaty record, 3 February 2026' },
  ],
  axis: (width) => timeAxis({ from: '2022-11-10', to: '2030-12-31' }, width, english),
  dir: 'ltr',
};
const WIDTHS = [280, 366, 720, 1240];
const marksAt = (width: number) => placeFollowed(spec, width).rows.flatMap((row) => row.marks);

describe('followed', () => {
  it('golden', () => expectGolden('followed', tidy(draw(spec, 720).outerHTML)));

  it.each(WIDTHS)('no mark meets another, or leaves %d px', (width) => {
    const marks = marksAt(width);
    expect(marks).toHaveLength(10);
    for (const [index, own] of marks.entries()) {
      expect(own.x1).toBeGreaterThanOrEqual(0);
      expect(own.x2).toBeLessThanOrEqual(width);
      for (const other of marks.slice(index + 1))
        expect(
          own.x2 <= other.x1 || other.x2 <= own.x1 || own.y2 <= other.y1 || other.y2 <= own.y1,
          `${own.key} and ${other.key}`,
        ).toBe(true);
    }
  });
  it('leaves out a row without marks', () =>
    expect(placeFollowed(spec, 720).rows.map((row) => row.kind)).toEqual(['joined', 'told', 'target']));
  it('draws a date as long as what is not known of it', () => {
    const [, month, day, , , , year, target] = marksAt(1240);
    const length = (own: typeof month) => own!.x2 - own!.x1;
    expect(length(day)).toBeLessThan(length(month));
    expect(length(month)).toBeLessThan(length(year));
    expect(length(target)).toBeCloseTo(length(year), -1);
  });
  it('puts target years side by side', () => {
    const years = placeFollowed(spec, 366).rows.at(-1)!.marks;
    expect(new Set(years.map((own) => own.y1)).size).toBe(1);
  });
  it('keeps the names of the days within the picture, each on its line', () => {
    for (const width of WIDTHS) {
      const { lines } = placeFollowed(spec, width);
      expect(new Set(lines.map((line) => line.labelY)).size).toBe(3);
      expect(Math.min(...lines.map((line) => line.labelX))).toBeGreaterThanOrEqual(0);
    }
  });
  it.each(WIDTHS.flatMap((width) => (['ltr', 'rtl'] as const).map((dir) => [width, dir] as const)))(
    'draws no rule, and no mark, through the name of a row: %i px, %s',
    (width, dir) => {
      const { rows, bands, axis, lead } = placeFollowed({ ...spec, dir }, width);
      for (const { name, nameY, marks } of rows)
        for (const [index, line] of name.entries()) {
          const y = nameY + index * lead;
          const wide = textWidth(line, 12);
          const [x1, x2] = dir === 'rtl' ? [width - wide, width] : [0, wide];
          const isBeside = x2 < axis.x1 || x1 > axis.x2;
          const isBetween = bands.every((band) => y + lead / 2 <= band.y1 || y - lead / 2 >= band.y2);
          expect(isBeside || isBetween, line).toBe(true);
          for (const own of marks)
            expect(
              own.x1 >= x2 || own.x2 <= x1 || own.y1 >= y + lead / 2 || own.y2 <= y - lead / 2,
              `${own.key} and ${line}`,
            ).toBe(true);
        }
      expect(bands.at(-1)!.y2).toBe(placeFollowed(spec, width).axisY);
    },
  );
  it('runs left to right in Arabic, with its names where lines begin', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => draw({ ...spec, dir }, 719));
    const xs = (svg: SVGSVGElement | undefined, selector: string) =>
      [...svg!.querySelectorAll(selector)].map(
        (element) =>
          element.getAttribute('x') ?? element.getAttribute('d') ?? element.getAttribute('transform'),
      );
    expect(xs(rtl, '.told rect, .target rect')).toEqual(xs(ltr, '.told rect, .target rect'));
    expect(xs(rtl, '.names text')).not.toEqual(xs(ltr, '.names text'));
  });
  it('has the height it says', () =>
    expect(Number(draw(spec, 366).getAttribute('height'))).toBe(placeFollowed(spec, 366).height));
});

// Bars and squares of a reader's own register: geometry as tables of cases, and one approved picture of each.
import { describe, expect, it } from 'vitest';
import { layoutOwnBars } from '../../src/charts/ownBars';
import { squaresOf, squareUnit, waffleHeight, wafflePath } from '../../src/charts/waffle';

const rows = [
  { code: 'Housing first', entries: 40 },
  { code: 'none', entries: 0 },
  { code: 'few', entries: 1 },
];
const laid = (dir: 'ltr' | 'rtl', width = 240) =>
  layoutOwnBars(rows, { width, dir, most: 40, numberRoom: 34, nameOf: (code) => code });

describe('bars', () => {
  it('share one scale, and leave room for the longest number', () => {
    const { bars } = laid('ltr');
    expect(bars.map(({ bar }) => bar && [bar.x, bar.width])).toEqual([[0, 200], null, [0, 5]]);
    expect(bars.map(({ numberX }) => numberX)).toEqual([206, 0, 11]);
  });
  it('are mirrored from right to left', () => {
    const { bars } = laid('rtl');
    expect(bars.map(({ bar }) => bar && [bar.x, bar.width])).toEqual([[40, 200], null, [235, 5]]);
    expect(bars.map(({ labelX, numberX }) => [labelX, numberX])).toEqual([
      [240, 34],
      [240, 240],
      [240, 229],
    ]);
  });
  it('stand one below the other, higher where a label takes two lines', () => {
    const { bars, height } = laid('ltr', 60);
    expect(bars[0]!.lines.map(({ text }) => text)).toEqual(['Housing', 'first']);
    expect(bars[0]!.height - bars[1]!.height).toBe(18);
    expect(bars[1]!.top).toBe(bars[0]!.height);
    expect(height).toBe(bars.at(-1)!.top + bars.at(-1)!.height);
  });
});

describe('squares', () => {
  it.each([
    [0, 1],
    [1, 1],
    [782, 1],
    [1000, 1],
    [1001, 10],
    [20_000, 100],
    [200_000, 1000],
    [1_000_000, 1000],
    [1_000_001, 10_000],
  ])('of %i entries stand for %i each', (entries, unit) => expect(squareUnit(entries)).toBe(unit));
  it.each([
    [0, 100, 0],
    [1, 100, 1],
    [149, 100, 1],
    [151, 100, 2],
    [34, 1, 34],
  ])('%i entries by %i are %i', (entries, unit, squares) => expect(squaresOf(entries, unit)).toBe(squares));
  it('fill rows from where lines begin', () => {
    const cell = { columns: 3, cell: 10 };
    expect(wafflePath(0, 4, cell, 'ltr')).toBe('M1 1h8v8h-8zM11 1h8v8h-8zM21 1h8v8h-8zM1 11h8v8h-8z');
    expect(wafflePath(3, 4, cell, 'rtl')).toBe('M21 11h8v8h-8z');
    expect(wafflePath(4, 4, cell, 'ltr')).toBe('');
    expect(waffleHeight(4, cell)).toBe(20);
  });
});

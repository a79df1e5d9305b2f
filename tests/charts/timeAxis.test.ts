import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/textWidth';
import { frameOf, shiftDay, timeAxis } from '../../src/charts/timeAxis';
import { arabic, chinese, english } from '../locales';

const REPORT = { from: '2022-12-01', to: '2024-09-30' };

describe('timeAxis', () => {
  const axis = timeAxis(REPORT, 1120, english);

  it('begins with the first day and ends after the last', () => {
    expect(axis.x('2022-12-01')).toBe(0);
    expect(axis.xEnd('2024-09-30')).toBe(1120);
    expect(axis.xEnd('2023-05-04')).toBe(axis.x('2023-05-05'));
  });

  it.each(['2022-12-01', '2023-02-28', '2023-10-26', '2024-02-29', '2024-09-30'])('finds %s again', (day) => {
    expect(axis.dayAt((axis.x(day) + axis.xEnd(day)) / 2)).toBe(day);
  });

  it.each([
    [-50, '2022-12-01'],
    [5000, '2024-09-30'],
  ])('keeps a pointer at %d px within the axis', (px, day) => expect(axis.dayAt(px)).toBe(day));

  it.each([
    ['every month where there is room', REPORT, 1120, 22, 'Dec 2022'],
    ['every second month', REPORT, 700, 11, 'Jan 2023'],
    ['every third month', REPORT, 320, 7, 'Jan 2023'],
    ['years on a long axis', { from: '1966-01-01', to: '2026-02-28' }, 1120, 12, '1970 '],
  ])('has ticks: %s', (_, span, width, count, first) => {
    const { ticks } = timeAxis(span, width, english);
    expect(ticks).toHaveLength(count);
    expect(`${ticks[0]!.label} ${ticks[0]!.year}`).toBe(first);
    for (const [index, tick] of ticks.entries())
      if (index > 0) expect(tick.x - ticks[index - 1]!.x).toBeGreaterThan(38);
  });

  it('says months and years in the language', () => {
    expect(timeAxis(REPORT, 1120, chinese).ticks[1]).toMatchObject({ label: '1月', year: '2023年' });
  });
});

it.each([
  ['2023-01-31', 1, 'month', '2023-02-28'],
  ['2024-03-31', -1, 'month', '2024-02-29'],
  ['2023-12-15', 1, 'month', '2024-01-15'],
  ['2024-02-28', 1, 'day', '2024-02-29'],
  ['2023-01-01', -1, 'day', '2022-12-31'],
] as const)('moves %s by %d %s to %s', (day, by, unit, moved) => expect(shiftDay(day, by, unit)).toBe(moved));

it.each([
  [1296, false],
  [640, false],
  [639, true],
  [320, true],
])('fills %d px', (width, narrow) => {
  const frame = frameOf(width);
  expect(frame.narrow).toBe(narrow);
  expect(frame.gutter + frame.axis + frame.end).toBe(width);
});

it.each([
  ['a long word', 730, 150, 166],
  ['short words', 730, 40, 116],
  ['a list, which has no names beside it', 366, 150, 24],
])('gives names their room: %s', (_, width, names, gutter) => {
  const frame = frameOf(width, names);
  expect(frame.gutter).toBe(gutter);
  expect(frame.gutter + frame.axis + frame.end).toBe(width);
});

it.each([english, arabic, chinese])('leaves out a label that would stand out at the end, $lang', (locale) => {
  for (let width = 200; width < 1200; width += 7)
    for (const { x, label } of timeAxis({ from: '2022-12-01', to: '2024-09-30' }, width, locale).ticks)
      if (label) expect(x + textWidth(label, 12)).toBeLessThanOrEqual(width);
});

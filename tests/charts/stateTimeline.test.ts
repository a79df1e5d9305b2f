// A State's acts on the axis of sixty years: no label over another, the window where it belongs, left to right everywhere.
import { describe, expect, it } from 'vitest';
import { stateTimeline } from '../../src/charts/stateTimeline';
import StateTimeline from '../../src/components/StateTimeline.svelte';
import type { TableName } from '../../src/model/tables';
import { stateActs } from '../../src/select/statePage';
import { stateAct } from '../../src/views/stateView/actsText';
import { atlasWith } from '../atlas';
import { expectGolden, markupOf } from '../golden';
import { arabic, english, LOCALES, rightToLeft } from '../locales';

const TABLES: readonly TableName[] = ['states', 'instruments', 'ratifications'];
const SPAN = { from: '1966-01-01', to: '2026-02-03' };
const WINDOW = { from: '2022-12-10', to: '2023-12-31' };
const layoutOf = async (iso3: string, width: number, locale: typeof english) => {
  const atlas = await atlasWith(TABLES, locale);
  const acts = stateActs(iso3, atlas.acts, SPAN).map((act) => stateAct(atlas, act));
  return stateTimeline(acts, SPAN, WINDOW, width, locale);
};

describe.each(Object.entries(LOCALES))('in %s', (_, locale) => {
  it.each([
    ['ARG', 340],
    ['ARG', 1296],
    ['BLR', 340],
    ['BLR', 736],
    ['TUV', 280],
  ])('%s at %i px: no two labels touch, none leaves the axis', async (iso3, width) => {
    const { placed, axisY, axis } = await layoutOf(iso3, width, locale);
    const boxes = placed.map(({ x, y, label }) => ({
      left: label.side === 'left' ? label.x - label.width : x - 5,
      right: label.side === 'right' ? label.x + label.width : x + 5,
      top: y - 8,
      bottom: y + 8 + (label.lines.length - 1) * 17,
    }));
    expect(boxes.length).toBeGreaterThan(3);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.right).toBeLessThanOrEqual(axis.width + 1);
      expect(box.bottom).toBeLessThanOrEqual(axisY);
      for (const other of boxes.slice(index + 1))
        expect(
          box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top,
        ).toBe(true);
    }
  });
});

it.each(['en', 'ar'] as const)('time runs to the right: %s', async (lang) => {
  const { placed, shade } = await layoutOf('BLR', 1296, LOCALES[lang]);
  const xs = placed.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  // The withdrawal took effect within the window.
  const left = placed.find(({ act }) => act.withdrawal)!;
  expect(left.act.mark.value).toBe('2023-02-08');
  expect(left.x).toBeGreaterThan(shade.x);
  expect(left.x).toBeLessThan(shade.x + shade.width);
});

it('an axis without acts still has its height, and the window is seen on a phone', async () => {
  const { placed, height, shade } = await layoutOf('XXX', 40, english);
  expect(placed).toEqual([]);
  expect(height).toBeGreaterThan(80);
  expect(shade.width).toBeGreaterThanOrEqual(3);
});

it.each([
  ['state-acts', 900, english, english],
  ['state-acts-ar', 358, arabic, rightToLeft],
])('looks as approved: %s', async (name, width, locale, shown) => {
  const props = {
    layout: await layoutOf('BLR', width, locale),
    iso3: 'BLR',
    label: 'Acts',
    shaded: 'Human Rights 75',
    hrefOf: (instrument: string) => `?view=instrument&instrument=${instrument}`,
  };
  await expectGolden(name, markupOf(StateTimeline, props, shown));
});

// The strip of instruments: nothing over anything else, families together, mirrored in Arabic; and a golden.
import { describe, expect, it } from 'vitest';
import { stripLayout, type StripCell, type StripFamily } from '../../src/charts/strip';
import { textWidth } from '../../src/charts/textWidth';
import Strip from '../../src/components/Strip.svelte';
import type { TableName } from '../../src/model/tables';
import { stateFamilies } from '../../src/select/statePage';
import { stripFamilies, stripMark } from '../../src/views/stateView/stripText';
import { atlasWith } from '../atlas';
import { expectGolden, markupOf } from '../golden';
import { arabic, english, LOCALES, rightToLeft } from '../locales';

const TABLES: readonly TableName[] = ['states', 'instruments', 'ratifications'];
const familiesIn = async (locale: typeof english, iso3: string) => {
  const atlas = await atlasWith(TABLES, locale);
  const families = stateFamilies(iso3, atlas.rows('instruments'), atlas.rows('ratifications'));
  return { atlas, families, drawn: stripFamilies(atlas, families) };
};
const overlap = (a: StripCell, b: StripCell) =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

describe.each(Object.entries(LOCALES))('in %s', async (_, locale) => {
  const { drawn } = await familiesIn(locale, 'BLR');
  it.each([280, 358, 599, 600, 736, 1060, 1296, 1800])(
    'at %i px every instrument has its room, and every text its own',
    (width) => {
      const { cells, height } = stripLayout(drawn, width, locale.dir);
      expect(cells).toHaveLength(18);
      for (const [index, cell] of cells.entries()) {
        expect(cell.x).toBeGreaterThanOrEqual(-0.01);
        expect(cell.x + cell.width).toBeLessThanOrEqual(width + 0.01);
        expect(cell.y + cell.height).toBeLessThanOrEqual(height + 0.01);
        expect(Math.min(cell.width, cell.height)).toBeGreaterThanOrEqual(24);
        const lines = [...cell.text.names, ...cell.text.said];
        const room =
          cell.width - Math.abs(cell.text.x - (locale.dir === 'ltr' ? cell.x : cell.x + cell.width));
        for (const line of cell.text.names) expect(textWidth(line, 12, true)).toBeLessThanOrEqual(room + 0.5);
        for (const line of cell.text.said) expect(textWidth(line, 12)).toBeLessThanOrEqual(room + 0.5);
        expect(cell.text.y + (lines.length - 1) * 16).toBeLessThanOrEqual(cell.y + cell.height);
        for (const other of cells.slice(index + 1)) expect(overlap(cell, other)).toBe(false);
      }
    },
  );
});

const family = (key: string, protocols: number): StripFamily => ({
  treaty: { key, name: key, said: [] },
  protocols: Array.from({ length: protocols }, (_, index) => ({
    key: `${key}-${index + 1}`,
    name: 'p',
    said: [],
  })),
});
const FAMILIES = [family('a', 0), family('b', 3), family('c', 1)];

describe('families', () => {
  it('have each protocol beneath its treaty, within its width', () => {
    const { cells } = stripLayout(FAMILIES, 700, 'ltr');
    const cell = (key: string) => cells.find((candidate) => candidate.key === key)!;
    for (const key of ['b-1', 'b-2', 'b-3']) {
      expect(cell(key).y).toBeGreaterThan(cell('b').y);
      expect(cell(key).x).toBeGreaterThanOrEqual(cell('b').x);
      expect(cell(key).x + cell(key).width).toBeLessThanOrEqual(cell('b').x + cell('b').width + 0.01);
    }
    expect(cell('c-1').x).toBe(cell('c').x);
  });

  it('are never torn over two rows', () => {
    const { cells } = stripLayout([family('a', 4), family('b', 3)], 600, 'ltr');
    const tops = (key: string) =>
      new Set(cells.filter((one) => one.key.startsWith(`${key}-`)).map((one) => one.y));
    expect(tops('a').size).toBe(1);
    expect(tops('b').size).toBe(1);
    expect([...tops('a')][0]).toBeLessThan([...tops('b')][0]!);
  });

  it('stand the other way round from right to left', () => {
    const ltr = stripLayout(FAMILIES, 700, 'ltr');
    const rtl = stripLayout(FAMILIES, 700, 'rtl');
    expect(rtl.height).toBe(ltr.height);
    for (const [index, cell] of ltr.cells.entries()) {
      expect(rtl.cells[index]!.x).toBeCloseTo(700 - cell.x - cell.width);
      expect(rtl.cells[index]!.sign.x).toBeCloseTo(700 - cell.sign.x);
    }
  });

  it('are a line each on a phone, protocols indented', () => {
    const { cells, heads } = stripLayout(FAMILIES, 340, 'ltr');
    expect(heads).toEqual([]);
    expect(cells.map(({ key }) => key)).toEqual(['a', 'b', 'b-1', 'b-2', 'b-3', 'c', 'c-1']);
    expect(cells.map(({ x }) => x > 0)).toEqual([false, false, true, true, true, false, true]);
  });

  it('may be none', () =>
    expect(stripLayout([], 700, 'ltr')).toEqual({ height: 0, cells: [], rules: [], heads: [] }));
});

it.each([
  ['strip', 1296, english, english],
  ['strip-ar', 358, arabic, rightToLeft],
])('looks as approved: %s', async (name, width, locale, shown) => {
  const { atlas, families, drawn } = await familiesIn(locale, 'BLR');
  const standings = new Map(
    families.flatMap(({ treaty, protocols }) => [treaty, ...protocols]).map((one) => [one.instrument, one]),
  );
  const props = {
    families: drawn,
    markOf: (key: string) => {
      const standing = standings.get(key)!;
      const { status } = standing;
      return {
        mark: stripMark(atlas, standing),
        kind: status.kind,
        act: 'act' in status ? status.act : ('' as const),
        href: `?view=instrument&instrument=${key}`,
      };
    },
    iso3: 'BLR',
    width,
    label: 'Instruments',
    heads: { treaty: 'Treaties', protocol: 'Optional protocols' },
  };
  await expectGolden(name, markupOf(Strip, props, shown));
});

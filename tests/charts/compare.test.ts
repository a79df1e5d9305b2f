// The comparison: where States stand beside or below each other, where acts stand on their lanes, and both as approved.
import { describe, expect, it } from 'vitest';
import { actSpan, laneFrame, placeActs, ACT_RADIUS } from '../../src/charts/actLanes';
import { compareLayout } from '../../src/charts/compareGrid';
import { timeAxis } from '../../src/charts/timeAxis';
import ActLanes from '../../src/components/ActLanes.svelte';
import CompareGrid from '../../src/components/CompareGrid.svelte';
import { DEFAULT_WINDOW, RECORD_DATE } from '../../src/model/codes';
import type { TableName } from '../../src/model/tables';
import { compareFamilies } from '../../src/select/compareStates';
import type { Atlas } from '../../src/views/atlas.svelte';
import { drawnAct } from '../../src/views/compare/actWords';
import { gridRows } from '../../src/views/compare/compareWords';
import { atlasWith, viewMarkup } from '../atlas';
import { expectGolden } from '../golden';
import { arabic, english, LOCALES } from '../locales';

const TABLES: readonly TableName[] = ['states', 'instruments', 'ratifications'];
const SPAN = { from: '1966-01-01', to: RECORD_DATE };

describe('compareLayout', () => {
  const date = '24\u00a0September\u00a02012';
  const six = ['Belarus', 'Cambodia', 'Indonesia', 'Thailand', 'Tuvalu', 'Viet Nam'];
  it.each([
    ['two on a desktop', 1296, six.slice(0, 2), 'wide'],
    ['six on a desktop', 1296, six, 'wide'],
    ['two on a tablet', 730, six.slice(0, 2), 'wide'],
    ['four in small type', 690, six.slice(0, 4), 'tight'],
    ['six on a tablet', 730, six, 'stacked'],
    ['two on a phone', 366, six.slice(0, 2), 'stacked'],
    ['two just below 600 px', 599, six.slice(0, 2), 'stacked'],
    ['two at 600 px', 600, six.slice(0, 2), 'wide'],
    ['a name of one long word', 700, ['Belarus', 'W'.repeat(40)], 'stacked'],
    ['a name of many words', 700, ['Belarus', 'Northern Ireland '.repeat(5)], 'wide'],
    ['Chinese, which breaks anywhere', 700, ['印度尼西亚', '大不列颠及北爱尔兰联合王国'.repeat(3)], 'wide'],
  ] as const)('%s', (_, width, states, layout) =>
    expect(compareLayout(width, states, [date, `signed ${date}`, ''])).toBe(layout),
  );
});

describe('laneFrame', () => {
  it.each([
    [1296, 60, { narrow: false, gutter: 168, axis: 1112 }],
    [1296, 500, { narrow: false, gutter: 240, axis: 1040 }],
    [366, 500, { narrow: true, gutter: 0, axis: 350 }],
  ])('%i px, names of %i px', (width, names, frame) => expect(laneFrame(width, names)).toEqual(frame));
});

describe('actSpan', () => {
  it.each([
    ['no act', [], SPAN],
    ['acts within', ['1990-05-05'], SPAN],
    ['acts outside', ['1951-01-02', '2026-05-01'], { from: '1951-01-02', to: '2026-05-01' }],
  ])('%s', (_, dates, span) =>
    expect(
      actSpan(
        dates.map((date) => ({ date })),
        SPAN.from,
        SPAN.to,
      ),
    ).toEqual(span),
  );
});

describe('placeActs', () => {
  const axis = timeAxis(SPAN, 1000, english);
  const actsOn = (...dates: string[]) => dates.map((date, index) => ({ key: String(index), date }));

  it('puts acts of one day above each other, the first on the ground', () => {
    const { placed, height } = placeActs(actsOn('1976-03-23', '1976-03-23', '2000-01-01'), axis);
    const [first, second, far] = placed;
    expect(first!.x).toBe(second!.x);
    expect(second!.y).toBe(first!.y - 2 * ACT_RADIUS - 2);
    expect(far!.y).toBe(first!.y);
    expect(height).toBe(38);
  });

  it('gives an empty lane the height of one act', () =>
    expect(placeActs([], axis)).toEqual({ placed: [], height: 26 }));

  it.each([1000, 350, 100])('hides no act of any State behind another, on %i px', async (width) => {
    const atlas = await atlasWith(TABLES, english);
    const narrow = timeAxis(SPAN, width, english);
    for (const { iso3 } of atlas.states) {
      const acts = atlas.acts
        .filter((act) => act.iso3 === iso3)
        .map(({ instrument, date }) => ({ key: `${instrument} ${date}`, date }));
      const { placed, height } = placeActs(acts, narrow);
      expect(placed).toHaveLength(acts.length);
      expect(new Set(placed.map(({ act }) => act.key)).size).toBe(acts.length);
      for (const [index, { x, y }] of placed.entries()) {
        expect(y - ACT_RADIUS).toBeGreaterThanOrEqual(0);
        expect(y + ACT_RADIUS).toBeLessThanOrEqual(height);
        for (const other of placed.slice(index + 1))
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * ACT_RADIUS);
      }
    }
  });
});

const gridOf = (atlas: Atlas, layout: 'wide' | 'stacked') => {
  const states = ['BLR', 'THA'];
  const families = compareFamilies(states, atlas.rows('instruments'), atlas.rows('ratifications'));
  const few = families.filter((rows) => ['ICCPR', 'ICPPED'].includes(rows[0]!.instrument));
  return viewMarkup(
    CompareGrid,
    {
      label: 'Instruments by State',
      columns: states.map((iso3) => ({ iso3, name: atlas.stateName(iso3), href: `?state=${iso3}` })),
      families: few.map((rows) => gridRows(atlas, states, rows)),
      layout,
    },
    atlas,
  );
};

describe('the grid', () => {
  it('looks as approved', async () =>
    expectGolden('compare', gridOf(await atlasWith(TABLES, english), 'wide'), 'html'));

  it('names the State in each cell when States stack', async () => {
    const atlas = await atlasWith(TABLES, english);
    expect(gridOf(atlas, 'stacked').match(/class="of"/g)).toHaveLength(8);
    expect(gridOf(atlas, 'wide')).not.toContain('class="of"');
  });

  it.each(Object.entries(LOCALES))(
    'says beside every “not party” the day of the record: %s',
    async (_, locale) => {
      const atlas = await atlasWith(TABLES, locale);
      const cells = gridOf(atlas, 'wide').split('role="cell"').slice(1);
      expect(cells).toHaveLength(8);
      for (const cell of cells)
        if (!cell.includes('data-status="party"')) expect(cell).toContain(locale.date(RECORD_DATE));
    },
  );
});

describe('the lanes', () => {
  const lanesOf = (atlas: Atlas) => {
    const { locale } = atlas;
    const lanes = ['BLR', 'THA'].map((iso3) => ({
      iso3,
      name: atlas.stateName(iso3),
      href: `?state=${iso3}`,
      notes: ['note'],
      acts: atlas.acts
        .filter((act) => act.iso3 === iso3 && act.date > '2006')
        .map((act) => drawnAct(atlas, act)),
    }));
    const axis = timeAxis(SPAN, 1000, locale);
    const props = { label: 'Acts', lanes, axis, gutter: 168, window: DEFAULT_WINDOW, windowName: 'HR75' };
    return viewMarkup(ActLanes, props, atlas);
  };

  it('look as approved', async () =>
    expectGolden('compare-acts', lanesOf(await atlasWith(TABLES, english)), 'html'));

  it('leave time from left to right on a page from right to left', async () => {
    const places = (markup: string) =>
      [...markup.matchAll(/translate\(([\d.]+),([\d.]+)\)" role="img"/g)].map(([, x, y]) => `${x} ${y}`);
    const [here, there] = await Promise.all([atlasWith(TABLES, english), atlasWith(TABLES, arabic)]);
    expect(places(lanesOf(here)).length).toBeGreaterThan(5);
    expect(places(lanesOf(there))).toEqual(places(lanesOf(here)));
    expect(lanesOf(there)).toContain('text-anchor="start">HR75');
  });
});

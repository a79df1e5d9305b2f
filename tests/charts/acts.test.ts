// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { actBars, actsScale, barGroups, totalLine, type ActBar } from '../../src/charts/acts';
import { draw, type ActsData } from '../../src/charts/acts.plot';
import { timeAxis } from '../../src/charts/timeAxis';
import { actBuckets, runningTotal } from '../../src/select/actMonths';
import type { Act } from '../../src/select/acts';
import { expectGolden, tidy } from '../golden';
import { english } from '../locales';

const AXIS = { from: '2022-12-01', to: '2024-09-30' };
const WINDOW = { from: '2022-12-10', to: '2023-12-31' };
const act = (date: string, kind: Act['kind'] = 'ratification'): Act => ({
  iso3: 'TUV',
  instrument: 'CAT',
  date,
  kind,
});
const ACTS = [
  act('2022-12-05'),
  act('2022-12-20'),
  act('2022-12-26'),
  act('2023-02-08', 'withdrawal'),
  act('2023-02-09'),
  act('2024-03-25'),
];
const dataOf = (acts: readonly Act[], over: Partial<ActsData> = {}): ActsData => ({
  bars: actBars(actBuckets(acts, AXIS, WINDOW)),
  points: runningTotal(acts.filter(({ date }) => date >= WINDOW.from && date <= WINDOW.to)),
  window: WINDOW,
  axis: AXIS,
  ticks: (width) => timeAxis(AXIS, width, english).ticks,
  names: 100,
  number: String,
  words: { joined: 'Joined', left: 'Withdrew', running: 'Running total', total: '3 acts in all' },
  dir: 'ltr',
  ...over,
});

it('stacks acts outside the window on those within it, and hangs withdrawals below', () => {
  const bars = actBars(actBuckets(ACTS, AXIS, WINDOW));
  expect(bars.map(({ key, kind, inside, y1, y2 }) => [key, kind, inside, y1, y2])).toEqual([
    ['2022-12', 'joined', true, 0, 2],
    ['2022-12/outside', 'joined', false, 2, 3],
    ['2023-02', 'joined', true, 0, 1],
    ['2023-02/left', 'left', true, -0, -1],
    ['2024-03', 'joined', false, 0, 1],
  ]);
  expect(new Set(bars.map(({ key }) => key)).size).toBe(bars.length);
});

describe('the scale', () => {
  it('puts the running total above every bar, and its end at the top', () => {
    const scale = actsScale(actBars(actBuckets(ACTS, AXIS, WINDOW)), 3, false);
    expect(scale.bandBase).toBeGreaterThan(3);
    expect(scale.total(0)).toBe(scale.bandBase);
    expect(scale.total(3)).toBeCloseTo(scale.bandTop);
    expect(scale.domain[0]).toBeLessThan(-1);
  });
  it('needs no room below without a withdrawal', () => {
    expect(actsScale(actBars(actBuckets([act('2023-05-01')], AXIS, WINDOW)), 1, false).domain[0]).toBeCloseTo(
      0,
    );
  });
  it('stands without any act', () =>
    expect(actsScale([], 0, false).domain.every(Number.isFinite)).toBe(true));
});

it.each([
  ['from the first day of the window to its last', WINDOW, ['2022-12-10', '2023-05-01', '2023-12-31']],
  ['within the axis', { from: '1966-01-01', to: '2026-01-01' }, ['2022-12-01', '2023-05-01', '2024-09-30']],
])('draws the running total %s', (_, window, dates) => {
  const points = totalLine([{ date: '2023-05-01', total: 4 }], window, AXIS);
  expect(points.map(({ date }) => date)).toEqual(dates);
  expect(points.map(({ total }) => total)).toEqual([0, 4, 4]);
});
it('draws no running total of nothing', () => expect(totalLine([], WINDOW, AXIS)).toEqual([]));

it.each([
  ['wide', 1296],
  ['narrow', 366],
])('draws one bar a mark, %s', (_, width) => {
  const data = dataOf(ACTS);
  const svg = draw(data, width);
  expect(svg.querySelectorAll('.acts rect')).toHaveLength(data.bars.length);
  expect(svg.textContent).toContain('Withdrew');
});

it.each([
  [
    'months by year',
    ['2022-12', '2023-01', '2023-02', '2023-02/left', '2024-03'],
    ['2022 1', '2023 3', '2024 1'],
  ],
  ['years in one set', ['2021', '2022', '2022/left'], ['null 3']],
  ['none', [], []],
])('groups the bars: %s', (_, keys, expected) => {
  const bars = keys.map((key) => ({ key, bucket: { key: key.split('/')[0] } }) as ActBar);
  expect(barGroups(bars).map((group) => `${group.year} ${group.bars.length}`)).toEqual(expected);
});

it('draws an empty chart', () => {
  const svg = draw(dataOf([]), 640);
  expect(svg.querySelectorAll('.acts rect')).toHaveLength(0);
  expect(svg.outerHTML).not.toContain('NaN');
});

it('looks as approved', async () => expectGolden('acts', tidy(draw(dataOf(ACTS), 640).outerHTML)));

describe('right to left', () => {
  const xs = (svg: SVGSVGElement, selector: string) =>
    [...svg.querySelectorAll(selector)].map((element) => Number(element.getAttribute('x')));
  it.each([1296, 366])('leaves time from left to right at %d px', (width) => {
    const svg = draw(dataOf(ACTS, { dir: 'rtl' }), width);
    const left = xs(svg, '.acts rect');
    expect(left).toEqual(left.toSorted((a, b) => a - b));
  });
  it('puts the names of rows at the right, to be read towards the axis', () => {
    const names = draw(dataOf(ACTS, { dir: 'rtl' }), 1296).querySelector('.names')!;
    expect(names.getAttribute('text-anchor')).toBe('start');
    expect(names.getAttribute('transform')).toMatch(/^translate\(1\d\d/);
  });
  it('puts them over the beginning of time where it is narrow', () => {
    const names = draw(dataOf(ACTS, { dir: 'rtl' }), 366).querySelector('.names')!;
    expect(names.getAttribute('text-anchor')).toBe('end');
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { draw, type ActorsData } from '../../src/charts/actors.plot';
import { hueGroups } from '../../src/charts/hueGroups';
import { waffleCell, waffleHeight } from '../../src/charts/waffle';
import { markElements } from '../../src/components/plotMarks';
import type { ActorHue } from '../../src/select/actorRows';
import { expectGolden, tidy } from '../golden';

const cell = waffleCell(366);
const data: ActorsData = {
  kinds: [
    { actor: 'states', pledges: 65, hue: 'states', top: 30 },
    { actor: 'joint', pledges: 7, hue: 'joint', top: 100 },
    { actor: 'business', pledges: 30, hue: 'others', top: 150 },
  ],
  cell,
  dir: 'ltr',
};

/** Area of a waffle's outline, in squares. */
function squares(path: Element): number {
  const points = (path.getAttribute('d') ?? '')
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number]);
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2 / cell.cell ** 2;
}
const pathsOf = (svg: SVGSVGElement) => [...svg.querySelectorAll('.kinds > path')];

describe('the squares', () => {
  it('look as approved', () => expectGolden('actors', tidy(draw(data, 366).outerHTML)));

  it('are as many as the pledges', () =>
    expect(pathsOf(draw(data, 366)).map((path) => Math.round(squares(path)))).toEqual([65, 7, 30]));

  it('begin below their labels, on the side where lines begin', () => {
    const transforms = (dir: 'ltr' | 'rtl') =>
      pathsOf(draw({ ...data, dir }, 366)).map((path) => path.getAttribute('transform'));
    expect(transforms('ltr')).toEqual(data.kinds.map(({ top }) => `translate(0,${top}) scale(1,-1)`));
    expect(transforms('rtl')).toEqual(data.kinds.map(({ top }) => `translate(360,${top}) scale(-1,-1)`));
  });

  it('are named in their order, and not their patterns', () => {
    const marks = data.kinds.map(({ actor, pledges }) => ({
      key: actor,
      value: pledges,
      label: actor,
      tip: { title: actor, lines: [] },
    }));
    const found = markElements(draw(data, 366), [
      { name: 'kinds', label: 'States', marks: marks.slice(0, 2) },
      { name: 'kinds', label: 'Others', marks: marks.slice(2) },
    ]);
    expect(found.map(({ elements }) => elements.map((element) => element.localName))).toEqual([
      ['path', 'path'],
      ['path'],
    ]);
  });
});

describe('hueGroups', () => {
  const row = (hue: ActorHue) => ({ hue });
  const [states, joint, others] = (['states', 'joint', 'others'] as const).map(row);
  it.each([
    ['States alone or together, then all others', [states!, joint!, others!], ['states 2', 'others 1']],
    ['others alone', [others!, others!], ['others 2']],
    ['rows in another order', [others!, states!], ['states 1', 'others 1']],
    ['none', [], []],
  ])('%s', (_, rows, expected) =>
    expect(hueGroups(rows).map((group) => `${group.name} ${group.rows.length}`)).toEqual(expected),
  );
});

describe('waffleCell', () => {
  it.each([
    [254, 20, 12],
    [296, 20, 14],
    [366, 30, 12],
    [632, 30, 18],
    [730, 40, 18],
    [1300, 40, 18],
    [5, 20, 1],
  ])('%i px: %i in a row, of %i px', (width, columns, side) =>
    expect(waffleCell(width)).toEqual({ columns, cell: side }),
  );
  it('gives height in whole rows', () => {
    expect([0, 1, 30, 31, 520].map((count) => waffleHeight(count, cell))).toEqual([0, 12, 12, 24, 216]);
  });
});

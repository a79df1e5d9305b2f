// Golden pictures of the map and of the tiles: six States, all classes of the pledge layer, one State chosen.
import { describe, expect, it } from 'vitest';
import type { PlaceMark } from '../../src/charts/placeMark';
import TileMap from '../../src/components/TileMap.svelte';
import WorldMap from '../../src/components/WorldMap.svelte';
import { ZoomState } from '../../src/components/zoom.svelte';
import { expectGolden, markupOf } from '../golden';
import { english } from '../locales';
import { preparedShapes } from './prepared';

const mark = (iso3: string, code: string, faded = false): PlaceMark => ({ iso3, code, faded, value: code, label: `${iso3}, ${code}` }); // prettier-ignore
const MARKS = [
  mark('AND', 'documented'),
  mark('KEN', 'documented'),
  mark('MLI', 'content_unknown'),
  mark('PRY', 'joint_only'),
  mark('RWA', 'uncertain'),
  mark('TUV', 'not_documented', true),
];
const shapes = {
  ...preparedShapes,
  states: preparedShapes.states.filter((shape) => MARKS.some((one) => one.iso3 === shape.iso3)),
  territories: '',
  coast: 'M0 0l1 1',
  borders: 'M2 2l1 1',
};
const common = { chosen: 'RWA', width: 480, markOf: () => undefined, choose: () => {} };

describe('the map', () => {
  const groups = [
    { key: 'africa', name: 'Africa', marks: MARKS.slice(1, 3) },
    { key: 'others', name: 'Others', marks: [MARKS[0]!, ...MARKS.slice(3)] },
  ];
  const order = MARKS.map((one) => one.iso3);
  const draw = (zoom: ZoomState) => markupOf(WorldMap, { ...common, shapes, groups, order, zoom }, english);
  const markup = draw(new ZoomState());
  it('is as approved', () => expectGolden('map', markup));
  it('has one mark a State, named, with its value', () => {
    expect(markup.match(/data-mark=/g)).toHaveLength(6);
    for (const { iso3, code } of MARKS)
      expect(markup).toMatch(
        new RegExp(
          `aria-label="${iso3}, ${code}"[^>]*data-key="${iso3}" data-iso3="${iso3}" data-value="${code}"`,
        ),
      );
    expect(markup.match(/aria-selected="true"/g)).toHaveLength(1);
  });
  it('stands in groups with a name, of shapes and of circles', () => {
    expect([...markup.matchAll(/role="group" aria-label="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Africa',
      'Others',
      'Others, small on this map',
    ]);
  });
  it('draws circles at least 12 px across, and no solid line under a dashed one', () => {
    for (const [, radius] of markup.matchAll(/class="disc" r="([\d.]+)"/g))
      expect(Number(radius)).toBeGreaterThanOrEqual(6);
    expect(markup.match(/class="disc"/g)!.length).toBeGreaterThan(1);
    expect(markup).toMatch(/stroke-dasharray/);
  });
  it('zooms shapes, and neither circles nor lines', () => {
    const zoom = new ZoomState();
    zoom.view = { k: 4, x: -1800, y: -700 };
    const zoomed = draw(zoom);
    expect(zoomed).toContain('scale(2)');
    expect(zoomed).toContain('stroke-width="0.3"');
    expect(zoomed).toContain('class="disc" r="6.5"');
  });
});

describe('the tiles', () => {
  const groups = [
    { key: 'africa', name: 'Africa', marks: MARKS.slice(1, 3) },
    { key: 'others', name: 'Others', marks: [MARKS[0]!, ...MARKS.slice(3)] },
  ];
  const markup = markupOf(
    TileMap,
    { ...common, label: 'States', width: 366, groups, order: MARKS.map((one) => one.iso3) },
    english,
  );
  it('are as approved', () => expectGolden('tiles', markup));
  it('stand in groups with a name, one mark a State', () => {
    expect(markup.match(/data-mark=/g)).toHaveLength(6);
    expect(markup).toMatch(/role="group" aria-label="Africa"/);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { largestPieceBounds } from '../../src/charts/pathBounds';
import { regionShapes } from '../../src/charts/regionShapes';
import { readWorld } from '../../src/extract/world';
import { PRESETS } from '../../src/model/codes';
import { onlyStates } from '../../src/select/scope';
import { shipped } from '../rows';
import { preparedShapes } from './prepared';

const world = readWorld(JSON.parse(readFileSync('data/geo/world.topojson', 'utf8')));
const states = onlyStates(await shipped('states'));

describe('regionShapes', () => {
  it('draws the world exactly where the prepared map has it', () => {
    const { states: shapes, dashes, coast } = regionShapes(world, states, 'world');
    expect(shapes).toHaveLength(197);
    expect(dashes && coast).toBeTruthy();
    for (const { iso3, at } of preparedShapes.states) {
      const drawn = shapes.find((shape) => shape.iso3 === iso3)!;
      expect(Math.hypot(drawn.at[0] - at[0], drawn.at[1] - at[1]), iso3).toBeLessThan(0.3);
    }
  });
  it.each(PRESETS.filter((preset) => preset !== 'world'))('keeps %s within the box', (preset) => {
    const shapes = regionShapes(world, states, preset);
    for (const { d, at } of shapes.states) {
      const [[x0, y0], [x1, y1]] = largestPieceBounds(d) ?? [at, at];
      expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-1.5);
      expect(x1).toBeLessThanOrEqual(961.5);
      expect(y1).toBeLessThanOrEqual(441.5);
    }
    expect(shapes.states.length).toBeLessThan(197);
  });
  it.each([
    ['africa', 'africa', 49],
    ['europe', 'europe', 49],
    ['central_asia', 'central_asia', 5],
    ['middle_east_north_africa', 'middle_east_north_africa', 19],
    ['asia_pacific', 'asia_pacific', 40],
    ['americas', 'americas', 35],
  ] as const)('%s has all States of the region', (preset, region, count) => {
    const drawn = new Set(regionShapes(world, states, preset).states.map((shape) => shape.iso3));
    const members = states.filter((state) => state.region === region);
    expect(members).toHaveLength(count);
    expect(members.filter((state) => !drawn.has(state.iso3)).map((state) => state.iso3)).toEqual([]);
  });
  it.each([
    ['pacific', ['TUV', 'KIR', 'NIU', 'COK', 'NRU', 'PLW', 'NZL', 'PNG', 'WSM', 'TON']],
    ['caribbean', ['BHS', 'JAM', 'CUB', 'HTI', 'BRB', 'TTO', 'KNA', 'BLZ', 'GRD']],
  ] as const)('%s has %j', (preset, members) => {
    const drawn = regionShapes(world, states, preset).states.map((shape) => shape.iso3);
    expect(drawn).toEqual(expect.arrayContaining([...members]));
  });
  it('knows which States are small', () => {
    const across = new Map(
      regionShapes(world, states, 'world').states.map((shape) => [shape.iso3, shape.across]),
    );
    expect(across.get('TUV')).toBeLessThan(1);
    expect(across.get('JAM')).toBeGreaterThan(2);
    expect(across.get('BRA')).toBeGreaterThan(60);
  });
});

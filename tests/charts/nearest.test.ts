import { describe, expect, it } from 'vitest';
import { nearest, type Direction } from '../../src/charts/nearest';
import { middles } from '../../src/charts/pathBounds';
import { layoutTiles } from '../../src/charts/tiles';
import { shipped } from '../rows';
import { preparedShapes } from './prepared';

const DIRECTIONS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
type Places = ReadonlyMap<string, readonly [number, number]>;
const onMap: Places = middles(preparedShapes.states);

/** All keys that arrow keys lead to from a first one. */
function reached(places: Places, start: string): Set<string> {
  const found = new Set([start]);
  for (const key of found)
    for (const direction of DIRECTIONS) {
      const next = nearest(places, key, direction);
      if (next) found.add(next);
    }
  return found;
}

describe('nearest', () => {
  const square: Places = new Map([
    ['a', [0, 0]],
    ['b', [10, 0]],
    ['c', [0, 10]],
    ['d', [10, 11]],
    ['far', [100, 1]],
  ]);
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['a', 'ArrowUp', undefined],
    ['a', 'ArrowLeft', undefined],
    ['d', 'ArrowUp', 'b'],
    ['d', 'ArrowLeft', 'c'],
    ['b', 'ArrowRight', 'far'],
    ['nowhere', 'ArrowRight', undefined],
  ] as const)('%s %s leads to %s', (from, direction, expected) =>
    expect(nearest(square, from, direction)).toBe(expected),
  );
  it.each([
    ['PRT', 'ArrowRight', 'ESP'],
    ['CAN', 'ArrowDown', 'USA'],
    ['ARG', 'ArrowLeft', 'CHL'],
    ['MEX', 'ArrowUp', 'USA'],
    ['KEN', 'ArrowLeft', 'UGA'],
    ['CHN', 'ArrowUp', 'MNG'],
    ['EGY', 'ArrowDown', 'SDN'],
  ] as const)('on the map, %s %s leads to %s', (from, direction, expected) =>
    expect(nearest(onMap, from, direction)).toBe(expected),
  );
  it.each(['AFG', 'TUV', 'CHL', 'NZL'])('leads from %s to every State of the map', (start) =>
    expect(reached(onMap, start).size).toBe(197),
  );
  it.each([366, 853])('leads to every tile at %i px', async (width) => {
    const states = (await shipped('states')).filter((state) => state.iso3 !== 'EUE');
    const regions = [...new Set(states.map((state) => state.region))];
    const { blocks } = layoutTiles(
      regions.map((key) => ({
        key,
        members: states.filter((state) => state.region === key).map((state) => state.iso3),
      })),
      width,
    );
    const tiles: Places = new Map(
      blocks.flatMap((block) => block.tiles.map(({ key, x, y }) => [key, [x, y]])),
    );
    expect(reached(tiles, 'AFG').size).toBe(197);
  });
});

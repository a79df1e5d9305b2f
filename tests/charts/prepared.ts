// The prepared map as the page reads it off the shell, for tests.
import { readFileSync } from 'node:fs';
import type { Shapes } from '../../src/charts/worldShapes';

interface File {
  viewBox: number[];
  states: Record<string, string>;
  points: Record<string, [number, number]>;
  small: Record<string, number>;
  territories: string;
  coast: string;
  borders: string;
  dashes: string;
}
const file = JSON.parse(readFileSync('data/geo/shapes.json', 'utf8')) as File;

export const preparedShapes: Shapes = {
  viewBox: file.viewBox.join(' '),
  states: Object.entries(file.points).map(([iso3, at]) => ({
    iso3,
    d: file.states[iso3] ?? '',
    at,
    across: file.small[iso3] ?? Infinity,
  })),
  territories: file.territories,
  coast: file.coast,
  borders: file.borders,
  dashes: file.dashes,
};

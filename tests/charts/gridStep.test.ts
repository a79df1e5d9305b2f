// Where each key leads in a grid of 5 rows by 4 columns, from row 2, column 1.
import { describe, expect, it } from 'vitest';
import { gridStep, type GridPlace } from '../../src/charts/gridStep';

const size = { rows: 5, columns: 4, page: 2, dir: 'ltr' } as const;
const from = { row: 2, column: 1 };

describe('gridStep', () => {
  it.each<[string, boolean, GridPlace | undefined, GridPlace | undefined]>([
    ['ArrowRight', false, { row: 2, column: 2 }, { row: 2, column: 0 }],
    ['ArrowLeft', false, { row: 2, column: 0 }, { row: 2, column: 2 }],
    ['ArrowDown', false, { row: 3, column: 1 }, { row: 3, column: 1 }],
    ['ArrowUp', false, { row: 1, column: 1 }, { row: 1, column: 1 }],
    ['PageDown', false, { row: 4, column: 1 }, { row: 4, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }, { row: 0, column: 1 }],
    ['Home', false, { row: 2, column: 0 }, { row: 2, column: 0 }],
    ['End', false, { row: 2, column: 3 }, { row: 2, column: 3 }],
    ['Home', true, { row: 0, column: 0 }, { row: 0, column: 0 }],
    ['End', true, { row: 4, column: 3 }, { row: 4, column: 3 }],
    ['ArrowRight', true, undefined, undefined],
    ['PageDown', true, undefined, undefined],
    ['Enter', false, undefined, undefined],
    ['a', false, undefined, undefined],
  ])('%s, control %s', (key, control, ltr, rtl) => {
    expect(gridStep(from, key, control, size)).toEqual(ltr);
    expect(gridStep(from, key, control, { ...size, dir: 'rtl' })).toEqual(rtl);
  });
  it.each<[GridPlace, string]>([
    [{ row: 0, column: 0 }, 'ArrowUp'],
    [{ row: 0, column: 0 }, 'ArrowLeft'],
    [{ row: 0, column: 0 }, 'PageUp'],
    [{ row: 4, column: 3 }, 'ArrowDown'],
    [{ row: 4, column: 3 }, 'ArrowRight'],
    [{ row: 4, column: 3 }, 'PageDown'],
  ])('stays at the edge: %o %s', (place, key) => {
    expect(gridStep(place, key, false, size)).toEqual(place);
  });
});

// Rows in the order of a column: as a stable sort of all of them gives, however many there are.
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/tableSpec';
import { orderRows } from '../../src/select/orderRows';
import { finish } from '../../src/select/steps';

const compare = new Intl.Collator('en').compare;
const ordered = (cells: readonly Cell[], descending = false) =>
  [
    ...finish(
      orderRows(
        Uint32Array.from(cells, (_, row) => row),
        (row) => cells[row]!,
        descending,
        compare,
      ),
    ),
  ]
    .map((row) => `${row}:${cells[row] ?? ''}`)
    .join(' ');

describe('orderRows', () => {
  it.each<[string, readonly Cell[], string, string]>([
    ['words', ['b', 'a', 'c'], '1:a 0:b 2:c', '2:c 0:b 1:a'],
    ['equals stay in their order', ['b', 'a', 'b', 'a'], '1:a 3:a 0:b 2:b', '0:b 2:b 1:a 3:a'],
    ['blanks come last either way', ['', 'b', null, 'a'], '3:a 1:b 0: 2:', '1:b 3:a 0: 2:'],
    ['numbers by their value', [10, 9, 100], '1:9 0:10 2:100', '2:100 0:10 1:9'],
    ['accents as the language has them', ['é', 'f', 'e'], '2:e 0:é 1:f', '1:f 0:é 2:e'],
    ['none', [], '', ''],
  ])('%s', (_, cells, up, down) => {
    expect(ordered(cells)).toBe(up);
    expect(ordered(cells, true)).toBe(down);
  });

  it.each([1, 255, 256, 257, 1000, 5000])('sorts %i different cells as one sort would', (length) => {
    const cells = Array.from({ length }, (_, row) => `cell ${(row * 7919) % length} ${row % 3}`);
    for (const sign of [1, -1]) {
      const rows = Uint32Array.from(cells, (_, row) => row);
      const found = finish(orderRows(rows, (row) => cells[row]!, sign < 0, compare));
      const expected = cells.map((_, row) => row).sort((a, b) => sign * compare(cells[a]!, cells[b]!));
      expect([...found]).toEqual(expected);
    }
  });

  it('yields often, and shares that grow to the end', () => {
    const cells = Array.from({ length: 5000 }, (_, row) => String((row * 7919) % 5000));
    const rows = Uint32Array.from(cells, (_, row) => row);
    const shares = [...orderRows(rows, (row) => cells[row]!, false, compare)];
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});

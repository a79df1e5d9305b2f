// Keys that have been seen: ascending, not ascending, many.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { Keys } from '../../../src/extract/intake/keys';

describe('keys', () => {
  test.each([
    ['ascending', ['a', 'b', 'c'], [true, true, true]],
    ['ascending, with one repeated at once', ['a', 'b', 'b', 'c'], [true, true, false, true]],
    ['not ascending', ['b', 'a', 'b', 'a', 'c'], [true, true, false, false, true]],
    ['nearly the same', ['ab', 'a', 'abc', 'ab ', 'ab'], [true, true, true, true, false]],
    ['empty', ['', '', 'a'], [true, false, true]],
    ['names of properties', ['__proto__', 'constructor', '__proto__'], [true, true, false]],
  ])('%s', (_, keys, added) => {
    const seen = new Keys();
    expect(keys.map((key) => seen.add(key))).toEqual(added);
  });

  test('are those of a set', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 300 }), (keys) => {
        const [seen, set] = [new Keys(), new Set<string>()];
        for (const key of keys) {
          expect(seen.add(key)).toBe(!set.has(key));
          set.add(key);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('may be many', () => {
    const seen = new Keys();
    const key = (i: number) => `P${String((i * 7919) % 50_000).padStart(7, '0')}`;
    for (let i = 0; i < 50_000; i++) if (!seen.add(key(i))) throw new Error(`${key(i)} twice`);
    for (let i = 0; i < 50_000; i += 97) expect(seen.add(key(i))).toBe(false);
  });
});

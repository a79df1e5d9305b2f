import { describe, expect, it } from 'vitest';
import { layoutTiles } from '../../src/charts/tiles';

const members = (key: string, count: number) => Array.from({ length: count }, (_, i) => `${key}${i}`);
const GROUPS = [
  { key: 'africa', members: members('af', 49) },
  { key: 'americas', members: members('am', 35) },
  { key: 'central', members: members('ca', 5) },
  { key: 'europe', members: members('eu', 50) },
];

describe('layoutTiles', () => {
  it.each([320, 366, 559, 560, 853, 1300])(
    'fits tiles of at least 24 px into %i px, none over another',
    (width) => {
      const { blocks, tile, height } = layoutTiles(GROUPS, width);
      const tiles = blocks.flatMap((block) => block.tiles);
      expect(tiles).toHaveLength(139);
      expect(Math.min(tile.width, tile.height)).toBeGreaterThanOrEqual(24);
      for (const { x, y } of tiles) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + tile.width).toBeLessThanOrEqual(width + 0.01);
        expect(y + tile.height).toBeLessThanOrEqual(height);
      }
      for (const [i, a] of tiles.entries())
        for (const b of tiles.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= tile.width || Math.abs(a.y - b.y) >= tile.height).toBe(true);
    },
  );
  it('keeps the order of the regions in one column, and fills the shortest of three', () => {
    expect(layoutTiles(GROUPS, 366).blocks.map((block) => block.key)).toEqual(
      GROUPS.map((group) => group.key),
    );
    const wide = layoutTiles(GROUPS, 853).blocks;
    expect(wide.map((block) => block.key)).toEqual(['europe', 'africa', 'americas', 'central']);
    expect(wide[3]!.x).toBe(wide[2]!.x);
  });
  it('mirrors from right to left', () => {
    const ltr = layoutTiles(GROUPS, 366).blocks[0]!;
    const rtl = layoutTiles(GROUPS, 366, 'rtl').blocks[0]!;
    expect(ltr.x).toBe(0);
    expect(rtl.x).toBe(366);
    expect(rtl.tiles[0]!.x).toBeGreaterThan(rtl.tiles[1]!.x);
  });
  it('draws nothing of nothing', () => {
    expect(layoutTiles([], 366)).toMatchObject({ blocks: [], height: 0 });
  });
});

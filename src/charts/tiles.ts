// One tile a State, the same area each, in blocks by region: pure geometry, px.

export interface TileGroup {
  key: string;
  /** In the order in which they are to stand. */
  members: readonly string[];
}
export interface TileBlock {
  key: string;
  x: number;
  /** Baseline of the region's label. */
  y: number;
  tiles: readonly { key: string; x: number; y: number }[];
}
export interface TileLayout {
  blocks: readonly TileBlock[];
  tile: { width: number; height: number };
  height: number;
}

/** From this width the blocks stand in three columns. */
const WIDE = 560;
const GAP = 3;
const LABEL = 26;
const BASELINE = 18;
const BETWEEN_BLOCKS = 14;
const BETWEEN_COLUMNS = 28;
/** Wide enough for three letters of 12 px; never under 24. */
const NARROWEST = 32;
const HEIGHT = { wide: 32, narrow: 28 };

/** Blocks of tiles for a width. Larger regions are placed first, each in the shortest column; mirrored from right to left. */
export function layoutTiles(
  groups: readonly TileGroup[],
  width: number,
  dir: 'ltr' | 'rtl' = 'ltr',
): TileLayout {
  const columns = width >= WIDE ? 3 : 1;
  const columnWidth = (width - (columns - 1) * BETWEEN_COLUMNS) / columns;
  const perRow = Math.max(1, Math.floor((columnWidth + GAP) / (NARROWEST + GAP)));
  const tile = {
    width: Math.floor((columnWidth + GAP) / perRow - GAP),
    height: columns > 1 ? HEIGHT.wide : HEIGHT.narrow,
  };
  const rowsOf = (group: TileGroup) => Math.ceil(group.members.length / perRow);
  const tops = new Array<number>(columns).fill(0);
  const mirror = (x: number, own: number) => (dir === 'rtl' ? width - x - own : x);
  const order = columns > 1 ? groups.toSorted((a, b) => rowsOf(b) - rowsOf(a)) : groups;
  const blocks = order.map((group) => {
    const column = tops.indexOf(Math.min(...tops));
    const left = column * (columnWidth + BETWEEN_COLUMNS);
    const top = tops[column]!;
    const rows = rowsOf(group);
    tops[column] = top + LABEL + rows * (tile.height + GAP) + BETWEEN_BLOCKS;
    return {
      key: group.key,
      x: dir === 'rtl' ? width - left : left,
      y: top + BASELINE,
      tiles: group.members.map((key, i) => ({
        key,
        x: mirror(left + (i % perRow) * (tile.width + GAP), tile.width),
        y: top + LABEL + Math.floor(i / perRow) * (tile.height + GAP),
      })),
    };
  });
  return { blocks, tile, height: Math.max(0, Math.max(...tops) - BETWEEN_BLOCKS) };
}

// The heights that a host reserves: at few widths, and never less than what was measured at the many between them.

/** A width that was measured and the height found there, px. */
export type Measured = readonly [width: number, height: number];

/**
 * A height for each of `widths` (rising), px, such that no measured height lies above the lines between them. `measured`
 * has each of the widths, and any between.
 */
export function envelope(measured: readonly Measured[], widths: readonly number[]): number[] {
  const heights = widths.map((width) => {
    const own = measured.find(([at]) => at === width);
    if (!own) throw new Error(`no height was measured at ${width} px`);
    return own[1];
  });
  widths.slice(1).forEach((end, index) => {
    const start = widths[index]!;
    const missing = measured
      .filter(([at]) => at > start && at < end)
      .map(([at, height]) => height - between(heights, index, (at - start) / (end - start)));
    const raise = Math.ceil(Math.max(0, ...missing));
    heights[index]! += raise;
    heights[index + 1]! += raise;
  });
  return heights;
}

const between = (heights: readonly number[], index: number, share: number) =>
  heights[index]! + (heights[index + 1]! - heights[index]!) * share;

// Classes of the numbers of entries by State, for a register that says it is complete: five at most, read off the data.

/** Whole numbers from `from` to `to`, both included, and the code by which they are drawn. */
export interface CountStep {
  code: string;
  from: number;
  to: number;
}

const STEPS = 5;
/** The class of a State that has none. */
export const NO_COUNT = 'count_0';

/**
 * As many States in each step as can be, at round limits; of few different numbers, each has a step. Fewer steps are
 * spread over the same five shades. No step for no number above 0.
 */
export function countSteps(counts: Iterable<number>): CountStep[] {
  const sorted = [...counts].filter((count) => count > 0).sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  const limits =
    different.length <= STEPS
      ? different
      : [1, 2, 3, 4].map((step) => rounded(sorted[Math.ceil((step * sorted.length) / STEPS) - 1]!));
  const most = different.at(-1) ?? 0;
  const ends = [...new Set(limits.filter((limit) => limit < most)), ...(most > 0 ? [most] : [])].sort(
    (a, b) => a - b,
  );
  return ends.map((to, index) => ({ code: shade(index, ends.length), from: (ends[index - 1] ?? 0) + 1, to }));
}

/** The code of the step that has the number; `NO_COUNT` for none, and for a number beyond all. */
export function stepOf(steps: readonly CountStep[], count: number): string {
  return steps.find(({ from, to }) => count >= from && count <= to)?.code ?? NO_COUNT;
}

/** To one figure, or two from 100 on that are a multiple of five: 7, 40, 150, 2000. */
function rounded(value: number): number {
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(value)));
  const unit = value >= 100 ? digits / 2 : digits;
  return Math.max(1, Math.round(value / unit) * unit);
}

function shade(index: number, steps: number): string {
  return `count_${steps === 1 ? 3 : 1 + Math.round((index * (STEPS - 1)) / (steps - 1))}`;
}

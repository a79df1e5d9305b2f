// Medians of the runs, and the Markdown tables of the README.
import { GOALS } from './goals.mjs';

/** What is measured, in the order of the table: head, digits after the point, factor to its unit. */
const MEASURES = {
  picture: ['first picture', 0, 1],
  drawn: ['drawn', 0, 1],
  painted: ['painted', 0, 1],
  task: ['longest task', 0, 1],
  click: ['filter redrawn', 0, 1],
  release: ['let go', 0, 1],
  heap: ['heap MB', 1, 1],
  memory: ['renderer MB', 0, 1],
  sent: ['sent kB', 0, 1e-3],
  script: ['script kB', 0, 1e-3],
};
/** Whose quartiles are given too: those that the goals are about. */
const SPREAD = new Set(['painted', 'click']);

/** The value below which the share of the sorted values lies, between its neighbours. */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * One result for each page, number of rows and condition: { page, rows, condition, runs, right, medians, quartiles };
 * runs in which something went wrong are counted, and left out.
 */
export function summarise(runs) {
  const groups = Map.groupBy
    ? Map.groupBy(runs, groupOf)
    : runs.reduce((map, run) => map.set(groupOf(run), [...(map.get(groupOf(run)) ?? []), run]), new Map());
  return [...groups.values()].map((group) => {
    const [{ page, rows, condition }] = group;
    const right = group.filter((run) => run.faults.length === 0);
    const medians = {};
    const quartiles = {};
    for (const [measure, [, , factor]] of Object.entries(MEASURES)) {
      const values = right.map((run) => run[measure]).filter((value) => typeof value === 'number');
      const sorted = values.map((value) => value * factor).sort((a, b) => a - b);
      medians[measure] = sorted.length > 0 ? quantile(sorted, 0.5) : null;
      quartiles[measure] = sorted.length > 0 ? [quantile(sorted, 0.25), quantile(sorted, 0.75)] : null;
    }
    return { page, rows, condition, runs: group.length, right: right.length, medians, quartiles };
  });
}
const groupOf = ({ page, rows, condition }) => `${rows} ${condition} ${page}`;

const table = (head, lines) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const number = (value, digits) => (value === null ? '–' : value.toFixed(digits));

/** The goals, each with what was measured; `met` is null where it was not. */
export function judge(results) {
  return GOALS.map(({ says, limit, unit, value }) => {
    const measured = value(results);
    return { says, limit, unit, measured, met: measured === null ? null : measured <= limit };
  });
}

/** The tables: goals first, then every measurement. Times in ms. */
export function toMarkdown(results) {
  const goals = judge(results).map(({ says, limit, unit, measured, met }) => {
    const digits = unit.startsWith('×') ? 2 : 0;
    const verdict = met === null ? 'not measured' : met ? 'met' : '**missed**';
    return [says, `≤ ${limit} ${unit}`, number(measured, digits), verdict];
  });
  const parts = [table(['goal', 'limit', 'measured', ''], goals)];
  const kinds = new Map(results.map(({ rows, condition }) => [`${rows} ${condition}`, { rows, condition }]));
  for (const { rows, condition } of kinds.values()) {
    const lines = results
      .filter((result) => result.rows === rows && result.condition === condition)
      .map(({ page, runs, right, medians, quartiles }) => [
        page,
        `${right} of ${runs}`,
        ...Object.entries(MEASURES).map(([measure, [, digits]]) => {
          const spread = SPREAD.has(measure) && quartiles[measure];
          const between = spread ? ` (${spread.map((value) => number(value, digits)).join('–')})` : '';
          return number(medians[measure], digits) + between;
        }),
      ]);
    const head = ['page', 'right runs', ...Object.values(MEASURES).map(([title]) => title)];
    parts.push(`### ${rows.toLocaleString('en')} rows, ${condition}`, table(head, lines));
  }
  return parts.join('\n\n');
}

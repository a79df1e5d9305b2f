// Problems table by table, and figures on which sources differ.
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem';
import { byMeasure } from '../../src/select/discrepancies';
import { problemsByTable } from '../../src/select/tableProblems';
import { shipped } from '../rows';

const problem = (severity: Problem['severity'], row: number | null): Problem => ({
  file: 'events.csv',
  kind: 'type',
  severity,
  row,
  column: 'start',
  value: 'x',
  expected: 'date',
});

describe('problemsByTable', () => {
  it.each<[string, Problem[], number, object | undefined]>([
    ['nothing wrong', [], 0, undefined],
    [
      'two faults in one row, one in another',
      [problem('row', 3), problem('row', 3), problem('row', 4)],
      2,
      { setAside: 2, kept: 0, broken: false },
    ],
    ['remarks', [problem('warning', 3), problem('warning', 3)], 0, { setAside: 0, kept: 2, broken: false }],
    ['no table', [problem('table', null)], 0, { setAside: 0, kept: 0, broken: true }],
  ])('%s', (_, problems, setAside, expected) => {
    const [found] = problemsByTable([{ name: 'events', problems, setAside }]);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });
});

describe('byMeasure', () => {
  it('keeps every row of the shipped extract, the figure that is used first', async () => {
    const rows = await shipped('discrepancies');
    const measures = byMeasure(rows);
    expect(measures.flatMap(([, own]) => own)).toHaveLength(rows.length);
    expect(new Set(measures.map(([measure]) => measure)).size).toBe(measures.length);
    for (const [measure, own] of measures) {
      expect(own.every((row) => row.measure === measure)).toBe(true);
      expect(own.findIndex((row) => row.used)).toBeLessThanOrEqual(0);
    }
  });
});

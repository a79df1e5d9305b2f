// Figures on which sources differ, measure by measure.
import type { Discrepancy } from '../model/tables';

/** Measures in the order of the extract, each with what every source says; the figure that the page shows comes first. */
export function byMeasure(rows: readonly Discrepancy[]): [measure: string, rows: Discrepancy[]][] {
  const measures = new Map<string, Discrepancy[]>();
  for (const row of rows) {
    const same = measures.get(row.measure);
    if (same) same.push(row);
    else measures.set(row.measure, [row]);
  }
  for (const same of measures.values()) same.sort((a, b) => Number(b.used) - Number(a.used));
  return [...measures];
}

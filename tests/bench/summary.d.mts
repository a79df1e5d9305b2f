// Types of the summary, for its test.

export interface Run {
  page: string;
  rows: number;
  condition: string;
  faults: readonly string[];
  [measure: string]: unknown;
}
export interface Result {
  page: string;
  rows: number;
  condition: string;
  runs: number;
  right: number;
  medians: Readonly<Record<string, number | null>>;
  quartiles: Readonly<Record<string, readonly [number, number] | null>>;
}
export function summarise(runs: readonly Run[]): Result[];
export function judge(
  results: readonly Result[],
): { says: string; limit: number; measured: number | null; met: boolean | null }[];
export function toMarkdown(results: readonly Result[]): string;

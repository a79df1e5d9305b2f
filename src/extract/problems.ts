// Collects the problems of one file: counts every row set aside, keeps the first problems in full.
import type { Problem } from '../model/problem';

/** Problems kept of one file; a file with a million wrong rows must not fill the memory. */
export const MAX_PROBLEMS = 1000;
const MAX_VALUE_LENGTH = 80;

export class ProblemLog {
  readonly kept: Problem[] = [];
  /** Rows that are not in the result, whether their problems are kept or not. */
  setAside = 0;

  constructor(readonly file: string) {}

  add(problem: Omit<Problem, 'file'>): void {
    if (this.kept.length >= MAX_PROBLEMS && problem.severity !== 'table') return;
    this.kept.push({ file: this.file, ...problem, value: shorten(problem.value) });
  }
}

function shorten(value: string): string {
  return value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH - 1)}…` : value;
}

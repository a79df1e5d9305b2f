// What becomes of the rows of a file: counted all of them, told in full for the first problems.
import type { IntakeReport } from '../../model/intake';
import type { Problem, ProblemKind } from '../../model/problem';
import { ProblemLog } from '../problems';

/** A problem of the row at hand. */
export type Finding = Pick<Problem, 'kind' | 'column' | 'value' | 'expected'>;

/** The rows set aside, by their number in the file, and why: `reasons[reason[i]]`. Can be sent to another thread. */
export interface SetAside {
  rows: Uint32Array<ArrayBuffer>;
  reason: Uint16Array<ArrayBuffer>;
  reasons: readonly Pick<Problem, 'kind' | 'column' | 'expected'>[];
}

/** So many different reasons are told apart; there are as many as kinds of problems times columns. */
const MAX_REASONS = 5000;

export class Tally {
  blank = 0;
  #kept = 0;
  #warned = 0;
  /** Number of the last row that has a warning. */
  #warnedRow: number | null = null;
  readonly #log: ProblemLog;
  readonly #counts = new Map<string, { kind: ProblemKind; severity: Problem['severity']; count: number }>();
  readonly #setAside: number[] = [];
  readonly #reason: number[] = [];
  readonly #reasons: Pick<Problem, 'kind' | 'column' | 'expected'>[] = [];
  readonly #reasonPlaces = new Map<string, number>();

  constructor(readonly file: string) {
    this.#log = new ProblemLog(file);
  }

  get setAsideCount(): number {
    return this.#setAside.length;
  }

  get problems(): readonly Problem[] {
    return this.#log.kept;
  }

  get kept(): number {
    return this.#kept;
  }

  /** The row is kept; its warnings have been added. */
  keep(row: number): void {
    this.#kept++;
    if (this.#warnedRow === row) this.#warned++;
  }

  /** A problem of the file, of its header, or of a row. */
  add(severity: Problem['severity'], row: number | null, { kind, column, value, expected }: Finding): void {
    if (severity === 'warning') this.#warnedRow = row;
    const key = `${severity} ${kind}`;
    const count = this.#counts.get(key);
    if (count) count.count++;
    else this.#counts.set(key, { kind, severity, count: 1 });
    this.#log.add({ kind, severity, row, column, value: owned(value), expected });
  }

  /** The row is set aside. Further problems of it are added with `add`. */
  setAside(row: number, finding: Finding): void {
    this.add('row', row, finding);
    const { kind, column, expected } = finding;
    const key = `${kind}\n${column}\n${expected}`;
    let place = this.#reasonPlaces.get(key);
    if (place === undefined) {
      place = Math.min(this.#reasons.length, MAX_REASONS);
      if (place < MAX_REASONS) this.#reasonPlaces.set(key, place);
      this.#reasons[place] =
        place < MAX_REASONS ? { kind, column, expected } : { kind, column: '', expected: '' };
    }
    this.#setAside.push(row);
    this.#reason.push(place);
  }

  rowsSetAside(): SetAside {
    return {
      rows: Uint32Array.from(this.#setAside),
      reason: Uint16Array.from(this.#reason),
      reasons: this.#reasons,
    };
  }

  /** The part of a report that is counted here. */
  report(): Pick<
    IntakeReport,
    'read' | 'kept' | 'warned' | 'setAside' | 'blank' | 'problems' | 'problemCounts'
  > {
    const [kept, warned, setAside] = [this.#kept, this.#warned, this.setAsideCount];
    const problemCounts = [...this.#counts.values()].sort((a, b) => b.count - a.count);
    const { blank, problems } = this;
    return { read: kept + setAside, kept, warned, setAside, blank, problems, problemCounts };
  }
}

/** A copy of a piece of a larger text, which does not keep the whole of it in memory. */
export function owned(text: string): string {
  return ` ${text}`.slice(1);
}

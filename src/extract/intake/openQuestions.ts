// What a register leaves open once it is read: names, values that no list knows, dates with two readings.
import {
  DATE_ORDERS,
  type DateOrder,
  type IntakeReport,
  type OpenDates,
  type OpenName,
} from '../../model/intake';
import type { CodeColumn, CodeLists } from '../../model/register';
import { readDate } from '../recognise/dates';
import type { StateCells } from './codeCells';
import { owned } from './tally';
import type { Pause } from './pause';

const MOST_UNKNOWN = 200;
/** Names that are listed; of more, those in most rows. */
const MOST_NAMES = 1000;

/** Names of States that stand in the column as they are. `numbers`: of each row its number in the file. */
export async function openNames(
  { open }: Pick<StateCells, 'open'>,
  states: CodeLists,
  numbers: Uint32Array,
  pause: Pause,
): Promise<IntakeReport['names']> {
  if (open.size === 0) return [];
  const rows = new Uint32Array(states.codes.length);
  const first = new Uint32Array(states.codes.length);
  for (let row = 0; row < numbers.length; row++) {
    for (let k = states.start[row]!; k < states.start[row + 1]!; k++) {
      const state = states.of[k]!;
      if (rows[state]!++ === 0) first[state] = numbers[row]!;
    }
  }
  const most = [...open]
    .filter(([number]) => rows[number]! > 0)
    .sort(([a], [b]) => rows[b]! - rows[a]! || first[a]! - first[b]!)
    .slice(0, MOST_NAMES);
  const names: OpenName[] = [];
  for (const [number, { name, suggestions }] of most) {
    names.push({ name, rows: rows[number]!, firstRow: first[number]!, suggestions: suggestions() });
    await pause(); // suggestions are searched for among all names of all States
  }
  return names;
}

/** Values under their own name, most frequent first. */
export function unknownValues(
  columns: readonly {
    field: IntakeReport['unknown'][number]['field'];
    unknown: ReadonlySet<number>;
    column: CodeColumn | CodeLists;
  }[],
): IntakeReport['unknown'] {
  return columns
    .flatMap(({ field, unknown, column: { codes, of } }) => {
      if (unknown.size === 0) return [];
      const rows = new Uint32Array(codes.length);
      for (let i = 0; i < of.length; i++) rows[of[i]!]!++;
      return [...unknown].map((number) => ({ field, value: codes[number]!, rows: rows[number]! }));
    })
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_UNKNOWN);
}

/** The dates of one column: which orders of day and month they allow. */
export class DateColumn {
  #rows = 0;
  #firstRow = 0;
  #example = '';
  readonly #against = new Set<DateOrder>();

  constructor(readonly field: string) {}

  /** A text that is a date in one order or another; once for each different text is enough. */
  see(text: string): void {
    for (const order of DATE_ORDERS) if (readDate(text, order) === null) this.#against.add(order);
  }

  /** A row whose date was left out. */
  leaveOut(text: string, row: number): void {
    if (this.#rows++ > 0) return;
    this.#firstRow = row;
    this.#example = owned(text);
  }

  get open(): readonly OpenDates[] {
    if (this.#rows === 0) return [];
    const orders = DATE_ORDERS.filter((order) => !this.#against.has(order));
    return [
      { field: this.field, rows: this.#rows, firstRow: this.#firstRow, example: this.#example, orders },
    ];
  }
}

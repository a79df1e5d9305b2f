// Rows of a register in the order of what a column says of them: in steps, each different cell compared once.
import type { Cell } from '../model/tableSpec';
import type { Steps } from './steps';

/** Rows between two steps; and cells that are sorted within one. */
const ROWS_PER_STEP = 256;
const RUN = 256;

/** The rows by their cells. Blanks come last either way; equals stay in their order. */
export function* orderRows(
  rows: Uint32Array,
  cellOf: (row: number) => Cell,
  descending: boolean,
  compare: (a: string, b: string) => number,
): Steps<Uint32Array> {
  const numbers = new Map<Cell, number>();
  const cells: Cell[] = [];
  const numberOf = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const cell = cellOf(rows[at]!);
    let number = numbers.get(cell);
    if (number === undefined) {
      numbers.set(cell, (number = cells.length));
      cells.push(cell);
    }
    numberOf[at] = number;
    if (at % ROWS_PER_STEP === 0) yield (at / rows.length) * 0.5;
  }
  const sign = descending ? -1 : 1;
  const isBlank = (cell: Cell) => cell === null || cell === '';
  const compareCells = (a: Cell, b: Cell): number => {
    if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  };
  const places = yield* sortSteps(cells.length, (a, b) => compareCells(cells[a]!, cells[b]!));
  const rankOf = new Uint32Array(cells.length);
  let rank = 0;
  for (let at = 0; at < places.length; at++) {
    if (at > 0 && compareCells(cells[places[at - 1]!]!, cells[places[at]!]!) !== 0) rank++;
    rankOf[places[at]!] = rank;
    if (at % ROWS_PER_STEP === 0) yield 1;
  }
  return byRank(rows, numberOf, rankOf, rank + 1);
}

/** Counts the rows of each rank, and puts each row after those that come before it. */
function byRank(rows: Uint32Array, numberOf: Uint32Array, rankOf: Uint32Array, ranks: number): Uint32Array {
  const next = new Uint32Array(ranks + 1);
  for (const number of numberOf) next[rankOf[number]! + 1]!++;
  for (let rank = 1; rank <= ranks; rank++) next[rank]! += next[rank - 1]!;
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) ordered[next[rankOf[numberOf[at]!]!]!++] = rows[at]!;
  return ordered;
}

/** The numbers from 0 to below `length`, sorted: runs first, then two runs into one, until there is one. */
function* sortSteps(length: number, compare: (a: number, b: number) => number): Steps<Uint32Array> {
  let sorted = Uint32Array.from({ length }, (_, index) => index);
  for (let start = 0; start < length; start += RUN) {
    sorted.subarray(start, start + RUN).sort(compare);
    yield 0.5;
  }
  const rounds = Math.max(1, Math.ceil(Math.log2(length / RUN)));
  let merged = new Uint32Array(length);
  for (let run = RUN, round = 0; run < length; run *= 2, round++) {
    for (let start = 0; start < length; start += 2 * run) {
      const middle = Math.min(start + run, length);
      const end = Math.min(start + 2 * run, length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const takesLeft = left < middle && (right >= end || compare(sorted[left]!, sorted[right]!) <= 0);
        merged[at] = takesLeft ? sorted[left++]! : sorted[right++]!;
        if (at % ROWS_PER_STEP === 0) yield 0.5 + (0.5 * (round + at / length)) / rounds;
      }
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

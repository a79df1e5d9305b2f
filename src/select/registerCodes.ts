// Rows of a register by their codes, and what its codes come to: read off the columns, no entry is decoded.
import type { CodeLists, Register, RegisterColumns } from '../model/register';
import type { Iso3 } from '../model/tables';

/** More rows than this are not decoded at once: a register of more is read as far as it is shown, or in slices. */
export const LARGE = 5000;

/** A register without entries. */
export const NO_REGISTER: Register = {
  length: 0,
  actor: { codes: [''], of: new Uint8Array() },
  evidence: { codes: [''], of: new Uint8Array() },
  content: { codes: [''], of: new Uint8Array() },
  states: { codes: [], start: new Uint32Array(1), of: new Uint8Array() },
  themes: { codes: [], start: new Uint32Array(1), of: new Uint8Array() },
  instruments: { codes: [], start: new Uint32Array(1), of: new Uint8Array() },
  entry: (row) => {
    throw new RangeError(`no row ${row}`);
  },
};

/** The rows that have the code, ascending, each once. */
export function rowsWith({ codes, start, of }: CodeLists, code: string): number[] {
  const rows: number[] = [];
  const wanted = codes.indexOf(code);
  if (wanted < 0) return rows;
  for (let row = 0; row + 1 < start.length; row++)
    for (let at = start[row]!; at < start[row + 1]!; at++)
      if (of[at] === wanted) {
        rows.push(row);
        break;
      }
  return rows;
}

/** The codes of a row, as they stand. */
export function codesOf({ codes, start, of }: CodeLists, row: number): string[] {
  return Array.from(of.subarray(start[row], start[row + 1]), (number) => codes[number]!);
}

/** Rows of a State: its own, and those of joint pledges. */
export interface StateRows {
  own: readonly number[];
  joint: readonly number[];
}

export function rowsOfState({ states, actor }: RegisterColumns, iso3: Iso3): StateRows {
  const joint = actor.codes.indexOf('joint');
  const rows: { own: number[]; joint: number[] } = { own: [], joint: [] };
  for (const row of rowsWith(states, iso3)) (actor.of[row] === joint ? rows.joint : rows.own).push(row);
  return rows;
}

/** A code, and how many entries have it: of those that the filters leave, and of the whole register. */
export interface CodeCount {
  code: string;
  /** Does one of the page's lists know it? */
  listed: boolean;
  entries: number;
  all: number;
}

/** The codes of a list, in its order; then those that the register alone has, by how often, so that the rarest can be left out. */
export function codeCounts(
  listed: readonly string[],
  selected: ReadonlyMap<string, number>,
  whole: ReadonlyMap<string, number>,
): CodeCount[] {
  const known = new Set(listed);
  const own = [...whole.keys()]
    .filter((code) => code !== '' && !known.has(code))
    .sort((a, b) => whole.get(b)! - whole.get(a)!);
  return [...listed, ...own].map((code) => ({
    code,
    listed: known.has(code),
    entries: selected.get(code) ?? 0,
    all: whole.get(code) ?? 0,
  }));
}

// Which rows of a register can be followed up, and what their States and instruments come to; no entry is decoded.
import type { RegisterColumns } from '../model/register';
import type { Participation } from '../model/tables';
import { promiseStatus } from './promiseStatus';
import { LARGE } from './registerCodes';
import { inScope, type Scope } from './scope';

/** The theme of entries that promise to ratify. */
const RATIFICATION = 'ratification';
/** Of a large register, so many entries are listed with what followed. */
export const MOST_FOLLOWED = 2000;

const namesInstrument = ({ instruments: { start } }: RegisterColumns) => {
  return (row: number) => start[row + 1]! > start[row]!;
};

/** The rows that promise to ratify: those that name an instrument, or have the theme. */
export function promiseRows(register: RegisterColumns, rows: Uint32Array): Uint32Array {
  const names = namesInstrument(register);
  const { codes, start, of } = register.themes;
  const theme = codes.indexOf(RATIFICATION);
  return rows.filter((row) => names(row) || of.subarray(start[row], start[row + 1]).includes(theme));
}

/** The rows that are listed with what followed: all, or of a large register the first that name an instrument. */
export function followedRows(register: RegisterColumns, rows: Uint32Array): Uint32Array {
  return register.length <= LARGE ? rows : rows.filter(namesInstrument(register)).subarray(0, MOST_FOLLOWED);
}

export interface PromiseCounts {
  entries: number;
  /** Entries that name an instrument. */
  named: number;
  /** Different pairs of a State and an instrument whose record we hold; for how many it shows an act since the launch. */
  pairs: number;
  since: number;
}

export function promiseCounts(
  register: RegisterColumns,
  rows: Uint32Array,
  record: readonly Participation[],
  instruments: ReadonlySet<string>,
  scope: Scope,
): PromiseCounts {
  const { states, instruments: named } = register;
  const names = namesInstrument(register);
  const pairs = new Set<number>();
  let count = 0;
  for (const row of rows) {
    if (!names(row)) continue;
    count++;
    for (let at = named.start[row]!; at < named.start[row + 1]!; at++)
      for (let own = states.start[row]!; own < states.start[row + 1]!; own++)
        pairs.add(named.of[at]! * states.codes.length + states.of[own]!);
  }
  const acts = new Set(
    record
      .filter((row) => promiseStatus(row).kind === 'became_party')
      .map((row) => `${row.iso3} ${row.instrument}`),
  );
  const checked = [...pairs].flatMap((pair) => {
    const instrument = named.codes[Math.floor(pair / states.codes.length)]!;
    const iso3 = states.codes[pair % states.codes.length]!;
    return instruments.has(instrument) && inScope(scope, iso3) ? [`${iso3} ${instrument}`] : [];
  });
  return {
    entries: rows.length,
    named: count,
    pairs: checked.length,
    since: checked.filter((pair) => acts.has(pair)).length,
  };
}

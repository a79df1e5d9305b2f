// The register in columns: codes as small numbers, counted without making objects; texts are decoded when shown.
import type { Extract, Problem } from './problem';
import type { Entry, RowsByTable, TableName } from './tables';

/** Numbers of codes; as narrow as the code list allows. */
export type CodeNumbers = Uint8Array | Uint16Array;

/** One code a row: `codes[of[row]]`. `codes[0]` is '', for a row that has none. */
export interface CodeColumn {
  readonly codes: readonly string[];
  readonly of: CodeNumbers;
}

/** Any number of codes a row: those of row `i` are `codes[of[k]]` for k from `start[i]` to before `start[i + 1]`. */
export interface CodeLists {
  readonly codes: readonly string[];
  /** One more than there are rows. */
  readonly start: Uint32Array;
  readonly of: CodeNumbers;
}

/** What is counted and filtered by. A code that no list knows stands under its own name. */
export interface RegisterColumns {
  readonly length: number;
  readonly actor: CodeColumn;
  readonly evidence: CodeColumn;
  readonly content: CodeColumn;
  readonly states: CodeLists;
  readonly themes: CodeLists;
  readonly instruments: CodeLists;
}

/** The register of the page, shipped or the reader's own. Rows count from 0, in the order of the file. */
export interface Register extends RegisterColumns {
  /** The whole entry. Decoded when asked for: not to be called for every row of a large register. */
  entry(row: number): Entry;
  /** Does any entry say when it was pledged? */
  readonly hasDates?: boolean;
}

/** A register as it was read: the counterpart of `Extract`, with columns in place of rows. */
export interface RegisterExtract {
  readonly file: string;
  readonly register: Register;
  /** How many rows of the file are not in it; `problems` says why, for the first thousand. */
  readonly setAside: number;
  readonly problems: readonly Problem[];
  /** For each row its number in the file; the page's own register alone has them, whose codes are checked later. */
  readonly rowNumbers?: readonly number[];
}

/** A table as it was read: the register in columns, any other in rows. */
export type ExtractByTable = {
  [Name in TableName]: Name extends 'pledges' ? RegisterExtract : Extract<RowsByTable[Name]>;
};
/** The tables that are rows. */
export type RowTable = Exclude<TableName, 'pledges'>;

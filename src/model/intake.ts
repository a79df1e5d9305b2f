// Taking in a reader's own extract: what is looked at first, what can be corrected, and what was read.
import type { Extract, Problem, ProblemKind } from './problem';
import type { RegisterExtract } from './register';
import type {
  ActorType,
  Alias,
  Evidence,
  Instrument,
  Iso3,
  RowsByTable,
  State,
  TableName,
  Theme,
} from './tables';

/** Where an extract comes from. Text has been pasted; bytes come in pieces from an address. */
export type IntakeSource =
  | { kind: 'file'; file: File }
  | { kind: 'text'; name: string; text: string }
  | { kind: 'stream'; name: string; size: number | null; chunks: ReadableStream<Uint8Array<ArrayBuffer>> };

/** The page's own lists, by which codes and names are recognised; all six languages. */
export interface KnownLists {
  states: readonly State[];
  aliases: readonly Alias[];
  themes: readonly Theme[];
  actorTypes: readonly ActorType[];
  instruments: readonly Instrument[];
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export const QUOTES = ['"', "'", ''] as const;
export type Quote = (typeof QUOTES)[number];

/** How the bytes are cut into cells. */
export interface Dialect {
  /** A label of TextDecoder: "utf-8", "windows-1252". */
  encoding: string;
  delimiter: Delimiter;
  quote: Quote;
  /** Number of the header's row in the file, from 1; 0: the file has none, and columns are named 1, 2, 3. */
  headerRow: number;
}

/** The order of day, month and year in dates that are not ISO. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What stands in for a column that the file does not have, in a register. */
export interface Defaults {
  actorType: string;
  evidence: Evidence;
}

/** How a file becomes a table: all of it can be corrected by the reader. */
export interface IntakeSettings {
  table: TableName;
  dialect: Dialect;
  /** For each field of the table (schema's name) the place of its column in the file, from 0; not there: null. */
  columns: Readonly<Record<string, number | null>>;
  /** null: not declared; ambiguous dates are then left out, each with a warning. */
  dateOrder: DateOrder | null;
  /** States for names that were not recognised, by the name as it stands in the file; '': it stays as it is. */
  names: Readonly<Record<string, Iso3 | ''>>;
  defaults: Defaults;
}

/** How a column was found. */
export type MatchedBy = 'name' | 'alias' | 'content' | 'memory';

/** A first look at the file: the best guess of every setting, and what it rests on. */
export interface IntakeSample {
  name: string;
  /** Bytes as they come, after decompression where that is known; null: not known. */
  size: number | null;
  settings: IntakeSettings;
  /** What the bytes leave open: with a byte order mark, or valid as UTF-8, there is one encoding and no choice. */
  encodings: readonly { encoding: string; preview: string }[];
  /** The columns of the file by the settings; names trimmed, perhaps empty or repeated. */
  header: readonly string[];
  /** The first records after the header, at most 20, cells untrimmed and shortened to 200 characters. */
  rows: readonly { row: number; cells: readonly string[] }[];
  matchedBy: Readonly<Record<string, MatchedBy>>;
  /** Tables of the package that the columns fit, best first. */
  tables: readonly TableName[];
  /** Fields of the chosen table, in the schema's order, with what the reader may give for them. */
  fields: readonly { name: string; required: boolean; type: string }[];
  /**
   * Is nothing open to question? Encoding, delimiter and header are certain, every column of the file is matched by
   * its very name, and no required one is missing.
   */
  certain: boolean;
}

export interface IntakeProgress {
  /** Records read so far. */
  rows: number;
  bytes: number;
  size: number | null;
  /** Since the start. */
  rowsPerSecond: number;
}

/** A name of a State that was not recognised, or stands for several; once each. */
export interface OpenName {
  name: string;
  rows: number;
  firstRow: number;
  /** Most likely first; at most 5. */
  suggestions: readonly Iso3[];
}

/** Dates that can be read in two ways. */
export interface OpenDates {
  field: string;
  rows: number;
  firstRow: number;
  /** As it stands in the file: "03/04/2023". */
  example: string;
  /** Orders that none of the column's dates speaks against. */
  orders: readonly DateOrder[];
}

/** What became of the rows. `read` = `kept` + `setAside`; blank rows are counted apart. */
export interface IntakeReport {
  file: string;
  table: TableName;
  read: number;
  kept: number;
  /** Of the rows kept, those with a warning. */
  warned: number;
  setAside: number;
  blank: number;
  /** The first thousand in full. */
  problems: readonly Problem[];
  /** All of them, by kind and severity. */
  problemCounts: readonly { kind: ProblemKind; severity: Problem['severity']; count: number }[];
  names: readonly OpenName[];
  dates: readonly OpenDates[];
  /** Values that no list knows, kept under their own name; most frequent first, at most 200. */
  unknown: readonly { field: 'themes' | 'actor_type' | 'instruments'; value: string; rows: number }[];
  /** Columns of the file that nothing reads. */
  unread: readonly string[];
}

/** What a file gave: a register in columns, or rows of another table; null when nothing could be read. */
export type IntakeTable =
  | { table: 'pledges'; extract: RegisterExtract }
  | {
      [Name in Exclude<TableName, 'pledges'>]: { table: Name; extract: Extract<RowsByTable[Name]> };
    }[Exclude<TableName, 'pledges'>];

export interface IntakeResult {
  report: IntakeReport;
  result: IntakeTable | null;
}

/** Why an intake came to nothing: what is wrong and what to do, in the terms of a problem. */
export class IntakeFailure extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.file}: ${problem.kind}`);
  }
}

/** One source being taken in. Every promise rejects with `IntakeFailure` alone; after `close` nothing answers. */
export interface Intake {
  /**
   * Looks at the beginning of the file; with `corrections` again, keeping what the reader has set. `thenRead`: if
   * nothing is open to question, it will be read with the sample's settings next, and that may begin already.
   */
  look(corrections?: IntakeCorrections, thenRead?: boolean): Promise<IntakeSample>;
  /** Reads the whole file. May be called again with other settings. */
  read(settings: IntakeSettings, progress: (progress: IntakeProgress) => void): Promise<IntakeResult>;
  /** Records of the file as they stand, from the row `from` on (numbers of the file, from 1), after a `read`. */
  rows(from: number, count: number): Promise<readonly { row: number; cells: readonly string[] }[]>;
  /** The rows set aside by the last `read`, all of them: CSV text, with their row numbers and reasons as last columns. */
  setAside(): Promise<string>;
  /** The bytes as they came, to be kept on this device. After a `read`. */
  bytes(): Promise<Blob>;
  /** Stops at once and frees what is held. */
  close(): void;
}

/** What the reader has set; the rest is guessed again. */
export interface IntakeCorrections {
  table?: TableName;
  dialect?: Partial<Dialect>;
  /** Mappings of earlier files by their header, as `headerKey` writes it. */
  memory?: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

/** Opens a source, in a worker where there is one. */
export type OpenIntake = (source: IntakeSource, lists: KnownLists) => Intake;

/** Under which a mapping is remembered: the header's names, as they stand. */
export const headerKey = (header: readonly string[]): string => JSON.stringify(header);

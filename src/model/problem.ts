// What can be wrong with an extract, and the result of reading one.

export type ProblemKind =
  | 'unreachable' // the file could not be fetched
  | 'not_csv' // what came back is not a table (an HTML page, say)
  | 'binary' // a workbook, a picture, an archive
  | 'encoding' // bytes that the encoding does not have
  | 'too_large' // more than the browser can hold
  | 'changed' // the file was changed or removed while it was read
  | 'stopped' // the worker that read it came to an end
  | 'empty' // no header row
  | 'missing_column'
  | 'duplicate_column'
  | 'ragged' // a row with more or fewer cells than the header
  | 'quotes' // a quote that is not closed, or stands in the wrong place
  | 'required'
  | 'type'
  | 'constraint' // pattern, range, code list
  | 'duplicate_key'
  | 'name' // a State's name that is not recognised, or stands for several
  | 'date_order' // a date that can be read in two ways
  | 'reference'; // a code that its list does not know

/** One finding about one place of one file. Rows count from 1 with the header as row 1, as a spreadsheet shows them. */
export interface Problem {
  file: string;
  kind: ProblemKind;
  /** `table`: nothing could be read; `row`: the row is set aside; `warning`: the row is kept. */
  severity: 'table' | 'row' | 'warning';
  row: number | null;
  column: string;
  value: string;
  /** What was expected, in the schema's terms ("integer", "one of: day, month, year", "HTTP 200"). */
  expected: string;
}

/** A table as it was read; it knows where its rows stood, so that a later check can say so. */
export interface Extract<Row> {
  file: string;
  rows: readonly Row[];
  /** For each row its number in the file; the header is row 1. */
  rowNumbers: readonly number[];
  /** How many rows of the file are not in `rows`; `problems` says why, for the first thousand. */
  setAside: number;
  problems: readonly Problem[];
}

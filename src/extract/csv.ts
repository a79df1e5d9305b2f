// CSV text → header and rows of cells, with what was wrong in it. The only place that knows Papa Parse.
import Papa from 'papaparse';
import type { Problem } from '../model/problem';
import { unifyNewlines } from './newlines';
import { ProblemLog } from './problems';

export interface ParsedCsv {
  /** Trimmed names, in the order of the file; empty when nothing could be read. */
  header: readonly string[];
  /** Rows that fit the header; blank rows and rows set aside are left out. */
  rows: readonly (readonly string[])[];
  /** For each of `rows` its number in the file, as a spreadsheet shows it; the first row of the file is 1. */
  rowNumbers: readonly number[];
  problems: readonly Problem[];
  /** How many rows were set aside. */
  setAside: number;
}

const HTML = /^\s*<(!doctype|html|head|body|\?xml)/i;
const OTHER_DELIMITER = /[;\t|]/;
const NEWLINE = /\r\n?|\n/;

/**
 * Cuts a decoded CSV text (RFC 4180; LF, CRLF, CR or a mixture; a byte order mark is dropped) into cells.
 * Never throws: a text that is no table gives no rows and one problem of severity `table`.
 */
export function parseCsv(text: string, file: string): ParsedCsv {
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  if (HTML.test(text)) return refuse(file, 'not_csv', text.trimStart(), 'CSV');
  const { records, misquoted } = cutRecords(text);
  const first = records.findIndex((cells) => !isBlank(cells));
  if (first < 0) return refuse(file, 'empty', '', 'a header row');
  const header = records[first]!.map((name) => name.trim());
  const whole = header.join();
  const unquoted = misquoted.get(first);
  if (unquoted) return refuse(file, 'quotes', whole, unquoted, first + 1);
  if (whole.includes('\0')) return refuse(file, 'not_csv', whole, 'CSV');
  if (header.length === 1 && OTHER_DELIMITER.test(whole)) {
    return refuse(file, 'not_csv', whole, 'cells separated by commas');
  }

  const log = new ProblemLog(file);
  const least = header.findLastIndex((name) => name !== '') + 1;
  const hasNul = text.includes('\0');
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  const setAside = (kind: Problem['kind'], row: number, column: string, value: string, expected: string) => {
    log.setAside++;
    log.add({ kind, severity: 'row', row, column, value, expected });
  };
  for (let i = first + 1; i < records.length; i++) {
    const cells = records[i]!;
    if (isBlank(cells)) continue;
    const row = i + 1;
    if (misquoted.has(i)) {
      log.setAside += cells.join().trim().split(NEWLINE).length - 1; // the rows that the open quote swallowed
      setAside('quotes', row, header[cells.length - 1] ?? '', cells.at(-1)!, misquoted.get(i)!);
    } else if (cells.length < least || (cells.length > header.length && !isBlank(cells, header.length))) {
      setAside('ragged', row, '', String(cells.length), String(header.length));
    } else if (hasNul && cells.some(hasNulByte)) {
      const at = cells.findIndex(hasNulByte);
      setAside('type', row, header[at] ?? '', cells[at]!, 'text without NUL');
    } else {
      rows.push(cells);
      rowNumbers.push(row);
    }
  }
  return { header, rows, rowNumbers, problems: log.kept, setAside: log.setAside };
}

/** Every record of the text, blank ones too, and for those with wrong quotes what was expected. */
function cutRecords(text: string): { records: string[][]; misquoted: ReadonlyMap<number, string> } {
  const unified = unifyNewlines(text);
  const { data, errors } = Papa.parse<string[]>(unified.text, {
    header: false,
    delimiter: ',',
    newline: unified.newline,
  });
  const misquoted = new Map<number, string>();
  for (const { code, row } of errors) {
    if (row === undefined || (code !== 'MissingQuotes' && code !== 'InvalidQuotes')) continue;
    const expected =
      code === 'MissingQuotes' ? 'a closing quote' : 'a comma or the end of the row after a quote';
    if (!misquoted.has(row)) misquoted.set(row, expected);
  }
  return { records: data, misquoted };
}

function refuse(
  file: string,
  kind: Problem['kind'],
  value: string,
  expected: string,
  row: number | null = null,
): ParsedCsv {
  const log = new ProblemLog(file);
  log.add({ kind, severity: 'table', row, column: '', value, expected });
  return { header: [], rows: [], rowNumbers: [], problems: log.kept, setAside: 0 };
}

/** Are all cells from `from` on blank? */
function isBlank(cells: readonly string[], from = 0): boolean {
  for (let i = from; i < cells.length; i++) if (cells[i]!.trim() !== '') return false;
  return true;
}

function hasNulByte(cell: string): boolean {
  return cell.includes('\0');
}

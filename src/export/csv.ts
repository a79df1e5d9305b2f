// Tables as CSV files: RFC 4180, with cells that a spreadsheet would take for a formula made harmless.
import { defuseText } from '../model/formula';
import type { Cell } from '../model/tableSpec';

export interface CsvOptions {
  /** The byte order mark, by which spreadsheets tell UTF-8: without it Arabic or Chinese opens as noise in some. */
  bom: boolean;
  progress?: (share: number) => void;
}

/** What a file is written from, so that many rows need not be made before they are written. */
export interface CsvSource {
  /** Names of the columns. */
  header: readonly string[];
  length: number;
  /** The cells of a row, from 0, in the order of the header; null: no value. */
  cells(row: number): readonly Cell[];
}

const BYTE_ORDER_MARK = '\ufeff';
const NEWLINE = '\r\n';
/** Delimiters of other files are quoted too: a spreadsheet may expect one of them. */
const QUOTED = /[",;\t\r\n]|^\s|\s$/;
/** ms of writing after which the page is let go on with other things; well under a frame that is missed. */
const SLICE_MS = 12;
/** Rows between two looks at the clock. */
const ROWS_AT_ONCE = 200;

/** Text that a spreadsheet leaves alone: what would run gets an apostrophe; numbers are not touched. */
export function defuse(cell: Cell): Cell {
  return typeof cell === 'string' ? defuseText(cell) : cell;
}

function lineOf(cells: readonly Cell[]): string {
  const line = cells.map((cell) => {
    const text = String(defuse(cell) ?? '');
    return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  // A single cell without a value would be a blank line, which readers pass over.
  return line.length === 1 && line[0] === '' ? '""' : line.join();
}

/**
 * The CSV file of a table of any size, written in slices between which the page goes on. `progress` is told the share
 * that is written, from 0 to 1, after each slice but the last. Rejects with what `cells` throws.
 */
export async function writeCsv(
  { header, length, cells }: CsvSource,
  { bom, progress }: CsvOptions,
): Promise<Blob> {
  const parts = [(bom ? BYTE_ORDER_MARK : '') + lineOf(header)] as BlobPart[];
  let row = 0;
  while (row < length) {
    const until = performance.now() + SLICE_MS;
    let slice = '';
    do {
      const end = Math.min(length, row + ROWS_AT_ONCE);
      for (; row < end; row++) slice += NEWLINE + lineOf(cells(row));
    } while (row < length && performance.now() < until);
    // As a blob of its own the slice leaves the heap of the page.
    parts.push(new Blob([slice]));
    if (row < length) {
      progress?.(row / length);
      await nextTask();
    }
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** After what is waiting: input, frames. A timer would be held back to 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

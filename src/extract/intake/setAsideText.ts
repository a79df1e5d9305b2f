// The rows set aside as CSV text: as they stood in the file, with their number and the reason.
import Papa from 'papaparse';
import { defuseText } from '../../model/formula';
import type { TextStore } from './store';
import type { SetAside } from './tally';
import type { Pause } from './pause';

/** Rows that are written at once. */
const AT_ONCE = 200;
const NEWLINE = '\r\n';

/** The columns that stand after those of the file. */
export const REASON_COLUMNS = ['row', 'problem', 'column', 'expected'] as const;

/** Writes all of them; `pause` is called now and then. Formulas are made harmless. */
export async function setAsideText(
  header: readonly string[],
  { rows, reason, reasons }: SetAside,
  store: Pick<TextStore, 'record'>,
  pause: Pause,
): Promise<string> {
  const parts = [unparse([[...header, ...REASON_COLUMNS]])];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const lines: string[][] = [];
    for (let i = from; i < Math.min(rows.length, from + AT_ONCE); i++) {
      const row = rows[i]!;
      const { kind, column, expected } = reasons[reason[i]!]!;
      const cells = store.record(row);
      const blank = Array.from({ length: Math.max(0, header.length - cells.length) }, () => '');
      lines.push([...cells, ...blank, String(row), kind, column, expected]);
    }
    parts.push(unparse(lines));
    await pause();
  }
  return parts.join(NEWLINE);
}

function unparse(lines: readonly (readonly string[])[]): string {
  return Papa.unparse(
    lines.map((cells) => cells.map(defuseText)),
    { newline: NEWLINE },
  );
}

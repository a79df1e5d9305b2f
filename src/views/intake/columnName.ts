// What a column of a reader's file is called: by its header, else by its place.
import type { Locale } from '../../locale/locale.svelte';
import { cellText } from './cellText';

/** So many columns of a file are listed or drawn; a file may have thousands. */
export const MOST_COLUMNS = 100;
const LONGEST = 60;

/** The name of a column, from 0: its header, else "column 3"; with its number where another is called the same. */
export function columnName(header: readonly string[], column: number, locale: Locale): string {
  const name = header[column] ?? '';
  const numbered = locale.t('intake.column', { number: locale.number(column + 1) });
  if (name === '') return numbered;
  const alone = header.indexOf(name) === header.lastIndexOf(name);
  return alone ? cellText(name, LONGEST) : `${cellText(name, LONGEST)} (${numbered})`;
}

/** The first different values of a column, blanks left out. */
export function sampleValues(
  rows: readonly { cells: readonly string[] }[],
  column: number,
  most = 3,
): readonly string[] {
  const values = new Set(rows.map(({ cells }) => (cells[column] ?? '').trim()));
  values.delete('');
  return [...values].slice(0, most);
}

// Delimiter, quote and header row of a text, by scoring candidates over its first rows.
import { DELIMITERS, type Delimiter, type Dialect, type Quote } from '../../model/intake';
import { areBlank } from './cellText';
import type { Pause } from './pause';
import { Tokeniser } from './tokenise';

/** What a text is cut by, and the rows that this gives. */
export interface Sniffed {
  delimiter: Delimiter;
  quote: Quote;
  headerRow: number;
  /** The first rows of the text, blank ones too. */
  rows: readonly (readonly string[])[];
  /** Was there nothing else that the text might be? */
  certain: boolean;
}

/** How many cells of a row are names of columns that the page knows, from 0 to 1. */
export type KnowsHeader = (cells: readonly string[]) => number;

/** Characters and rows that are looked at, and rows among which the header is looked for. */
const LOOKED_AT = 1 << 16;
const ROWS = 200;
const HEADER_ROWS = 12;
const QUOTED = ['"', "'"] as const;
/** So many rows with wrong quotes are no accident. */
const MANY_WRONG = 3;
/** A better score by less than this is no certainty. */
const MARGIN = 0.15;
/** The first line that some spreadsheets write and others understand: which delimiter the file has. */
const SEPARATOR_LINE = /^sep=([,;\t|])[\t ]*(\r\n|\r|\n|$)/i;
/** A number or a date. */
const VALUE = /^[+-]?[\d\s.,/٠-٩-]+%?$/;
/** A row with fewer known names is no header when its cells stand again below it. */
const FEW_KNOWN = 0.34;

/** The best guess of what is not `fixed` by the reader. The text begins with the file and ends with a line. */
export async function sniff(
  text: string,
  knows: KnowsHeader,
  fixed: Partial<Dialect> = {},
  pause: Pause = () => {},
): Promise<Sniffed> {
  const start = text.slice(0, LOOKED_AT);
  const cut = text.length > LOOKED_AT ? start.slice(0, start.lastIndexOf('\n') + 1) || start : text;
  const declared = SEPARATOR_LINE.exec(text)?.[1]?.toLowerCase() as Delimiter | undefined;
  const delimiters = fixed.delimiter ? [fixed.delimiter] : declared ? [declared] : DELIMITERS;
  const quotes = fixed.quote !== undefined ? [fixed.quote] : hasSingleQuotes(cut) ? QUOTED : (['"'] as const);
  const candidates: Candidate[] = [];
  const tryOut = async (delimiter: Delimiter, quote: Quote) => {
    const candidate = score(cut, delimiter, quote, knows, fixed.headerRow, declared !== undefined);
    candidates.push(candidate);
    await pause();
    return candidate;
  };
  for (const delimiter of delimiters) {
    for (const quote of quotes) {
      const candidate = await tryOut(delimiter, quote);
      if (quotes.length === 1 && isPlain(candidate)) return { ...candidate, certain: true };
      const { wrong } = candidate;
      // Inch marks and the like: no quotes at all, if quotes would be wrong again and again.
      if (fixed.quote === undefined && wrong >= MANY_WRONG) await tryOut(delimiter, '');
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0]!;
  const rival = candidates.find(({ delimiter }) => delimiter !== best.delimiter);
  return {
    delimiter: best.delimiter,
    quote: best.quote,
    headerRow: best.headerRow,
    rows: best.rows,
    certain: best.headerRow > 0 && (!rival || best.score - rival.score > MARGIN),
  };
}

interface Candidate {
  delimiter: Delimiter;
  quote: Quote;
  headerRow: number;
  rows: string[][];
  /** Share of the header's cells that are known names. */
  worth: number;
  /** How many rows have quotes in the wrong place. */
  wrong: number;
  score: number;
}

/** Several columns, all of known names, and every quote in its place: nothing else makes that of a text. */
function isPlain({ rows, headerRow, quote, worth, wrong }: Candidate): boolean {
  return quote === '"' && worth === 1 && wrong === 0 && (rows[headerRow - 1]?.length ?? 0) > 1;
}

/** Are there cells between single quotes? */
function hasSingleQuotes(text: string): boolean {
  return /(^|[,;\t|\r\n])'[^'\r\n]*'([,;\t|\r\n]|$)/.test(text);
}

function score(
  text: string,
  delimiter: Delimiter,
  quote: Quote,
  knows: KnowsHeader,
  fixedHeader: number | undefined,
  declared: boolean,
): Candidate {
  const { cells, wrong } = new Tokeniser({ delimiter, quote }, 0).cut(text, 0);
  const rows = cells.slice(0, ROWS);
  const title = declared ? 1 : 0;
  const width = commonWidth(rows.slice(title));
  const { headerRow, worth } =
    fixedHeader !== undefined
      ? { headerRow: fixedHeader, worth: fixedHeader > 0 ? knows(rows[fixedHeader - 1] ?? []) : 0 }
      : findHeader(rows, title, width, knows);
  const body = rows.slice(Math.max(title, headerRow)).filter((row) => !areBlank(row));
  const even = body.filter((row) => row.length === width).length / Math.max(1, body.length);
  const rowsWrong = [...wrong.keys()].filter((row) => row < ROWS).length;
  const stray =
    body.flat().filter((cell) => quote !== "'" && isQuoted(cell, quote)).length /
    Math.max(1, body.flat().length);
  // A text in one column is what any delimiter makes of a text that has none.
  const columns = width > 1 ? 1 : 0;
  return {
    ...{ delimiter, quote, headerRow, rows, worth, wrong: rowsWrong },
    score:
      columns * (0.5 + even) +
      3 * worth -
      (2 * rowsWrong) / Math.max(1, rows.length) -
      2 * stray +
      0.05 * Math.min(width, 10) * columns -
      (quote === '"' ? 0 : 0.02),
  };
}

/** How many cells most rows have that have more than one; 1 where none has. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const wide = most?.[1] ?? 0;
  return most && wide * 4 >= rows.filter((row) => !areBlank(row)).length ? most[0] : 1;
}

/** The row whose cells are the names of the columns: known names tell it, else that it is unlike the rows below. */
function findHeader(
  rows: readonly (readonly string[])[],
  title: number,
  width: number,
  knows: KnowsHeader,
): { headerRow: number; worth: number } {
  let best = { headerRow: 0, worth: 0, score: 0 };
  for (let i = title; i < Math.min(rows.length, title + HEADER_ROWS); i++) {
    const cells = rows[i]!;
    if (areBlank(cells)) continue;
    const worth = knows(cells);
    const below = rows.slice(i + 1, i + 21);
    const repeated = below.some((row) => row.some((cell, at) => cell.trim() !== '' && cell === cells[at]));
    if (repeated && worth < FEW_KNOWN) continue;
    // Known names count most; among rows that are as good, the first.
    const score = 3 * worth + looksLikeHeader(cells, width) - 0.02 * (i - title);
    if (score > best.score) best = { headerRow: i + 1, worth, score };
    if (worth === 1 && cells.length === width) break;
  }
  return best;
}

/** From 0 to 0.7: as wide as the rows, no cell blank, none a number or long, all different. */
function looksLikeHeader(cells: readonly string[], width: number): number {
  const named = cells.map((cell) => cell.trim()).filter((name) => name !== '');
  if (width > 1 && named.length === 1) return 0;
  if (named.some((name) => VALUE.test(name) || name.length > 100)) return 0;
  const even = cells.length === width ? 0.3 : 0;
  const full = (0.2 * named.length) / cells.length;
  return even + full + (new Set(named).size === named.length ? 0.2 : 0);
}

/** Does the cell still have its quotes, of the other kind? */
function isQuoted(cell: string, quote: Quote): boolean {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') && quote !== '"';
}

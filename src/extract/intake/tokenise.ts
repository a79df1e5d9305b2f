// Text → records of cells, by PapaParse, piece by piece; a quote out of place costs its own line and no more.
import Papa from 'papaparse';
import { evenLineEnds, type LineEnds } from './lineEnds';

export interface Records {
  cells: string[][];
  /** Records whose quotes are wrong, by their place in `cells`: what was expected. */
  wrong: ReadonlyMap<number, string>;
  /** How many characters of the text these records are; the rest is the beginning of one that goes on. */
  used: number;
}

interface Parsed {
  data: string[][];
  errors: readonly unknown[];
  meta: { cursor: number };
}

const NONE: ReadonlyMap<number, string> = new Map();
export const EXPECTED_AFTER_QUOTE = 'a delimiter or the end of the row after a quote';
export const EXPECTED_CLOSING = 'a closing quote';

export class Tokeniser {
  readonly #delimiter: string;
  readonly #quote: string;
  readonly #width: number;
  readonly #parsers = new Map<string, Papa.Parser>();

  /** `width`: how many cells the header has, by which a row with wrong quotes is told from several. */
  constructor({ delimiter, quote }: { delimiter: string; quote: string }, width: number) {
    this.#delimiter = delimiter;
    this.#quote = quote;
    this.#width = width;
  }

  /**
   * Cuts a text that begins with a record. One that has not ended by the end of the text is left for the next piece,
   * unless it has `longest` characters already: then its quote was never closed, and only its first line is taken,
   * as wrong. For the last piece of a file `longest` is 0.
   */
  cut(text: string, longest: number): Records {
    const ends = evenLineEnds(text, this.#delimiter, this.#quote);
    if (longest === 0 && !/[\n\r]$/.test(text)) ends.text += ends.newline;
    const { data, errors, meta } = this.#parse(ends, ends.text);
    const records =
      errors.length > 0 || (meta.cursor < ends.text.length && ends.text.length - meta.cursor >= longest)
        ? this.#oneByOne(ends, longest)
        : { cells: data, wrong: NONE, used: meta.cursor };
    if (ends.stray) for (const cells of records.cells) dropCarriageReturn(cells);
    return records;
  }

  #parse({ newline }: LineEnds, text: string, preview = 0): Parsed {
    const key = newline + preview;
    let parser = this.#parsers.get(key);
    if (!parser) {
      // Without quotes Papa's fast mode ignores quotes; with `preview` it must not be fast, or it misses its place.
      const fastMode = this.#quote === '' ? true : preview > 0 ? false : undefined;
      parser = new Papa.Parser({
        delimiter: this.#delimiter,
        quoteChar: this.#quote || '"',
        newline,
        preview,
        fastMode,
      });
      this.#parsers.set(key, parser);
    }
    return parser.parse(text, 0, true) as Parsed;
  }

  #oneByOne(ends: LineEnds, longest: number): Records {
    const { text, newline } = ends;
    const cells: string[][] = [];
    const wrong = new Map<number, string>();
    let at = 0;
    let quote = -1;
    while (at < text.length) {
      // Up to the line of the next quote there is nothing to take care of.
      if (quote < at) quote = placeOf(text, this.#quote, at);
      const line = startOfLine(text, newline, quote);
      if (line > at) {
        const { data, meta } = this.#parse(ends, text.slice(at, line));
        for (const record of data) cells.push(record);
        at += meta.cursor;
        continue;
      }
      const { data, errors, meta } = this.#parse(ends, text.slice(at), 1);
      const record = data[0];
      if (!record && text.length - at < longest) break;
      const lineEnd = endOfLine(text, newline, at);
      if (record && errors.length === 0) {
        cells.push(record);
        at += meta.cursor;
        continue;
      }
      if (record && (at + meta.cursor <= lineEnd || this.#isOne(record, ends, lineEnd))) {
        wrong.set(cells.length, EXPECTED_AFTER_QUOTE);
        cells.push(record);
        at += meta.cursor;
      } else {
        wrong.set(cells.length, EXPECTED_CLOSING);
        cells.push(text.slice(at, lineEnd - newline.length).split(this.#delimiter));
        at = lineEnd;
      }
    }
    return { cells, wrong, used: at };
  }

  /**
   * Are several lines one record with quotes in the wrong place? They are if it has as many cells as a row should, and
   * the second line is not such a row itself.
   */
  #isOne(record: readonly string[], ends: LineEnds, secondLine: number): boolean {
    if (record.length !== this.#width) return false;
    const { text, newline } = ends;
    const line = text.slice(secondLine, endOfLine(text, newline, secondLine));
    const { data, errors } = this.#parse(ends, line, 1);
    const isRow = errors.length === 0 && data[0]?.length === this.#width;
    return !isRow || line.split(this.#quote).length % 2 === 0;
  }
}

/** Where the text next stands; after the last character where it does not. */
function placeOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? text.length : at;
}

/** Where the line of this place begins. */
function startOfLine(text: string, newline: string, place: number): number {
  const at = place < newline.length ? -1 : text.lastIndexOf(newline, place - newline.length);
  return at < 0 ? 0 : at + newline.length;
}

/** Where the next line begins. */
function endOfLine(text: string, newline: string, from: number): number {
  return Math.min(text.length, placeOf(text, newline, from) + newline.length);
}

function dropCarriageReturn(cells: string[]): void {
  const last = cells.at(-1)!;
  if (last.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
}

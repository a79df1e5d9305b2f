// Cells of codes → numbers of codes: each different text is recognised once, however many rows have it.
import { restoreText } from '../../model/formula';
import type { OpenName } from '../../model/intake';
import type { ColumnBuilder, ListsBuilder } from '../register/columnsBuilder';
import { splitList } from '../recognise/lists';
import type { StateNames } from '../recognise/names';
import { owned, type Finding } from './tally';

type Wrong = Pick<Finding, 'kind' | 'value' | 'expected'>;

/** So many different texts are remembered: a column of codes has fewer. */
const REMEMBERED = 50_000;
const MOST_SUGGESTIONS = 5;
const NONE: readonly Wrong[] = [];

/** The number of a cell's code, and what to say of it. */
export interface CodeReading {
  readonly number: number;
  readonly wrong: readonly Wrong[];
}

/** The numbers of a cell's codes, and what to say of them. */
export interface ListReading {
  readonly numbers: readonly number[];
  readonly wrong: readonly Wrong[];
}

abstract class Remembering<Reading> {
  #lastText: string | null = null;
  #last!: Reading;
  readonly #read = new Map<string, Reading>();

  /** `text` is the cell as it stands. */
  of(text: string): Reading {
    if (text === this.#lastText) return this.#last;
    let reading = this.#read.get(text);
    if (!reading) {
      if (this.#read.size >= REMEMBERED) this.#read.clear();
      reading = this.recognise(restoreText(text.trim()));
      this.#read.set(owned(text), reading);
    }
    this.#lastText = text;
    this.#last = reading;
    return reading;
  }

  protected abstract recognise(text: string): Reading;
}

/** A column with one code a row. */
export class CodeCells extends Remembering<CodeReading> {
  /** Numbers of codes that no list knows. */
  readonly unknown = new Set<number>();
  #standIn: number | null = null;

  /**
   * `find`: the code of a text. `standIn`: for a blank cell. `codes`: all there may be, for a column that has no others:
   * then the stand-in is also for what is none of them.
   */
  constructor(
    private readonly column: ColumnBuilder,
    private readonly find: (text: string) => string | null,
    private readonly standInCode: string,
    private readonly codes: readonly string[] | null,
  ) {
    super();
  }

  /** The number of what stands in where there is no column. */
  get standIn(): number {
    return (this.#standIn ??= this.column.number(this.standInCode));
  }

  protected override recognise(text: string): CodeReading {
    if (text === '') {
      return { number: this.standIn, wrong: [{ kind: 'required', value: '', expected: 'a value' }] };
    }
    const code = this.find(text);
    if (code !== null) return { number: this.column.number(code), wrong: NONE };
    if (this.codes) {
      const expected = `one of: ${this.codes.join(', ')}`;
      return { number: this.standIn, wrong: [{ kind: 'constraint', value: owned(text), expected }] };
    }
    const number = this.column.number(owned(text));
    this.unknown.add(number);
    return { number, wrong: NONE };
  }
}

/** A column with any number of codes a row. */
export class ListCells extends Remembering<ListReading> {
  readonly unknown = new Set<number>();

  constructor(
    private readonly column: ListsBuilder,
    private readonly find: (text: string) => string | null,
  ) {
    super();
  }

  protected override recognise(text: string): ListReading {
    const numbers = splitList(text).map((item) => {
      const code = this.find(item);
      const number = this.column.number(code ?? owned(item));
      if (code === null) this.unknown.add(number);
      return number;
    });
    return { numbers: [...new Set(numbers)], wrong: NONE };
  }
}

/** The column of States: a name that is not recognised stays as it is, and is asked about. */
export class StateCells extends Remembering<ListReading> {
  /** Names that are open, by the number under which they stand. */
  readonly open = new Map<number, { name: string; suggestions: () => OpenName['suggestions'] }>();

  constructor(
    private readonly column: ListsBuilder,
    private readonly names: StateNames,
  ) {
    super();
  }

  protected override recognise(text: string): ListReading {
    const wrong: Wrong[] = [];
    const parts = splitList(text);
    const items = this.#isOneName(text, parts) ? [text] : parts;
    const numbers = items.map((item) => {
      const found = this.names.find(item);
      if ('iso3' in found) return this.column.number(found.iso3 || owned(item));
      const name = owned(item);
      const number = this.column.number(name);
      if (!this.open.has(number)) this.open.set(number, { name, suggestions: () => this.#suggestions(name) });
      wrong.push({ kind: 'name', value: name, expected: 'states.csv' });
      return number;
    });
    return { numbers: [...new Set(numbers)], wrong };
  }

  /** "Korea; Republic of" is one name, known as a whole; "POL;AND" is two, though "and" says nothing in a name. */
  #isOneName(text: string, parts: readonly string[]): boolean {
    if (parts.length < 2 || parts.every((part) => 'iso3' in this.names.find(part))) return false;
    const whole = this.names.find(text);
    return 'iso3' in whole && whole.iso3 !== '';
  }

  #suggestions(name: string): OpenName['suggestions'] {
    const found = this.names.find(name);
    return 'open' in found ? found.open.slice(0, MOST_SUGGESTIONS) : [];
  }
}

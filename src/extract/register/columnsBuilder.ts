// Builds the columns of a register row by row: each code gets a small number, and rows hold numbers only.
import type { CodeColumn, CodeLists, CodeNumbers, RegisterColumns } from '../../model/register';

/** The codes of one row of a register. */
export interface RowCodes {
  actor: string;
  evidence: string;
  content: string;
  states: readonly string[];
  themes: readonly string[];
  instruments: readonly string[];
}

/** So many different codes a column can hold. */
export const MAX_CODES = 0xffff;

/** A column has more than `MAX_CODES` different codes: it is no column of codes. */
export class TooManyCodes extends Error {
  /** `field`: the schema's name of the column. */
  constructor(readonly field: string) {
    super(`${field}: more than ${MAX_CODES} different codes`);
  }
}

/**
 * Appends rows; `finish` gives the columns and may be called once. Where many rows repeat the same codes, ask for
 * their numbers once and push these, to all six columns for each row. Throws `TooManyCodes`.
 */
export class ColumnsBuilder {
  readonly actor = new ColumnBuilder('actor_type');
  readonly evidence = new ColumnBuilder('evidence');
  readonly content = new ColumnBuilder('content_known');
  readonly states = new ListsBuilder('states');
  readonly themes = new ListsBuilder('themes');
  readonly instruments = new ListsBuilder('instruments');

  get length(): number {
    return this.actor.length;
  }

  add(row: RowCodes): void {
    this.actor.add(row.actor);
    this.evidence.add(row.evidence);
    this.content.add(row.content);
    this.states.add(row.states);
    this.themes.add(row.themes);
    this.instruments.add(row.instruments);
  }

  finish(): RegisterColumns {
    return {
      length: this.length,
      actor: this.actor.finish(),
      evidence: this.evidence.finish(),
      content: this.content.finish(),
      states: this.states.finish(),
      themes: this.themes.finish(),
      instruments: this.instruments.finish(),
    };
  }
}

/** Numbers codes in the order in which they come. */
class Codes {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(readonly field: string) {}

  number(code: string): number {
    let number = this.#numbers.get(code);
    if (number === undefined) {
      number = this.list.length;
      if (number > MAX_CODES) throw new TooManyCodes(this.field);
      this.#numbers.set(code, number);
      this.list.push(code);
    }
    return number;
  }
}

/** Numbers that grow by doubling. */
class Numbers<Array_ extends Uint16Array | Uint32Array> {
  length = 0;
  #array: Array_;
  readonly #make: (length: number) => Array_;

  constructor(make: (length: number) => Array_) {
    this.#make = make;
    this.#array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#array.length) {
      const wider = this.#make(2 * this.length);
      wider.set(this.#array);
      this.#array = wider;
    }
    this.#array[this.length++] = value;
  }

  finish(): Array_ {
    return this.#array.slice(0, this.length) as Array_;
  }
}

export class ColumnBuilder {
  readonly #codes: Codes;
  readonly #of = new Numbers((length) => new Uint16Array(length));

  constructor(field: string) {
    this.#codes = new Codes(field);
    this.#codes.number('');
  }

  get length(): number {
    return this.#of.length;
  }

  /** The number of a code, a new one for a new code. */
  number(code: string): number {
    return this.#codes.number(code);
  }

  push(number: number): void {
    this.#of.push(number);
  }

  add(code: string): void {
    this.push(this.number(code));
  }

  finish(): CodeColumn {
    return { codes: this.#codes.list, of: narrow(this.#of.finish(), this.#codes.list.length) };
  }
}

export class ListsBuilder {
  readonly #codes: Codes;
  readonly #start = new Numbers((length) => new Uint32Array(length));
  readonly #of = new Numbers((length) => new Uint16Array(length));

  constructor(field: string) {
    this.#codes = new Codes(field);
  }

  /** The number of a code, a new one for a new code. */
  number(code: string): number {
    return this.#codes.number(code);
  }

  push(numbers: readonly number[]): void {
    this.#start.push(this.#of.length);
    for (let i = 0; i < numbers.length; i++) this.#of.push(numbers[i]!);
  }

  add(codes: readonly string[]): void {
    this.push(codes.map((code) => this.number(code)));
  }

  finish(): CodeLists {
    this.#start.push(this.#of.length);
    return {
      codes: this.#codes.list,
      start: this.#start.finish(),
      of: narrow(this.#of.finish(), this.#codes.list.length),
    };
  }
}

/** One byte a number where there are so few codes. */
function narrow(numbers: Uint16Array, codes: number): CodeNumbers {
  return codes <= 0x100 ? Uint8Array.from(numbers) : numbers;
}

// One attempt to give the fields of a table their columns, from the surest evidence to the least sure.
import type { MatchedBy } from '../../model/intake';
import type { FieldSchema } from '../schema';
import { isOfState, type CellReaders } from './cellReaders';
import { aliasFits, type AliasFit } from './headers/aliasIndex';
import { SampleColumns } from './sampleColumns';
import { plainKey } from './textKeys';

/** A column that may be a field's. */
interface Candidate {
  column: number;
  rank: number;
  quality: number;
  sure?: AliasFit['sure'];
}

/** So many of the cells bear out a name that may mean something else, so many tell what a column is without one. */
const BORNE_OUT = 0.5;
const TELLING = 0.7;
/** A column of a surer name gives way to another one that has more than twice as much to say. */
const FILLED = 0.5;

/** Each step fills fields that are still open from columns that are still free. */
export class Matching {
  readonly found = new Map<string, { column: number; by: MatchedBy }>();
  readonly #fields: readonly FieldSchema[];
  readonly #header: readonly string[];
  readonly #sample: SampleColumns;
  readonly #taken = new Set<number>();
  /** Fields that are left to the reader. */
  readonly #closed = new Set<string>();

  constructor(
    fields: readonly FieldSchema[],
    header: readonly string[],
    sample: readonly (readonly string[])[],
    readers: CellReaders,
  ) {
    this.#fields = fields;
    this.#header = header;
    this.#sample = new SampleColumns(sample, readers);
  }

  /** By a mapping that the reader made: what it leaves out stays out. */
  byMemory(memory: Readonly<Record<string, number | null>>): void {
    for (const { name } of this.#fields) {
      if (!Object.hasOwn(memory, name)) continue;
      this.#closed.add(name);
      const column = memory[name]!;
      if (column !== null && column in this.#header && !this.#taken.has(column))
        this.#take(name, column, 'memory');
    }
  }

  /** By the field's very name. */
  byName(): void {
    const columns = new Map<string, Candidate[]>();
    this.#header.forEach((text, column) => add(columns, text.trim(), { column, rank: 0, quality: 2 }));
    this.#settle('name', (field) => columns.get(field.name) ?? []);
  }

  /** By other names: first those that the cells bear out, then the sure ones, then the weak ones. */
  byAlias(table: string): void {
    if (this.#allTaken()) return;
    const columns = new Map<string, Candidate[]>();
    const own = new Map(this.#fields.map(({ name }) => [plainKey(name), name]));
    this.#header.forEach((text, column) => {
      const name = own.get(plainKey(text));
      // "Signature date" is signature_date, before any other name of it.
      if (name !== undefined) add(columns, name, { column, rank: 0, quality: 3 });
      for (const { field, ...fit } of aliasFits(text, table))
        if (field !== name) add(columns, field, { column, ...fit });
    });
    const candidates = (field: FieldSchema) => columns.get(field.name) ?? [];
    this.#settle('alias', (field) =>
      candidates(field).filter(({ column }) => this.#sample.support(field, column) >= BORNE_OUT),
    );
    this.#settle('alias', (field) => candidates(field).filter(({ sure }) => sure === undefined));
    this.#settle('alias', (field) => candidates(field).filter(({ sure }) => sure !== 'unsure'));
  }

  /** By the cells alone: the only column that they tell; of columns of States the only one of codes. */
  byContent(): void {
    if (this.#allTaken()) return;
    const told = (field: FieldSchema): Candidate[] => {
      const columns = [...this.#header.keys()].filter((column) => this.#sample.tells(field, column, TELLING));
      const free = columns.filter((column) => !this.#taken.has(column));
      const codes = isOfState(field) ? free.filter((column) => this.#sample.holdsCodes(column)) : [];
      const likely = codes.length > 0 ? codes : free;
      return likely.length === 1 ? [{ column: likely[0]!, rank: 0, quality: 0 }] : [];
    };
    this.#settle('content', told);
  }

  /** Every open field names its best column; a column that several name goes to the one that its cells fit best. */
  #settle(by: MatchedBy, candidates: (field: FieldSchema) => readonly Candidate[]): void {
    const wanted = new Map<number, FieldSchema[]>();
    for (const field of this.#fields) {
      if (this.found.has(field.name) || this.#closed.has(field.name)) continue;
      const column = this.#best(
        field,
        candidates(field).filter((one) => !this.#taken.has(one.column)),
      );
      if (column !== null) wanted.set(column, [...(wanted.get(column) ?? []), field]);
    }
    for (const [column, fields] of wanted) {
      const fit = (field: FieldSchema) => this.#sample.support(field, column);
      const most = Math.max(...fields.map(fit));
      const best = fields.filter((field) => fit(field) === most);
      if (best.length === 1) this.#take(best[0]!.name, column, by);
    }
  }

  /** The surest candidate; null without one, or, which closes the field, with two that are as sure. */
  #best(field: FieldSchema, candidates: readonly Candidate[]): number | null {
    if (candidates.length < 2) return candidates[0]?.column ?? null;
    const says = ({ column }: Candidate) => this.#sample.cells(column).length;
    const most = Math.max(...candidates.map(says));
    const filled = candidates.filter((one) => says(one) >= most * FILLED);
    const rank = Math.min(...filled.map((one) => one.rank));
    const ranked = filled.filter((one) => one.rank === rank);
    const quality = Math.max(...ranked.map((one) => one.quality));
    const named = ranked.filter((one) => one.quality === quality);
    const support = Math.max(...named.map(({ column }) => this.#sample.support(field, column)));
    const [first, ...others] = named.filter(({ column }) => this.#sample.support(field, column) === support);
    if (others.every(({ column }) => this.#sample.same(first!.column, column))) return first!.column;
    this.#closed.add(field.name);
    return null;
  }

  /** Is no column left that has a name or cells? */
  #allTaken(): boolean {
    return this.#header.every((_, column) => this.#taken.has(column));
  }

  #take(field: string, column: number, by: MatchedBy): void {
    this.found.set(field, { column, by });
    this.#taken.add(column);
  }
}

function add(columns: Map<string, Candidate[]>, field: string, candidate: Candidate): void {
  const candidates = columns.get(field);
  if (candidates) candidates.push(candidate);
  else columns.set(field, [candidate]);
}

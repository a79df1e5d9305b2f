// The data of an embed: only the rows, columns and words that its chart needs in its language, as they stand in its JSON block.
import type { Catalogue } from '../locale/locale.svelte';
import type { Lang } from '../model/language';
import type { CodeColumn, CodeLists, CodeNumbers, Register, RegisterExtract } from '../model/register';
import type { Entry, Iso3, RowsByTable, TableName } from '../model/tables';
import type { Extracts } from '../views/atlas.svelte';
import type { Extract } from '../model/problem';

/** A column: one value a row, or one for all rows. */
type Column = readonly unknown[] | { all: unknown };
/** A table by its columns, which compress better than rows do. */
export interface Columns {
  length: number;
  columns: Readonly<Record<string, Column>>;
}
type Plain<T> = {
  [K in keyof T]: T[K] extends CodeNumbers | Uint32Array ? readonly number[] : T[K];
};
/** The register by its codes; its entries where their words are shown. */
export interface PlainRegister {
  length: number;
  actor: Plain<CodeColumn>;
  evidence: Plain<CodeColumn>;
  content: Plain<CodeColumn>;
  states: Plain<CodeLists>;
  themes: Plain<CodeLists>;
  instruments: Plain<CodeLists>;
  entries: Columns | null;
}

export interface EmbedData {
  lang: Lang;
  /** Address of the page that the chart is from; relative where the site's own is not known. */
  page: string;
  messages: Catalogue;
  tables: Readonly<Partial<Record<TableName, Columns>>>;
  register: PlainRegister | null;
  /** Where the dots of States stand on the map, and how large a small State is: what its picture does not say. */
  points: Readonly<Record<Iso3, readonly [x: number, y: number, across?: number]>>;
}

/** Rows → columns. Values are those of JSON; `leave`: keys that are not needed. */
export function toColumns(rows: readonly object[], leave: ReadonlySet<string> = new Set()): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row)).filter((key) => !leave.has(key)));
  const columns: Record<string, Column> = {};
  for (const name of names) {
    const values = rows.map((row) => (row as Record<string, unknown>)[name] ?? null);
    const [first] = values.map((value) => JSON.stringify(value));
    columns[name] = values.every((value) => JSON.stringify(value) === first) ? { all: values[0] } : values;
  }
  return { length: rows.length, columns };
}

/** Columns → rows. */
export function toRows<Row>({ length, columns }: Columns): Row[] {
  const names = Object.entries(columns);
  return Array.from(
    { length },
    (_, row) =>
      Object.fromEntries(
        names.map(([name, column]) => [name, 'all' in column ? column.all : column[row]]),
      ) as Row,
  );
}

const whole = <Row>(file: string, rows: readonly Row[]): Extract<Row> => ({
  file,
  rows,
  rowNumbers: rows.map((_, row) => row + 2),
  problems: [],
  setAside: 0,
});

function registerOf({ entries, ...plain }: PlainRegister): Register {
  const column = ({ codes, of }: Plain<CodeColumn>): CodeColumn => ({ codes, of: Uint16Array.from(of) });
  const lists = ({ codes, start, of }: Plain<CodeLists>): CodeLists => ({
    codes,
    start: Uint32Array.from(start),
    of: Uint16Array.from(of),
  });
  const rows = entries && toRows<Entry>(entries);
  return {
    length: plain.length,
    actor: column(plain.actor),
    evidence: column(plain.evidence),
    content: column(plain.content),
    states: lists(plain.states),
    themes: lists(plain.themes),
    instruments: lists(plain.instruments),
    entry: (row) => {
      const entry = rows?.[row];
      if (!entry) throw new RangeError(`no row ${row}`);
      return entry;
    },
  };
}

/** All tables of the page's list: those of the block, and the others empty, so that nothing is asked for. */
export function extractsOf(data: EmbedData, names: readonly TableName[]): Extracts {
  const extracts: Record<string, unknown> = {};
  for (const name of names) {
    if (name === 'pledges') {
      if (!data.register) continue;
      const register: RegisterExtract = {
        file: 'pledges.csv',
        register: registerOf(data.register),
        setAside: 0,
        problems: [],
      };
      extracts.pledges = register;
      continue;
    }
    const columns = data.tables[name];
    extracts[name] = whole(`${name}.csv`, columns ? toRows<RowsByTable[typeof name]>(columns) : []);
  }
  return extracts as Extracts;
}

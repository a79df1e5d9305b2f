// Matches the columns of a file to the fields of a table, and tells which table it is.
import type { KnownLists, MatchedBy } from '../../model/intake';
import type { TableName } from '../../model/tables';
import type { DataSchema, FieldSchema, TableSchema } from '../schema';
import { CellReaders } from './cellReaders';
import { Matching } from './matching';

export interface ColumnMatch {
  /** For each field the place of its column, from 0; null: none, or more than one that is as likely. */
  columns: Record<string, number | null>;
  /** How, for the fields that have a column. */
  matchedBy: Record<string, MatchedBy>;
}

/** When it was pledged: a reader's register may say so, ours has no such column. */
const PLEDGE_DATE: FieldSchema = { name: 'date', type: 'partialDate' };

/** The fields that a reader may give for a table: those of the schema, and for a pledge its date. */
export function fieldsOf(table: TableSchema): readonly FieldSchema[] {
  const dated = table.fields.some(({ name }) => name === PLEDGE_DATE.name);
  return table.name === 'pledges' && !dated ? [...table.fields, PLEDGE_DATE] : table.fields;
}

/**
 * The column of each field. `memory`, a mapping of an earlier file with the same header, wins; then a header that is
 * the field's very name, then another name of it, then a column whose cells can only be the field's. A column stands
 * for one field at most. What is as likely as something else is left to the reader.
 */
export function matchColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  table: TableSchema,
  lists: KnownLists,
  memory?: Readonly<Record<string, number | null>>,
): ColumnMatch {
  const fields = fieldsOf(table);
  const matching = new Matching(fields, header, sample, readersOf(lists));
  if (memory) matching.byMemory(memory);
  matching.byName();
  matching.byAlias(table.name);
  matching.byContent();
  const columns = Object.create(null) as Record<string, number | null>;
  const matchedBy = Object.create(null) as Record<string, MatchedBy>;
  for (const { name } of fields) {
    const found = matching.found.get(name);
    columns[name] = found?.column ?? null;
    if (found) matchedBy[name] = found.by;
  }
  return { columns, matchedBy };
}

/** What a match is worth in the comparison of tables. */
const WORTH: Readonly<Record<MatchedBy, number>> = { memory: 1, name: 1, alias: 0.7, content: 0.4 };

/**
 * Tables that the columns fit, best first: those that have their required columns, by how much of the header they
 * explain. A register needs only one of who, which State and what. Empty when nothing fits.
 */
export function rankTables(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  schema: DataSchema,
  lists: KnownLists,
): TableName[] {
  const names = header.map((text) => text.trim()).filter((text) => text !== '');
  const named = Math.max(1, names.length);
  // A header of a table's very names is no other table's.
  const own = schema.filter((table) => isOwn(names, table));
  if (own.length === 1) return [own[0]!.name as TableName];
  const explained = (table: TableSchema): number => {
    const matching = new Matching(fieldsOf(table), header, sample, readersOf(lists));
    const isRegister = table.name === 'pledges';
    matching.byName();
    matching.byAlias(table.name);
    if (isRegister) matching.byContent();
    const { found } = matching;
    const fits = isRegister
      ? ['states', 'actor', 'summary_en'].some((name) => found.has(name))
      : table.fields.every(({ name, required }) => !required || found.has(name));
    return fits ? [...found.values()].reduce((sum, { by }) => sum + WORTH[by], 0) / named : 0;
  };
  return schema
    .map((table) => ({ name: table.name as TableName, share: explained(table) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ name }) => name);
}

/** Are all names those of the table's fields, each once, and none missing that must be there? */
function isOwn(names: readonly string[], table: TableSchema): boolean {
  const fields = fieldsOf(table);
  const given = new Set(names);
  const own = new Set(fields.map(({ name }) => name));
  return (
    given.size === names.length &&
    names.every((name) => own.has(name)) &&
    fields.every(({ name, required }) => !required || given.has(name))
  );
}

const known = new WeakMap<KnownLists, CellReaders>();

/** The lists indexed: once for each, as a file is looked at again and again. */
function readersOf(lists: KnownLists): CellReaders {
  let readers = known.get(lists);
  if (!readers) known.set(lists, (readers = new CellReaders(lists)));
  return readers;
}

// The page's own lists, as recognition is given them, and what it finds in a header.
import { matchColumns } from '../../../src/extract/recognise/columns';
import type { KnownLists } from '../../../src/model/intake';
import type { TableName } from '../../../src/model/tables';
import { readShipped, schema } from '../schema';

export const lists: KnownLists = {
  states: readShipped('states').rows,
  aliases: readShipped('state-aliases').rows,
  themes: readShipped('themes').rows,
  actorTypes: readShipped('actor-types').rows,
  instruments: readShipped('instruments').rows,
};

export const tableOf = (name: TableName) => schema.find((table) => table.name === name)!;
export const pledges = tableOf('pledges');

/** What was found, as "field: header (how)"; fields without a column are left out. */
export function found(header: readonly string[], rows: readonly (readonly string[])[] = [], table = pledges) {
  const { columns, matchedBy } = matchColumns(header, rows, table, lists);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) =>
      column === null ? [] : [[field, `${header[column]} (${matchedBy[field]})`]],
    ),
  );
}
/** The same without how. */
export const fields = (header: readonly string[], rows: readonly (readonly string[])[] = []) =>
  Object.fromEntries(
    Object.entries(found(header, rows)).map(([field, text]) => [field, text.replace(/ \(\w+\)$/, '')]),
  );

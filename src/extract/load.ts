// Fetches an extract and reads it. Whatever goes wrong is said in its problems: nothing here rejects.
import { firstTables } from 'virtual:data-schema/first';
import type { RowsByTable, TableName } from '../model/tables';
import type { Extract, Problem } from '../model/problem';
import type { ExtractByTable } from '../model/register';
import { readExtract, refusedExtract } from './read';
import { registerExtract } from './register/registerOf';
import { FileRequest, joinPieces, NoAnswer } from './request';
import type { DataSchema } from './schema';

export interface LoadOptions {
  /** Address of the folder with the extracts, absolute or relative to the page. */
  base: string;
  fetch?: typeof globalThis.fetch;
  /** Cancels the load; the result then says `cancelled`. */
  signal?: AbortSignal;
}

const MAX_BYTES = 30e6;

/**
 * Loads one of the page's own extracts, the register in columns; `Problem.file` is its path in the data package
 * ("states.csv").
 */
export async function loadExtract<Name extends TableName>(
  name: Name,
  { base, ...options }: LoadOptions,
): Promise<ExtractByTable[Name]> {
  const path = `${name}.csv`;
  const extract = await load<TableName>(name, `${base.replace(/\/$/, '')}/${path}`, path, options);
  const read = name === 'pledges' ? registerExtract(extract as Extract<RowsByTable['pledges']>) : extract;
  return read as ExtractByTable[Name];
}

/** The schema that has the table; that of the tables after the first screen is loaded when one of them is. */
async function schemaOf(name: TableName): Promise<DataSchema> {
  if (firstTables.some((table) => table.name === name)) return firstTables;
  return (await import('virtual:data-schema')).schema;
}

async function load<Name extends TableName>(
  name: Name,
  url: string,
  file: string,
  { fetch = globalThis.fetch, signal }: Omit<LoadOptions, 'base'>,
): Promise<Extract<RowsByTable[Name]>> {
  const refused = (kind: Problem['kind'], value: string, expected: string) =>
    refusedExtract({ file, kind, value, expected });
  const request = new FileRequest(signal);
  try {
    const response = await request.open(fetch, url);
    const length = Number(response.headers.get('content-length'));
    const { pieces, bytes, ended } =
      length > MAX_BYTES ? { pieces: [], bytes: length, ended: false } : await request.upTo(MAX_BYTES);
    if (ended) return readExtract(name, joinPieces(pieces, bytes), file, await schemaOf(name));
    return refused('constraint', `${(bytes / 1e6).toFixed(1)} MB`, `≤ ${MAX_BYTES / 1e6} MB`);
  } catch (error) {
    if (error instanceof NoAnswer) return refused('unreachable', error.value, error.expected);
    return refused('unreachable', 'no answer', 'HTTP 200');
  } finally {
    request.end();
  }
}

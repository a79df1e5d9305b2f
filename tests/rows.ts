// The shipped tables, read by the page's own reader, for tests on real rows.
import { readFileSync } from 'node:fs';
import type { Extract, Problem } from '../src/model/problem';
import type { RegisterExtract } from '../src/model/register';
import type { Entry, RowsByTable, TableName } from '../src/model/tables';
import { loadExtract } from '../src/extract/load';
import { registerExtract } from '../src/extract/register/registerOf';

/** Rows of a shipped table; a problem in it fails the test. */
export async function shipped<T extends TableName>(name: T): Promise<readonly RowsByTable[T][]> {
  const fetch = async (url: string | URL | Request) =>
    new Response(readFileSync(new URL(`../data/${String(url).replace(/^data\//, '')}`, import.meta.url)));
  const extract = await loadExtract(name, { base: 'data', fetch });
  if (extract.problems.length > 0) throw new Error(JSON.stringify(extract.problems[0]));
  if (!('register' in extract)) return (extract as Extract<RowsByTable[T]>).rows;
  const { register } = extract;
  return Array.from({ length: register.length }, (_, row) => register.entry(row) as RowsByTable[T]);
}

/** Rows as an extract, for tests that put a table of their own on the page. */
export function extractOf<Row>(rows: readonly Row[], problems: readonly Problem[] = []): Extract<Row> {
  return { file: 'test.csv', rows, rowNumbers: rows.map((_, index) => index + 2), setAside: 0, problems };
}

/** Entries as a register in columns. */
export function registerWith(entries: readonly Entry[]): RegisterExtract {
  return registerExtract(extractOf(entries));
}

// The bytes of an extract → its rows: decode, parse, validate, and name the columns as the code does.
import type { Extract, Problem } from '../model/problem';
import type { RowsByTable, TableName } from '../model/tables';
import { parseCsv } from './csv';
import { ProblemLog } from './problems';
import { TO_ROW } from './rows';
import type { DataSchema } from './schema';
import { validateRows } from './validate';

/** Reads the UTF-8 bytes of a file as the named table. Never throws. */
export function readExtract<Name extends TableName>(
  name: Name,
  bytes: Uint8Array,
  file: string,
  schema: DataSchema,
): Extract<RowsByTable[Name]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refusedExtract({ file, kind: 'type', value: '', expected: 'UTF-8' });
  }
  return readExtractText(name, text, file, schema);
}

/** Reads a decoded CSV text as the named table. Never throws. */
export function readExtractText<Name extends TableName>(
  name: Name,
  text: string,
  file: string,
  schema: DataSchema,
): Extract<RowsByTable[Name]> {
  const table = schema.find((candidate) => candidate.name === name);
  if (!table)
    return refusedExtract({ file, kind: 'type', value: name, expected: 'a table of datapackage.json' });
  const parsed = parseCsv(text, file);
  const { rows, rowNumbers, problems, setAside } = validateRows(parsed, table, file, TO_ROW[name]);
  return {
    file,
    rows,
    rowNumbers,
    problems: [...parsed.problems, ...problems],
    setAside: parsed.setAside + setAside,
  };
}

/** An extract without rows, for a file of which nothing could be read. */
export function refusedExtract(
  problem: Pick<Problem, 'file' | 'kind' | 'value' | 'expected'>,
): Extract<never> {
  const log = new ProblemLog(problem.file);
  log.add({ severity: 'table', row: null, column: '', ...problem });
  return { file: problem.file, rows: [], rowNumbers: [], problems: log.kept, setAside: 0 };
}

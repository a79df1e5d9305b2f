// What the checks found, table by table: how many rows were set aside, and how many remarks there are on rows kept.
import type { Problem } from '../model/problem';
import type { TableName } from '../model/tables';

export interface TableProblems {
  name: TableName;
  problems: readonly Problem[];
  /** Rows that are not on the page, as the reader of the file counted them. */
  setAside: number;
  /** Remarks on rows that are. */
  kept: number;
  /** Could nothing of the table be read? */
  broken: boolean;
}

/** Tables with problems only, in the order given. */
export function problemsByTable(
  tables: readonly Pick<TableProblems, 'name' | 'problems' | 'setAside'>[],
): TableProblems[] {
  return tables
    .filter(({ problems }) => problems.length > 0)
    .map((table) => ({
      ...table,
      kept: table.problems.filter(({ severity }) => severity === 'warning').length,
      broken: table.problems.some(({ severity }) => severity === 'table'),
    }));
}

// Finds a table in the schema.
import type { TableName } from '../../model/tables';
import type { DataSchema, TableSchema } from '../schema';

/** The schema of a table. Throws `RangeError` for one that is not there. */
export function shapeOf(schema: DataSchema, name: TableName): TableSchema {
  const shape = schema.find((table) => table.name === name);
  if (!shape) throw new RangeError(`no table ${name}`);
  return shape;
}

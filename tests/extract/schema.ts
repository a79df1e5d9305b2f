// The data package's schema for tests, made as the build makes it, and extracts read from data/.
import { existsSync, readFileSync } from 'node:fs';
import { slimSchema, type DataPackage } from '../../src/build/dataSchema';
import { readExtract } from '../../src/extract/read';
import type { Extract } from '../../src/model/problem';
import type { RowsByTable, TableName } from '../../src/model/tables';

export const dataPackage = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as DataPackage;
export const schema = slimSchema(dataPackage);
export const tableNames = schema.map((table) => table.name as TableName);

/** The shipped extract of a table. */
export function readShipped<Name extends TableName>(name: Name): Extract<RowsByTable[Name]> {
  return readExtract(name, readFileSync(`data/${name}.csv`), `${name}.csv`, schema);
}

export function isShipped(name: TableName): boolean {
  return existsSync(`data/${name}.csv`);
}

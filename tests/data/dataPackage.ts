// The shipped extracts as datapackage.json describes them, read apart from the application.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

interface Constraints {
  required?: boolean;
  unique?: boolean;
  enum?: string[];
  pattern?: string;
  minimum?: number | string;
  maximum?: number | string;
  minLength?: number;
  maxLength?: number;
}
export interface Field {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  description: string;
  delimiter?: string;
  categories?: { value: string; label: string }[];
  constraints?: Constraints;
  'hr75:listOf'?: string;
  'hr75:citationOf'?: string;
  'hr75:keyOf'?: Record<string, string>;
  'hr75:scheme'?: string;
}
interface Schema {
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  type?: 'table';
  'hr75:asOf': string;
  sources: { title: string }[];
  licenses: { name: string }[];
  schema?: Schema;
}
export interface Table extends Resource {
  schema: Schema;
  text: string;
  header: string[];
  rows: string[][];
}

export const DATA = join(import.meta.dirname, '../../data');
const description = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8')) as { resources: Resource[] };
export const { resources } = description;

function read(resource: Resource): Table {
  const path = join(DATA, resource.path);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''; // a missing file is reported by the first test
  const parsed = Papa.parse<string[]>(text, { header: false, delimiter: ',' });
  const [header = [], ...rows] = parsed.data;
  if (rows.at(-1)?.join('') === '') rows.pop(); // the line end that closes the file
  return { ...resource, schema: resource.schema as Schema, text, header, rows };
}

export const tables = resources.filter((resource) => resource.type === 'table').map(read);

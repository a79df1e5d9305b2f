// The module `virtual:data-schema`: what the validator needs of data/datapackage.json, and no more.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DataSchema, FieldSchema, FieldType, TableSchema } from '../extract/schema';

const ID = 'virtual:data-schema';
/** Of the tables alone that the first screen is drawn from, so that it need not wait for the others. */
const FIRST_ID = `${ID}/first`;
const FIRST_TABLES: ReadonlySet<string> = new Set(['states', 'pledges', 'figures', 'regions']);
const RESOLVED = new Set([ID, FIRST_ID].map((id) => '\0' + id));

/** A Frictionless data package, as far as it is read here. */
export interface DataPackage {
  resources: readonly PackageResource[];
}
interface PackageResource {
  name: string;
  path: string;
  'hr75:kind'?: string;
  schema?: {
    fields: readonly PackageField[];
    primaryKey?: readonly string[];
    foreignKeys?: readonly {
      fields: readonly string[];
      reference: { resource: string; fields: readonly string[] };
    }[];
  };
}
interface PackageField {
  name: string;
  type: string;
  format?: string;
  delimiter?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: readonly string[];
    pattern?: string;
    minimum?: number | string;
    maximum?: number | string;
    maxLength?: number;
  };
  'hr75:listOf'?: string;
  'hr75:citationOf'?: string;
  'hr75:scheme'?: string;
  'hr75:keyOf'?: Readonly<Record<string, string>>;
}

/** The pattern by which the package says "a year, a month or a day". */
const PARTIAL_DATE = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?';
const PLAIN = new Set(['string', 'integer', 'number', 'boolean', 'date', 'list']);

/** The tables of a data package without titles, descriptions and sources; the map's own tables are left out. */
export function slimSchema(dataPackage: DataPackage): DataSchema {
  return dataPackage.resources
    .filter((resource) => resource.schema && resource['hr75:kind'] !== 'map')
    .map(slimTable);
}

function slimTable({ name, path, schema }: PackageResource): TableSchema {
  const primaryKey = schema!.primaryKey ?? [];
  const foreign = new Map<string, string>();
  for (const { fields, reference } of schema!.foreignKeys ?? []) {
    if (fields.length === 1) foreign.set(fields[0]!, `${reference.resource || name}.${reference.fields[0]}`);
  }
  return {
    name,
    path,
    primaryKey,
    fields: schema!.fields.map((field) =>
      slimField(field, foreign.get(field.name), primaryKey.length === 1 && primaryKey[0] === field.name),
    ),
  };
}

function slimField(field: PackageField, foreign: string | undefined, isKey: boolean): FieldSchema {
  const { required, unique, pattern, ...bounds } = field.constraints ?? {};
  const type = fieldType(field);
  const listed = foreign ?? field['hr75:listOf'] ?? field['hr75:citationOf'];
  const scheme = field['hr75:scheme'];
  const ref = field['hr75:keyOf'] ?? (listed && scheme ? `${listed}#${scheme}` : listed);
  return {
    name: field.name,
    type,
    ...(required && { required }),
    ...(unique && !isKey && { unique }),
    // An address and a partial date are checked by their type.
    ...(pattern && type !== 'uri' && type !== 'partialDate' && { pattern }),
    ...bounds,
    ...(type === 'list' && { delimiter: field.delimiter ?? ',' }),
    ...(ref && { ref }),
  };
}

function fieldType({ name, type, format, constraints }: PackageField): FieldType {
  if (!PLAIN.has(type)) throw new Error(`datapackage.json: ${name} has type "${type}", which nothing reads`);
  if (type === 'string' && format === 'uri') return 'uri';
  if (type === 'string' && constraints?.pattern === PARTIAL_DATE) return 'partialDate';
  return type as FieldType;
}

/** Serves `virtual:data-schema` and `…/first`, and reloads the page when the package changes. */
export function dataSchema(file = 'data/datapackage.json'): Plugin {
  let path = resolve(file);
  return {
    name: 'hr75-data-schema',
    configResolved(config) {
      path = resolve(config.root, file);
    },
    resolveId(id) {
      return RESOLVED.has('\0' + id) ? '\0' + id : undefined;
    },
    load(id) {
      if (!RESOLVED.has(id)) return undefined;
      this.addWatchFile(path);
      const slim = slimSchema(JSON.parse(readFileSync(path, 'utf8')) as DataPackage);
      if (id === '\0' + ID) return `export const schema = ${JSON.stringify(slim)};`;
      return `export const firstTables = ${JSON.stringify(slim.filter(({ name }) => FIRST_TABLES.has(name)))};`;
    },
    configureServer(server) {
      server.watcher.add(path);
      server.watcher.on('change', (changed) => {
        if (resolve(changed) !== path) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          for (const id of RESOLVED) {
            const module = moduleGraph.getModuleById(id);
            if (module) moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

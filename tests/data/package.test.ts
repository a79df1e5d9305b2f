// The extracts against their own description: every cell of every shipped table obeys datapackage.json.
// The checker below is written apart from the application's validator on purpose: two readings of one schema.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DATA, resources, tables, type Field, type Table } from './dataPackage';

const byName = new Map(tables.map((table) => [table.name, table]));

/** Values of a column; only in the rows that `where` lets through. */
function column(table: Table, name: string, where: (row: string[]) => boolean = () => true): string[] {
  const at = table.header.indexOf(name);
  if (at < 0) throw new Error(`${table.path} has no column ${name}`);
  return table.rows.filter(where).map((row) => row[at] ?? '');
}

/** Values of "table.column". */
function values(reference: string): Set<string> {
  const [name = '', field = ''] = reference.split('.');
  const table = byName.get(name);
  if (!table) throw new Error(`no table for ${reference}`);
  return new Set(column(table, field));
}

/** Every broken rule of a column as "table, row, column: what", rows counted from 1 with the header as 1. */
function check(table: Table, field: Field, wrong: (value: string) => string): string[] {
  return column(table, field.name).flatMap((value, i) => {
    const what = wrong(value);
    return what ? [`${table.path}, row ${i + 2}, ${field.name}: ${what}: ${JSON.stringify(value)}`] : [];
  });
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

const ofType: Record<Field['type'], (value: string) => boolean> = {
  string: () => true,
  integer: (value) => /^-?\d+$/.test(value),
  number: (value) => /^-?\d+(\.\d+)?$/.test(value),
  boolean: (value) => value === 'true' || value === 'false',
  date: isDate,
  list: (value) => new Set(value.split(';')).size === value.split(';').length && !value.split(';').includes(''),
};

function wrongCell(field: Field, value: string): string {
  const c = field.constraints ?? {};
  if (value === '') return c.required ? 'required' : '';
  if (!ofType[field.type](value)) return `not a ${field.type}`;
  if (c.enum && !c.enum.includes(value)) return `not one of ${c.enum.join(', ')}`;
  if (c.pattern && !new RegExp(`^(?:${c.pattern})$`, 'u').test(value)) return `not like ${c.pattern}`;
  const less = (a: string, b: number | string) => (typeof b === 'number' ? Number(a) < b : a < b);
  const more = (a: string, b: number | string) => (typeof b === 'number' ? Number(a) > b : a > b);
  if (c.minimum !== undefined && less(value, c.minimum)) return `less than ${c.minimum}`;
  if (c.maximum !== undefined && more(value, c.maximum)) return `more than ${c.maximum}`;
  if (c.minLength !== undefined && value.length < c.minLength) return `shorter than ${c.minLength}`;
  if (c.maxLength !== undefined && value.length > c.maxLength) return `longer than ${c.maxLength}`;
  return '';
}

/** "8-11" cites 8, 9, 10 and 11; anything else cites itself. */
function cited(item: string): string[] {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(item) ?? [];
  if (!first || !last) return [item];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i));
}

function repeated(keys: string[]): string[] {
  return [...new Set(keys.filter((key, i) => keys.indexOf(key) !== i))];
}

describe('the description', () => {
  it('has a file for every resource, and a resource for every table in the folder', () => {
    expect(resources.filter((resource) => !existsSync(join(DATA, resource.path)))).toEqual([]);
    const described = resources.map((resource) => resource.path);
    expect(readdirSync(DATA).filter((file) => file.endsWith('.csv') && !described.includes(file))).toEqual([]);
  });

  it.each(resources)('$name says what it is, of when, from where and under which licence', (resource) => {
    expect(resource.title).not.toBe('');
    expect(resource.description).not.toBe('');
    expect(resource['hr75:asOf']).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(resource.sources.length).toBeGreaterThan(0);
    expect(resource.licenses.length).toBeGreaterThan(0);
    if (resource.type === 'table') expect(resource.name).toBe(resource.path.replace(/\.csv$/, ''));
  });

  it.each(tables)('$name: each code has one label, and a code list lists it once', ({ schema }) => {
    for (const field of schema.fields) {
      expect(field.description, field.name).not.toBe('');
      expect(field.categories?.map(({ value }) => value)).toEqual(field.constraints?.enum);
      expect(repeated(field.constraints?.enum ?? [])).toEqual([]);
    }
  });
});

describe.each(tables)('$path', (table) => {
  const { schema } = table;

  it('has the columns of its schema, in their order', () => {
    expect(table.header).toEqual(schema.fields.map((field) => field.name));
  });

  it('is plain text: UTF-8 without a mark, LF, as many cells in a row as columns, no stray space', () => {
    expect(Papa.parse(table.text, { header: false, delimiter: ',' }).errors).toEqual([]);
    expect(table.text.startsWith('\uFEFF')).toBe(false);
    expect(table.text).not.toMatch(/\r|\uFFFD/);
    expect(table.text.endsWith('\n')).toBe(true);
    expect(table.rows.filter((row) => row.length !== table.header.length)).toEqual([]);
    expect(table.rows.flat().filter((cell) => cell !== cell.trim())).toEqual([]);
  });

  it('has only cells that their type and constraints allow', () => {
    expect(schema.fields.flatMap((field) => check(table, field, (value) => wrongCell(field, value)))).toEqual([]);
  });

  it('has no key twice', () => {
    const parts = schema.primaryKey.map((name) => column(table, name));
    expect(repeated(table.rows.map((_, i) => parts.map((part) => part[i]).join(' | ')))).toEqual([]);
    const unique = schema.fields.filter((field) => field.constraints?.unique);
    for (const field of unique) expect(repeated(column(table, field.name).filter(Boolean)), field.name).toEqual([]);
  });

  it('refers only to codes that exist', () => {
    const broken = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = values(`${reference.resource}.${reference.fields[0]}`);
      const field = schema.fields.find(({ name }) => name === fields[0]) as Field;
      return check(table, field, (value) => (value && !known.has(value) ? 'unknown' : ''));
    });
    expect(broken).toEqual([]);
  });

  it('has only known codes in its lists, and cites only paragraphs that exist', () => {
    const broken = schema.fields.flatMap((field) => {
      const reference = field['hr75:listOf'] ?? field['hr75:citationOf'];
      if (!reference) return [];
      const known = values(reference);
      const parts = (value: string) => value.split(field.delimiter ?? ';').filter(Boolean);
      const codes = (value: string) => (field['hr75:citationOf'] ? parts(value).flatMap(cited) : parts(value));
      return check(table, field, (value) => codes(value).filter((code) => !known.has(code)).join(', '));
    });
    expect(broken).toEqual([]);
  });

  it('takes regions from the scheme that the column names', () => {
    const regions = byName.get('regions') as Table;
    const scheme = regions.header.indexOf('scheme');
    const broken = schema.fields.flatMap((field) => {
      if (!field['hr75:scheme']) return [];
      const known = column(regions, 'region', (row) => row[scheme] === field['hr75:scheme']);
      return check(table, field, (value) => (value && !known.includes(value) ? 'not in the scheme' : ''));
    });
    expect(broken).toEqual([]);
  });

  it('says everything in six languages, or in none', () => {
    const broken = schema.fields.flatMap((field) => {
      const base = /^(.+)_ar$/.exec(field.name)?.[1];
      if (!base) return [];
      const english = table.header.includes(`${base}_en`) ? `${base}_en` : base;
      const filled = (name: string) => column(table, name).map((value) => value !== '');
      return ['ar', 'zh', 'fr', 'ru', 'es'].flatMap((lang) =>
        filled(`${base}_${lang}`).flatMap((is, i) =>
          is === filled(english)[i] ? [] : [`${table.path}, row ${i + 2}, ${base}_${lang}`],
        ),
      );
    });
    expect(broken).toEqual([]);
  });
});

describe('figures.csv', () => {
  it('has keys from the list that the dimension names', () => {
    const table = byName.get('figures') as Table;
    const keyOf = table.schema.fields.find((field) => field.name === 'key')?.['hr75:keyOf'] ?? {};
    const keys = column(table, 'key');
    const broken = column(table, 'dimension').flatMap((dimension, i) => {
      const reference = keyOf[dimension];
      return reference && !values(reference).has(keys[i] ?? '') ? [`row ${i + 2}: ${dimension} ${keys[i]}`] : [];
    });
    expect(broken).toEqual([]);
  });
});

describe('the codebook', () => {
  const codebook = readFileSync(join(DATA, 'README.md'), 'utf8');

  it.each(tables)('speaks of every column and code of $path', ({ path, schema }) => {
    const [, ...sections] = codebook.split(`### \`${path}\``);
    expect(sections.length).toBe(1);
    const section = sections[0]?.split(/\n##+ /)[0] ?? '';
    const columns = schema.fields.map((field) => field.name);
    expect(columns.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
    const codes = schema.fields.flatMap((field) => field.constraints?.enum ?? []);
    expect(codes.filter((code) => !codebook.includes(`\`${code}\``))).toEqual([]);
  });
});

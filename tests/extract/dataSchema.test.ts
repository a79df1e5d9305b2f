// The schema that the page carries: all that the validator needs, and small.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { schema as served } from 'virtual:data-schema';
import { listDataFiles } from '../../src/build/dataFiles';
import { dataPackage, schema } from './schema';

const field = (table: string, name: string) =>
  schema.find((candidate) => candidate.name === table)?.fields.find((candidate) => candidate.name === name);

test('is what the module serves', () => {
  expect(served).toEqual(schema);
});

test('has the tables that the page reads, without those of the map', () => {
  expect(schema.map((table) => table.name).sort()).toEqual([
    'actor-types',
    'discrepancies',
    'events',
    'figures',
    'follow-ups',
    'instruments',
    'paragraphs',
    'pledges',
    'ratifications',
    'regions',
    'state-aliases',
    'states',
    'themes',
  ]);
});

test('knows addresses, partial dates, lists and references', () => {
  expect(field('pledges', 'source_url')).toEqual({ name: 'source_url', type: 'uri' });
  expect(field('follow-ups', 'date')).toEqual({ name: 'date', type: 'partialDate' });
  expect(field('discrepancies', 'as_of')).toMatchObject({ type: 'partialDate', required: true });
  expect(field('pledges', 'states')).toEqual({
    name: 'states',
    type: 'list',
    delimiter: ';',
    ref: 'states.iso3',
  });
  expect(field('pledges', 'actor_type')).toMatchObject({ ref: 'actor-types.actor_type' });
  expect(field('events', 'dialogue_region')).toMatchObject({ ref: 'regions.region#dialogue' });
});

test('marks every address of the package as one', () => {
  for (const resource of dataPackage.resources) {
    for (const { name } of resource.schema?.fields ?? []) {
      if (name.endsWith('_url'))
        expect(field(resource.name, name), `${resource.name}.${name}`).toMatchObject({ type: 'uri' });
    }
  }
});

test('is under 2.5 kB', () => {
  expect(brotliCompressSync(JSON.stringify(schema)).length).toBeLessThan(2500);
});

test('stands beside its files', () => {
  const files = listDataFiles('data');
  expect(files).toContain('datapackage.json');
  for (const { path } of schema) expect(files).toContain(path);
  expect(files.filter((file) => /\.mjs$/.test(file))).toEqual([]);
});

// What the exporter writes of a table of the package, the page's own reader reads back the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv, type CsvSource } from '../../src/export/csv';
import { packageSource, registerSource } from '../../src/export/packageColumns';
import { readExtract } from '../../src/extract/read';
import type { Extract } from '../../src/model/problem';
import type { Entry, RowsByTable, TableName } from '../../src/model/tables';
import { file, lists, take } from '../extract/intake/taking';
import { readShipped, schema, tableNames } from '../extract/schema';

async function readBack<Name extends TableName>(
  name: Name,
  source: CsvSource,
  bom = true,
): Promise<Extract<RowsByTable[Name]>> {
  const blob = await writeCsv(source, { bom });
  return readExtract(name, new Uint8Array(await blob.arrayBuffer()), `${name}.csv`, schema);
}

describe.each(tableNames)('%s', (name) => {
  const shipped = readShipped(name);
  it('has the columns of the schema', () => {
    const fields = schema.find((table) => table.name === name)!.fields.map((field) => field.name);
    expect([...packageSource(name, []).header].sort()).toEqual(fields.sort());
  });
  it('reads back the same', async () => {
    const { rows, problems } = await readBack(name, packageSource(name, shipped.rows as never[]));
    expect(problems).toEqual([]);
    expect(rows).toEqual(shipped.rows);
  });
});

it('keeps the order of our own register', () => {
  const fields = schema.find((table) => table.name === 'pledges')!.fields.map((field) => field.name);
  expect(registerSource(0, () => null!, false).header).toEqual(fields);
  expect(registerSource(0, () => null!, true).header).toEqual([...fields, 'date']);
});

/** Trimmed, without NUL: what our reader keeps of any cell. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'=+-@\'",;\n\r\t|＝ 5'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 30,
  })
  .map((made) => made.replaceAll('\0', '').trim());
const item = text.map((made) => made.replaceAll(';', '').trim()).filter(Boolean);
const items = fc.uniqueArray(item, { maxLength: 3 });
const entry = (id: string): fc.Arbitrary<Entry> =>
  fc.record({
    id: fc.constant(id),
    actorType: item,
    actor: text,
    states: items,
    statesNote: text,
    themes: items,
    instruments: items,
    summary: text.filter(Boolean),
    contentKnown: fc.constantFrom('full', 'areas', 'none'),
    targetYear: fc.option(fc.integer({ min: 2023, max: 2100 })),
    evidence: fc.constantFrom('explicit', 'reported', 'planned', 'general'),
    sourceTitle: text,
    sourceUrl: fc.constantFrom('', 'https://example.org/?a=1;b'),
    sourceKind: fc.constant(''),
    paragraphs: fc.constant([]),
  });

it('reads back any register, whatever its texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(entry('a'), entry('b'), entry('c')), fc.boolean(), async (entries, bom) => {
      const source = registerSource(entries.length, (row) => entries[row]!, false);
      const { rows, problems } = await readBack('pledges', source, bom);
      expect(problems).toEqual([]);
      expect(rows).toEqual(entries);
    }),
    { numRuns: 200 },
  );
}, 60_000);

describe('as a reader’s own file', () => {
  const codes = (known: readonly string[]) => fc.uniqueArray(fc.constantFrom(...known), { maxLength: 3 });
  const day = fc.constantFrom('', '2023', '2023-12', '2023-12-11');
  const own = (id: string): fc.Arbitrary<Entry> =>
    fc
      .tuple(
        entry(id),
        fc.record({
          actorType: fc.constantFrom(...lists.actorTypes.map((type) => type.actorType)),
          states: codes(lists.states.map((state) => state.iso3)),
          themes: codes(lists.themes.map((theme) => theme.theme)),
          instruments: codes(lists.instruments.map((instrument) => instrument.code)),
        }),
        day,
      )
      .map(([made, known, date]) => ({ ...made, ...known, ...(date && { date }) }));

  it('comes back the same, row by row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(own('a'), own('b'), own('c')), fc.boolean(), async (entries, bom) => {
        const blob = await writeCsv(
          registerSource(entries.length, (row) => entries[row]!, true),
          { bom },
        );
        const taken = await take(file(new Uint8Array(await blob.arrayBuffer())));
        expect(taken.report).toMatchObject({ table: 'pledges', read: 3, kept: 3, setAside: 0 });
        expect(taken.entries).toEqual(entries);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([[['POL', 'AND']], [['AND', 'FRA']], [['EST', 'LAO', 'DOM']]])('%j stay apart', async (states) => {
    const made = { ...readShipped('pledges').rows[0]!, states };
    const blob = await writeCsv(
      registerSource(1, () => made, false),
      { bom: true },
    );
    const { entries } = await take(file(new Uint8Array(await blob.arrayBuffer())));
    expect(entries).toEqual([made]);
  });

  it.each(tableNames.filter((name) => name !== 'pledges'))('%s comes back the same', async (name) => {
    const { rows } = readShipped(name);
    const blob = await writeCsv(packageSource(name, rows as never[]), { bom: true });
    const { result } = await take(file(new Uint8Array(await blob.arrayBuffer())), {
      corrections: { table: name },
    });
    expect(result!.table).toBe(name);
    expect((result as { extract: Extract<unknown> }).extract.rows).toEqual(rows);
  });
});

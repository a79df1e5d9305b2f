// Reads a whole source by its settings: a register in columns or the rows of another table, with the report.
import type { IntakeReport, IntakeSettings, KnownLists } from '../../model/intake';
import type { Extract } from '../../model/problem';
import type { RowsByTable } from '../../model/tables';
import { TooManyCodes } from '../register/columnsBuilder';
import type { DataSchema, TableSchema } from '../schema';
import { Cutting } from './cutting';
import { columnName, placeOf, type OtherTable } from './fields';
import { MAX_COLUMNS, MAX_ROWS, whatFits } from './limits';
import type { Bytes } from './pulled';
import { refusal } from './refusal';
import { RegisterReader, type ReadRegister } from './registerReader';
import { RowGate } from './rowGate';
import { RowsReader } from './rowsReader';
import { shapeOf } from './shapeOf';
import type { ByteSource } from './source';
import { StoreBuilder, type StoredText } from './store';
import { Tally, type SetAside } from './tally';
import { cutEncoding } from './textEncoding';
import { Tokeniser } from './tokenise';
import type { Pause } from './pause';

/** The table that was read, as it is sent from one thread to another. */
export type ReadTable =
  | ({ table: 'pledges' } & ReadRegister)
  | { [Name in OtherTable]: { table: Name; extract: Extract<RowsByTable[Name]> } }[OtherTable];

/** All that a reading gives. */
export interface Outcome {
  report: IntakeReport;
  table: ReadTable | null;
  header: readonly string[];
  stored: StoredText;
  setAside: SetAside;
  /** Some bytes that were not in the encoding. */
  damage: Bytes | null;
  /** A stream's bytes as they came, where `stored` does not have them as such. */
  raw: readonly Bytes[] | null;
  /** Was the source read, and not only its header? A stream cannot be read again. */
  spent: boolean;
}

/** What a reading tells while it goes on; a promise holds it up. */
export type Tick = (rows: number, bytes: number) => Promise<void> | void;

/** Reads everything. Rejects with `IntakeFailure` where nothing of the file can be read. */
export async function readAll(
  source: ByteSource,
  settings: IntakeSettings,
  { schema, lists }: { schema: DataSchema; lists: KnownLists },
  tick: Tick,
): Promise<Outcome> {
  const { file } = source;
  const { dialect } = settings;
  const { header, rows } = await readHeader(source, settings);
  const shape = shapeOf(schema, settings.table);
  const tally = new Tally(file);
  tellRepeated(header, dialect.headerRow, tally);

  const at = placeOf(settings, 'states');
  const states = rows.slice(dialect.headerRow).map((cells) => cells[at] ?? '');
  const reader = makeReader(settings, header, shape, lists, states, tally);
  const store = new StoreBuilder();
  const width = header.length;
  let damage: Bytes | null = null;
  const refused = tellMissing(settings, shape, tally) || (reader instanceof RowsReader && reader.refused);
  if (!refused) {
    const gate = new RowGate(settings, header, shape, tally, reader);
    const tokeniser = new Tokeniser(dialect, width);
    const encoding = cutEncoding(source, dialect.encoding);
    const cutting = new Cutting(encoding, tokeniser, store, (cut) => {
      gate.take(cut);
      if (tally.kept > MAX_ROWS)
        throw refusal(
          file,
          'too_large',
          `> ${MAX_ROWS}`,
          whatFits(source.bytesPerRow, MAX_ROWS * source.bytesPerRow),
        );
    });
    try {
      for await (const piece of source.all()) {
        cutting.append(piece);
        while (cutting.step(false)) await tick(store.records, source.read);
      }
      while (cutting.step(true)) await tick(store.records, source.read);
    } catch (error) {
      throw error instanceof TooManyCodes ? tooManyCodes(file, header, settings, error) : error;
    }
    damage = cutting.damage;
    const below = tally.kept + tally.setAsideCount;
    if (below === 0) {
      const problem = { kind: 'empty', column: '', value: '', expected: 'rows below the header' } as const;
      tally.add('table', dialect.headerRow || null, problem);
    }
  }

  const finished = await finish(reader, () => tick(store.records, source.read));
  const used = new Set(Object.keys(settings.columns).map((field) => placeOf(settings, field)));
  const report: IntakeReport = {
    ...{ file, table: settings.table },
    ...tally.report(),
    ...finished.open,
    unread: header.filter((name, i) => name !== '' && !used.has(i)),
  };
  return {
    ...{ report, header, damage },
    table: refused || tally.kept === 0 ? null : finished.table,
    stored: store.finish({ ...dialect, encoding: cutEncoding(source, dialect.encoding), width }),
    setAside: tally.rowsSetAside(),
    raw: source.raw,
    spent: !refused,
  };
}

type Reader = RegisterReader | RowsReader<OtherTable>;

function makeReader(
  settings: IntakeSettings,
  header: readonly string[],
  shape: TableSchema,
  lists: KnownLists,
  states: readonly string[],
  tally: Tally,
): Reader {
  return settings.table === 'pledges'
    ? new RegisterReader(settings, header, shape, lists, states, tally)
    : new RowsReader(settings.table, settings, header, shape, tally);
}

async function finish(
  reader: Reader,
  pause: Pause,
): Promise<{
  table: ReadTable;
  open: Pick<IntakeReport, 'names' | 'dates' | 'unknown'>;
}> {
  if (reader instanceof RegisterReader) {
    const { columns, numbers, ...open } = await reader.finish(pause);
    return { table: { table: 'pledges', columns, numbers }, open };
  }
  const { table, extract, dates } = reader.finish();
  return { table: { table, extract } as ReadTable, open: { names: [], dates, unknown: [] } };
}

/** The header by the settings, and the first rows of the file. */
async function readHeader(
  source: ByteSource,
  { dialect }: IntakeSettings,
): Promise<{ header: readonly string[]; rows: readonly (readonly string[])[] }> {
  const { file } = source;
  const { bytes } = await source.head();
  let text: string;
  try {
    text = new TextDecoder(cutEncoding(source, dialect.encoding), { ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal(file, 'encoding', dialect.encoding, 'an encoding that the browser knows');
  }
  const { cells: rows } = new Tokeniser(dialect, 0).cut(text, 0);
  const widest = Math.max(0, ...rows.slice(0, 100).map((row) => row.length));
  if (widest > MAX_COLUMNS) throw refusal(file, 'too_large', `${widest}`, `≤ ${MAX_COLUMNS} columns`, 1);
  const header =
    dialect.headerRow > 0
      ? rows[dialect.headerRow - 1]?.map((name) => name.trim())
      : Array.from({ length: widest }, (_, i) => String(i + 1));
  if (!header || header.every((name) => name === '')) throw refusal(file, 'empty', '', 'a header row');
  return { header, rows };
}

/** Names that stand in the header more than once: the reader sees which column was taken. */
function tellRepeated(header: readonly string[], row: number, tally: Tally): void {
  const repeated = header.filter(
    (name, i) => name !== '' && header.indexOf(name) === i && header.includes(name, i + 1),
  );
  for (const column of repeated) {
    const expected = 'one column of this name';
    tally.add('warning', row, { kind: 'duplicate_column', column, value: '', expected });
  }
}

/** A register needs a column of what, which State or who; true when there is none, which is told. */
function tellMissing(settings: IntakeSettings, shape: TableSchema, tally: Tally): boolean {
  if (shape.name !== 'pledges') return false;
  if (['summary_en', 'states', 'actor'].some((field) => placeOf(settings, field) >= 0)) return false;
  const expected = 'a column with the text, the State or the actor';
  const row = settings.dialect.headerRow || null;
  tally.add('table', row, { kind: 'missing_column', column: 'summary_en', value: '', expected });
  return true;
}

function tooManyCodes(
  file: string,
  header: readonly string[],
  settings: IntakeSettings,
  { field }: TooManyCodes,
): Error {
  const column = columnName(header, placeOf(settings, field));
  return refusal(file, 'constraint', column, '≤ 65535 different values');
}

// A first look at a file: the best guess of every setting, and what is open to question.
import type { IntakeCorrections, IntakeSample, IntakeSettings, KnownLists } from '../../model/intake';
import { headerKey } from '../../model/intake';
import { fieldsOf, matchColumns, rankTables } from '../recognise/columns';
import type { DataSchema, TableSchema } from '../schema';
import { nameIndexOf } from '../recognise/nameIndex';
import { knownHeader } from './knownHeader';
import { MAX_COLUMNS } from './limits';
import type { Pause } from './pause';
import type { Bytes } from './pulled';
import { refusal } from './refusal';
import { shapeOf } from './shapeOf';
import { sniff } from './sniff';
import type { ByteSource } from './source';
import { cutEncoding, encodingOf } from './textEncoding';

const SHOWN_ROWS = 20;
const SHOWN_CHARACTERS = 200;

/** What looking at a source needs to know. */
export interface LookContext {
  schema: DataSchema;
  lists: KnownLists;
  /** Bytes of an earlier reading that were not in the encoding. */
  damage?: Bytes | null;
  /** Is it known to be UTF-8, being text that was pasted? */
  isText?: boolean;
}

/** Looks at the beginning of the source. `pause` is called between its steps. Rejects with `IntakeFailure`. */
export async function lookAt(
  source: ByteSource,
  { schema, lists, damage, isText }: LookContext,
  corrections: IntakeCorrections,
  pause: Pause,
): Promise<IntakeSample> {
  const { file } = source;
  const head = await source.head();
  const probes = isText ? [] : await source.probes();
  const { encoding, choices } = isText
    ? { encoding: 'utf-8', choices: [{ encoding: 'utf-8', preview: '' }] }
    : encodingOf(source, head, damage ? [...probes, damage] : probes, corrections.dialect?.encoding);
  const text = decode(file, head.bytes, cutEncoding(source, encoding));
  if (text.trim() === '') throw refusal(file, 'empty', '', 'a header row');
  if (!head.whole && !/[\r\n]/.test(text)) throw refusal(file, 'not_csv', text, 'rows of at most 1 MB');

  // What is recognised by is indexed one after another: the first time each takes some ms.
  await pause();
  nameIndexOf(lists);
  await pause();
  const knows = knownHeader(schema, lists);
  knows(['']);
  await pause();
  const { delimiter, quote, headerRow, rows, certain } = await sniff(text, knows, corrections.dialect, pause);
  const widest = Math.max(...rows.map((row) => row.length));
  if (widest > MAX_COLUMNS) throw refusal(file, 'too_large', `${widest}`, `≤ ${MAX_COLUMNS} columns`, 1);
  const header =
    headerRow > 0
      ? (rows[headerRow - 1] ?? []).map((name) => name.trim())
      : Array.from({ length: widest }, (_, i) => String(i + 1));
  const numbered = rows.map((cells, i) => ({ row: i + 1, cells })).slice(headerRow);
  const below = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  source.bytesPerRow = head.bytes.length / Math.max(1, lineCount(text));

  const cells = below.map((row) => row.cells);
  const ranked = rankTables(header, cells, schema, lists);
  await pause();
  const table = corrections.table ?? ranked[0] ?? 'pledges';
  const shape = shapeOf(schema, table);
  const remembered = corrections.memory?.[headerKey(header)];
  const { columns, matchedBy } = matchColumns(header, cells, shape, lists, remembered);
  const settings: IntakeSettings = {
    ...{ table, columns, dateOrder: null, names: {} },
    dialect: { encoding, delimiter, quote, headerRow },
    defaults: { actorType: 'states', evidence: 'explicit' },
  };
  return {
    ...{ name: file, size: source.length, settings, encodings: choices, header, matchedBy },
    rows: below.slice(0, SHOWN_ROWS).map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => cell.slice(0, SHOWN_CHARACTERS)),
    })),
    tables: ranked,
    fields: fieldsOf(shape).map(({ name, required, type }) => ({ name, required: required ?? false, type })),
    certain: certain && choices.length === 1 && isComplete(header, settings, shape, matchedBy),
  };
}

function decode(file: string, bytes: Bytes, encoding: string): string {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal(file, 'encoding', encoding, 'an encoding that the browser knows');
  }
}

/** Is every column read under its very name, and none missing that must be there? */
function isComplete(
  header: readonly string[],
  { columns }: IntakeSettings,
  { fields }: TableSchema,
  matchedBy: IntakeSample['matchedBy'],
): boolean {
  const read = Object.keys(matchedBy).length;
  return (
    Object.values(matchedBy).every((by) => by === 'name') &&
    read === header.filter((name) => name !== '').length &&
    fields.every(({ name, required }) => !required || columns[name] !== null)
  );
}

function lineCount(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines || text.split('\r').length;
}

// Codes that point from one table to another: which of them their list does not know.
import { schema as shippedSchema } from 'virtual:data-schema';
import type { Extract, Problem } from '../model/problem';
import type { ExtractByTable, RegisterExtract } from '../model/register';
import type { RowsByTable, TableName } from '../model/tables';
import { expandParagraphs } from './paragraphs';
import { ProblemLog } from './problems';
import type { DataSchema } from './schema';

/** Extracts by table as rows, as many as are loaded. */
export type Extracts = { readonly [Name in TableName]?: Extract<RowsByTable[Name]> };
/** Extracts by table as the page holds them. */
type Held = { readonly [Name in TableName]?: ExtractByTable[Name] };

type Codes<Row> = (row: Row) => string | readonly string[];

/** How to read, from a row, the codes that stood in a column with a `ref` in the schema. */
const CODES_IN: { readonly [Name in TableName]?: Readonly<Record<string, Codes<RowsByTable[Name]>>> } = {
  states: { un_group: (state) => state.unGroup, atlas_region: (state) => state.region },
  pledges: {
    actor_type: (entry) => entry.actorType,
    states: (entry) => entry.states,
    themes: (entry) => entry.themes,
    instruments: (entry) => entry.instruments,
    paragraph: (entry) => entry.paragraphs,
  },
  'follow-ups': { entry_id: (followUp) => followUp.entryId },
  figures: { key: (figure) => figure.key, paragraph: (figure) => figure.paragraphs },
  events: {
    iso3: (event) => event.iso3,
    dialogue_region: (event) => event.dialogueRegion,
    paragraph: (event) => event.paragraphs,
  },
  instruments: { parent: (instrument) => instrument.parent },
  ratifications: { iso3: (row) => row.iso3, instrument: (row) => row.instrument },
  'state-aliases': { iso3: (alias) => alias.iso3 },
};

/** The columns that are pointed to, as `table.column`, and the codes that a row of the table gives to them. */
const CODES_OF: Readonly<Record<string, (lists: Extracts) => Iterable<string> | undefined>> = {
  'states.iso3': (lists) => lists.states?.rows.map((state) => state.iso3),
  'pledges.entry_id': (lists) => lists.pledges?.rows.map((entry) => entry.id),
  'themes.theme': (lists) => lists.themes?.rows.map((theme) => theme.theme),
  'actor-types.actor_type': (lists) => lists['actor-types']?.rows.map((type) => type.actorType),
  'instruments.instrument': (lists) => lists.instruments?.rows.map((instrument) => instrument.code),
  'paragraphs.paragraph': (lists) =>
    lists.paragraphs?.rows.flatMap(({ paragraph }) => expandParagraphs([paragraph])),
  'regions.region': (lists) => lists.regions?.rows.map((region) => region.region),
};

/**
 * Checks the codes of one table against the lists that are loaded; a list that is not, or is empty, is not asked.
 * Every problem is a warning: the row is kept, with a code that nothing on the page knows.
 */
export function checkReferences<Name extends TableName>(
  name: Name,
  extract: Extract<RowsByTable[Name]>,
  lists: Extracts,
  schema: DataSchema,
): readonly Problem[] {
  const log = new ProblemLog(extract.file);
  for (const { name: column, ref } of schema.find((table) => table.name === name)?.fields ?? []) {
    const codesIn = CODES_IN[name]?.[column];
    if (!ref || !codesIn) continue;
    const known = new Map<string, ReadonlySet<string> | null>();
    extract.rows.forEach((row, i) => {
      const place = typeof ref === 'string' ? ref : placeFor(ref, row);
      if (!known.has(place)) known.set(place, codesAt(place, lists));
      const codes = known.get(place);
      if (!codes) return;
      const found = codesIn(row);
      for (const code of typeof found === 'string' ? [found] : found) {
        if (code === '' || codes.has(code)) continue;
        const [list = ''] = place.split('.');
        const at = { row: extract.rowNumbers[i] ?? null, column, value: code };
        log.add({ ...at, kind: 'reference', severity: 'warning', expected: `${list}.csv` });
      }
    });
  }
  return log.kept;
}

/** Where the key of a figure is listed: that depends on its dimension. */
function placeFor(ref: Readonly<Record<string, string>>, row: RowsByTable[TableName]): string {
  return 'dimension' in row ? (ref[row.dimension] ?? '') : '';
}

/** The codes listed at "table.column" or "regions.region#scheme"; null when that list is not there. */
function codesAt(place: string, lists: Extracts): ReadonlySet<string> | null {
  const [column = '', scheme] = place.split('#');
  const codes = scheme
    ? lists.regions?.rows.filter((region) => region.scheme === scheme).map((region) => region.region)
    : CODES_OF[column]?.(lists);
  const known = new Set(codes);
  return known.size > 0 ? known : null;
}

/** Checks every loaded table against the lists that are loaded: warnings by table. A reader's own register is not asked. */
export function checkAllReferences({ pledges, ...held }: Held): ReadonlyMap<TableName, readonly Problem[]> {
  const extracts: Extracts = pledges?.rowNumbers
    ? { ...held, pledges: asRows(pledges, pledges.rowNumbers) }
    : held;
  const check = <Name extends TableName>(name: Name) => {
    const extract: Extract<RowsByTable[Name]> | undefined = extracts[name];
    return extract ? checkReferences(name, extract, extracts, shippedSchema) : [];
  };
  return new Map((Object.keys(extracts) as TableName[]).map((name) => [name, check(name)]));
}

function asRows(
  { register, ...extract }: RegisterExtract,
  rowNumbers: readonly number[],
): Extract<RowsByTable['pledges']> {
  return { ...extract, rowNumbers, rows: rowNumbers.map((_, row) => register.entry(row)) };
}

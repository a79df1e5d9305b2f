// The columns of the register: what each says of a row, on the page and in the CSV file alike.
import type { MessageKey } from '../../locale/keys';
import type { CodeColumn, CodeLists, Register } from '../../model/register';
import type { Cell, Column } from '../../model/tableSpec';
import type { Entry } from '../../model/tables';
import { codesOf } from '../../select/registerCodes';
import type { Atlas } from '../atlas.svelte';

/** A row in the list; `group` is the name of its group, '' where there are none. */
export interface ListedRow {
  row: number;
  group: string;
}

/** All columns in their order, each with its least width in rem; `from`: the width of the list, px, from which it is shown unless the reader chooses. */
export const COLUMNS = [
  { key: 'entry', rem: 10, from: 0 },
  { key: 'who', rem: 7, from: 0 },
  { key: 'date', rem: 7, from: 900 },
  { key: 'theme', rem: 10, from: 640 },
  { key: 'evidence', rem: 7, from: 760 },
  { key: 'content', rem: 9, from: 900 },
  { key: 'year', rem: 6, from: 1100 },
  { key: 'followed', rem: 8, from: 1000 },
  { key: 'instrument', rem: 10, from: Infinity },
  { key: 'actor', rem: 9, from: Infinity },
  { key: 'source', rem: 14, from: Infinity },
  { key: 'source_kind', rem: 9, from: Infinity },
  { key: 'source_url', rem: 14, from: Infinity },
  { key: 'paragraph', rem: 7, from: Infinity },
  { key: 'id', rem: 7, from: Infinity },
] as const;
export type ColumnKey = (typeof COLUMNS)[number]['key'];
export type RegisterTableColumn = Column<ListedRow> & { text(row: ListedRow): string };

/** Whose entry it is: its States, else who is named, else the kind of actor. */
export function whoOf(atlas: Atlas, entry: Entry): string {
  if (entry.states.length > 0) return atlas.locale.clauses(entry.states.map((code) => atlas.stateName(code)));
  return entry.actor || atlas.actorName(entry.actorType);
}

/** Decodes an entry once for all columns of its row. */
function reader(register: Register): (row: number) => Entry {
  let last: { row: number; entry: Entry } | undefined;
  return (row) => {
    if (last?.row !== row) last = { row, entry: register.entry(row) };
    return last.entry;
  };
}

/** The columns; `followUps` counts what followed an entry, null where that is not known. Codes are read off the register's columns. */
export function registerColumns(
  atlas: Atlas,
  followUps: ReadonlyMap<string, number> | null,
): Record<ColumnKey, RegisterTableColumn> {
  const { locale, register } = atlas;
  const entryOf = reader(register);
  const themes = new Map(atlas.rows('themes').map((row) => [row.theme, locale.name(row.labels)]));
  const kinds = (code: string) => {
    const key = `state.source_kind.${code}`;
    return locale.has(key) ? locale.t(key) : code;
  };
  const column = (
    key: ColumnKey,
    value: (row: number) => Cell,
    english?: (row: number) => boolean,
  ): RegisterTableColumn => ({
    key,
    label: locale.t(`registerView.column.${key}`),
    value: ({ row }) => value(row),
    // A year is a number that is not grouped; the rest is said as it stands.
    text: ({ row }) => String(value(row) ?? ''),
    // Of a reader's own register the language is not known.
    lang: ({ row }) => (!atlas.foreign && english?.(row) ? 'en' : locale.lang),
    namesRow: key === 'entry',
  });
  /** One code a row: its name, of each code once. */
  const coded = (key: ColumnKey, { codes, of }: CodeColumn, nameOf: (code: string) => string) => {
    const names: string[] = [];
    return column(key, (row) => (names[of[row]!] ??= nameOf(codes[of[row]!]!)));
  };
  /** Several in a cell: set apart as the language does on the page, by `;` in the file. */
  const several = (key: ColumnKey, names: (row: number) => readonly string[]): RegisterTableColumn => ({
    ...column(key, (row) => names(row).join('; ')),
    text: ({ row }) => locale.clauses(names(row)),
  });
  const listed = (key: ColumnKey, lists: CodeLists, nameOf: (code: string) => string) =>
    several(key, (row) => codesOf(lists, row).map(nameOf));
  const hasStates = (row: number) => register.states.start[row + 1]! > register.states.start[row]!;
  const always = () => true;
  return {
    entry: column(
      'entry',
      (row) => entryOf(row).summary || locale.t('registerView.no_summary', { id: entryOf(row).id }),
      (row) => entryOf(row).summary !== '',
    ),
    who: column(
      'who',
      (row) =>
        hasStates(row)
          ? locale.clauses(codesOf(register.states, row).map((code) => atlas.stateName(code)))
          : whoOf(atlas, entryOf(row)),
      (row) => !hasStates(row) && entryOf(row).actor !== '',
    ),
    date: {
      ...column('date', (row) => entryOf(row).date || null),
      text: ({ row }) => {
        const { date } = entryOf(row);
        return date ? locale.date(date) : '';
      },
    },
    theme: listed('theme', register.themes, (code) => themes.get(code) ?? code),
    evidence: coded('evidence', register.evidence, (code) => locale.t(`term.${code}` as MessageKey)),
    content: coded('content', register.content, (code) => locale.t(`state.content.${code}` as MessageKey)),
    year: column('year', (row) => entryOf(row).targetYear),
    followed: column('followed', (row) => (followUps ? (followUps.get(entryOf(row).id) ?? 0) : null)),
    instrument: listed('instrument', register.instruments, (code) => atlas.instrumentName(code)),
    actor: coded('actor', register.actor, (code) => atlas.actorName(code)),
    source: column('source', (row) => entryOf(row).sourceTitle, always),
    source_kind: column('source_kind', (row) => kinds(entryOf(row).sourceKind)),
    source_url: column('source_url', (row) => entryOf(row).sourceUrl, always),
    paragraph: several('paragraph', (row) => entryOf(row).paragraphs),
    id: column('id', (row) => entryOf(row).id, always),
  };
}

/** The columns as a file has them: in a grouped list each row says its group. */
export function fileColumns(
  atlas: Atlas,
  columns: readonly Column<ListedRow>[],
  by: 'state' | 'theme' | null,
): readonly Column<ListedRow>[] {
  if (by === null) return columns;
  const label = atlas.locale.t(`registerView.by.${by}`);
  return [{ key: 'group', label, value: (row) => row.group }, ...columns];
}

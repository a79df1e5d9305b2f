// The columns of the register: what each says of an entry, on the page and in the CSV file alike.
import type { MessageKey } from '../../locale/keys';
import { tableOf, type AnyTable, type Column } from '../../model/tableSpec';
import type { Entry } from '../../model/tables';
import type { Atlas } from '../atlas.svelte';

/** An entry in the list; `group` is the name of its group, '' where there are none. */
export interface ListedEntry {
  entry: Entry;
  group: string;
}

/** All columns in their order, each with its least width in rem; `from`: the width of the list, px, from which it is shown unless the reader chooses. */
export const COLUMNS = [
  { key: 'entry', rem: 10, from: 0 },
  { key: 'who', rem: 7, from: 0 },
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

/** Whose entry it is: its States, else who is named, else the kind of actor. */
export function whoOf(atlas: Atlas, entry: Entry): string {
  if (entry.states.length > 0) return entry.states.map((code) => atlas.stateName(code)).join('; ');
  return entry.actor || atlas.actorName(entry.actorType);
}

/** The columns; `followUps` counts what followed an entry, null where that is not known. */
export function registerColumns(
  atlas: Atlas,
  followUps: ReadonlyMap<string, number> | null,
): Record<ColumnKey, Column<ListedEntry>> {
  const { locale } = atlas;
  const themes = new Map(atlas.rows('themes').map((row) => [row.theme, locale.name(row.labels)]));
  const kinds = (code: string) => {
    const key = `state.source_kind.${code}`;
    return locale.has(key) ? locale.t(key) : code;
  };
  const column = (
    key: ColumnKey,
    value: (entry: Entry) => string | number | null,
    english?: (entry: Entry) => boolean,
  ): Column<ListedEntry> => ({
    key,
    label: locale.t(`registerView.column.${key}`),
    value: ({ entry }) => value(entry),
    // A year is a number that is not grouped; the rest is said as it stands.
    text: ({ entry }) => String(value(entry) ?? ''),
    lang: ({ entry }) => (english?.(entry) ? 'en' : locale.lang),
    namesRow: key === 'entry',
  });
  const always = () => true;
  return {
    entry: column(
      'entry',
      (entry) => entry.summary || locale.t('registerView.no_summary', { id: entry.id }),
      (entry) => entry.summary !== '',
    ),
    who: column(
      'who',
      (entry) => whoOf(atlas, entry),
      (entry) => entry.states.length === 0 && entry.actor !== '',
    ),
    theme: column('theme', (entry) => entry.themes.map((code) => themes.get(code) ?? code).join('; ')),
    evidence: column('evidence', (entry) => locale.t(`term.${entry.evidence}` as MessageKey)),
    content: column('content', (entry) => locale.t(`state.content.${entry.contentKnown}`)),
    year: column('year', (entry) => entry.targetYear),
    followed: column('followed', (entry) => (followUps ? (followUps.get(entry.id) ?? 0) : null)),
    instrument: column('instrument', (entry) =>
      entry.instruments.map((code) => atlas.instrumentName(code)).join('; '),
    ),
    actor: column('actor', (entry) => atlas.actorName(entry.actorType)),
    source: column('source', (entry) => entry.sourceTitle, always),
    source_kind: column('source_kind', (entry) => kinds(entry.sourceKind)),
    source_url: column('source_url', (entry) => entry.sourceUrl, always),
    paragraph: column('paragraph', (entry) => entry.paragraphs.join('; ')),
    id: column('id', (entry) => entry.id, always),
  };
}

/** The list as a table: the columns shown and the rows shown, with the group first where there are groups. */
export function registerTable(
  atlas: Atlas,
  columns: readonly Column<ListedEntry>[],
  rows: readonly ListedEntry[],
  by: 'state' | 'theme' | null,
): AnyTable {
  const { locale } = atlas;
  const group: Column<ListedEntry>[] =
    by === null
      ? []
      : [{ key: 'group', label: locale.t(`registerView.by.${by}`), value: (row) => row.group }];
  return tableOf({
    chart: 'register',
    caption: locale.t('registerView.table'),
    columns: [...group, ...columns],
    rows,
  });
}

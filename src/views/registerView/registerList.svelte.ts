// The list of the register as the reader has asked for it: filtered, searched, sorted, grouped; and what is kept for the visit.
import { sortRows } from '../../components/sortRows';
import { indexEntries, searchEntries } from '../../select/searchEntries';
import {
  codesFor,
  filterByEvidence,
  groupEntries,
  groupingOf,
  registerRows,
  type RegisterRow,
} from '../../select/registerRows';
import type { Entry } from '../../model/tables';
import type { Atlas } from '../atlas.svelte';
import { COLUMNS, registerColumns, registerTable, type ColumnKey, type ListedEntry } from './columns';
import { searchWords } from './searchWords';

/** The columns that the reader has chosen, kept until the page is left; null: those for which there is room. */
class KeptColumns {
  chosen: ReadonlySet<ColumnKey> | null = $state.raw(null);
}
const kept = new KeptColumns();

export class RegisterList {
  #atlas: Atlas;
  /** Width of the list, px. */
  room = $state(0);
  /** The group in which the open entry was opened. */
  openedIn: string | null = $state(null);

  // Part by part, so that opening an entry does not search and sort again.
  #q = $derived.by(() => this.#atlas.selection.value.q);
  #evidence = $derived.by(() => this.#atlas.selection.value.evidence);
  #content = $derived.by(() => this.#atlas.selection.value.content);
  #sort = $derived.by(() => this.#atlas.selection.value.sort);
  #theme = $derived.by(() => this.#atlas.selection.value.theme);
  #entry = $derived.by(() => this.#atlas.selection.value.entry);
  /** What the entries are grouped by. */
  readonly by = $derived.by(() => groupingOf(this.#atlas.selection.value.by));

  /** Follow-ups are ours: they belong to no other register, whatever the codes of its entries. */
  readonly followUps = $derived.by(() => (this.#atlas.foreign ? null : this.#atlas.rows('follow-ups')));
  #followed = $derived.by(() => {
    if (!this.followUps) return null;
    const counts = new Map<string, number>();
    for (const row of this.followUps) counts.set(row.entryId, (counts.get(row.entryId) ?? 0) + 1);
    return counts;
  });
  #index = $derived.by(() =>
    indexEntries(this.#atlas.rows('pledges'), this.followUps ?? [], searchWords(this.#atlas)),
  );
  #filtered = $derived.by(() =>
    filterByEvidence(this.#atlas.entries, { evidence: this.#evidence, content: this.#content }),
  );
  #found = $derived.by(() => {
    if (this.#q.trim() === '') return this.#filtered;
    const found = new Set(searchEntries(this.#index, this.#q));
    return this.#filtered.filter((entry) => found.has(entry));
  });
  #columns = $derived.by(() => registerColumns(this.#atlas, this.#followed));

  /** The columns that can be shown. */
  readonly offered = $derived.by(() =>
    COLUMNS.filter(({ key }) => key !== 'followed' || this.followUps !== null),
  );
  /** The columns that are shown, with their widths; that of the entry names the row, and always is. */
  readonly columns = $derived.by(() =>
    this.offered
      .filter(({ key, from }) => key === 'entry' || (kept.chosen ? kept.chosen.has(key) : from <= this.room))
      .map(({ key, rem }) => ({ ...this.#columns[key], rem })),
  );
  /** Column and direction that the rows are sorted by; null: as the register has them. */
  readonly order = $derived.by(() => {
    const key = this.#sort?.replace(/^-/, '');
    return this.offered.some((column) => column.key === key)
      ? { key: key!, descending: this.#sort!.startsWith('-') }
      : null;
  });
  /** The entries that are shown, in their order, each once. */
  readonly entries = $derived.by(() => {
    const rows: ListedEntry[] = this.#found.map((entry) => ({ entry, group: '' }));
    const table = registerTable(this.#atlas, Object.values(this.#columns), rows, null);
    return (sortRows(table, this.order, this.#atlas.locale.compare) as ListedEntry[]).map(
      ({ entry }) => entry,
    );
  });
  #groups = $derived.by(() =>
    this.by === null
      ? null
      : groupEntries(
          this.entries,
          codesFor(this.by, this.#theme, this.#atlas.scope),
          (code) => this.groupName(code),
          this.#atlas.locale.compare,
        ),
  );
  /** The entry that the address names; undefined where the register has none of that code, null where it names none. */
  readonly open: Entry | null | undefined = $derived.by(() => {
    const id = this.#entry;
    return id === null ? null : this.#atlas.rows('pledges').find((entry) => entry.id === id);
  });
  /** Is the open entry one that the search and the filters leave out? */
  readonly outside = $derived.by(() => Boolean(this.open) && !this.entries.includes(this.open!));
  /** The lines of the list. */
  readonly rows: readonly RegisterRow[] = $derived.by(() =>
    registerRows(this.#groups, this.entries, { id: this.open?.id ?? null, group: this.openedIn }),
  );

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** What is shown, as a table: columns and rows as they stand. */
  table() {
    const rows = this.rows.flatMap((row): ListedEntry[] =>
      row.kind === 'entry'
        ? [{ entry: row.entry, group: row.group === null ? '' : this.groupName(row.group) }]
        : [],
    );
    return registerTable(this.#atlas, this.columns, rows, this.by);
  }

  /** Shows a column that is hidden, hides one that is shown. */
  toggleColumn(key: ColumnKey): void {
    const chosen = new Set(this.columns.map((column) => column.key as ColumnKey));
    if (!chosen.delete(key)) chosen.add(key);
    kept.chosen = chosen;
  }

  groupName(code: string): string {
    if (code === '')
      return this.#atlas.locale.t(
        this.by === 'theme' ? 'registerView.group.theme' : 'registerView.group.state',
      );
    return this.by === 'theme' ? this.#atlas.themeName(code) : this.#atlas.stateName(code);
  }
}

// The list of the register as the reader has asked for it: rows in groups, columns, and what is kept for the visit.
import type { SortOrder } from '../../components/sortRows';
import type { CsvSource } from '../../export/csv';
import {
  groupCodes,
  groupingOf,
  groupRows,
  registerLines,
  type RegisterLines,
} from '../../select/registerRows';
import type { Entry } from '../../model/tables';
import type { Atlas } from '../atlas.svelte';
import { COLUMNS, fileColumns, registerColumns, type ColumnKey, type ListedRow } from './columns';
import { ListedRows } from './listedRows.svelte';
import { OpenEntry } from './openEntry.svelte';

/** The columns that the reader has chosen, kept until the page is left; null: those for which there is room. */
class KeptColumns {
  chosen: ReadonlySet<ColumnKey> | null = $state.raw(null);
}
const kept = new KeptColumns();

/** More lines than this are not laid out: nobody scrolls so far, and each takes its time before it is seen. */
export const MOST_LINES = 25_000;

export class RegisterList {
  #atlas: Atlas;
  #opened: OpenEntry;
  #listed: ListedRows;
  /** Width of the list, px. */
  room = $state(0);
  /** The group in which the open entry was opened. */
  openedIn: string | null = $state(null);

  #sort = $derived.by(() => this.#atlas.selection.value.sort);
  #theme = $derived.by(() => this.#atlas.selection.value.theme);
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
  #columns = $derived.by(() => registerColumns(this.#atlas, this.#followed));
  #isOffered = (key: ColumnKey): boolean =>
    key === 'followed' ? this.followUps !== null : key !== 'date' || this.#atlas.register.hasDates === true;

  /** The columns that can be shown. */
  readonly offered = $derived.by(() => COLUMNS.filter(({ key }) => this.#isOffered(key)));
  /** The columns that are shown, with their widths; that of the entry names the row, and always is. */
  readonly columns = $derived.by(() =>
    this.offered
      .filter(({ key, from }) => key === 'entry' || (kept.chosen ? kept.chosen.has(key) : from <= this.room))
      .map(({ key, rem }) => ({ ...this.#columns[key], rem })),
  );
  /** Column and direction that the rows are sorted by; null: as the register has them. */
  readonly order: SortOrder | null = $derived.by(() => {
    const key = this.#sort?.replace(/^-/, '');
    return this.offered.some((column) => column.key === key)
      ? { key: key!, descending: this.#sort!.startsWith('-') }
      : null;
  });
  /** The rows that are shown, in their order, each once. */
  readonly rows: Uint32Array = $derived.by(() => this.#listed.rows);
  /** How far searching and sorting are, 0 to 1; null where they are done. */
  readonly share = $derived.by(() => this.#listed.share);
  #groups = $derived.by(() =>
    this.by === null
      ? null
      : groupRows(
          this.rows,
          groupCodes(this.#atlas.register, this.by, this.#theme, this.#atlas.scope),
          (code) => this.groupName(code),
          this.#atlas.locale.compare,
        ),
  );
  /** The entry that the address names; undefined where the register has none of that code, null where it names none. */
  readonly open: Entry | null | undefined = $derived.by(() => this.#opened.entry);
  readonly lines: RegisterLines = $derived.by(() =>
    registerLines(this.#groups, this.rows, { row: this.#opened.row, group: this.openedIn }),
  );
  /** How many lines are laid out; the rest is reached by search and filters. */
  readonly length = $derived.by(() => Math.min(this.lines.length, MOST_LINES));
  /** Is the open entry one that the list does not show? */
  readonly outside = $derived.by(
    () => Boolean(this.open) && (this.lines.opened < 0 || this.lines.opened + 1 >= this.length),
  );

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#opened = new OpenEntry(atlas);
    this.#listed = new ListedRows(atlas, () => ({
      followUps: this.followUps,
      order: this.order,
      sorted: this.order && this.#columns[this.order.key as ColumnKey],
    }));
  }

  /** What takes long in a large register; returns how to give it up. To be called in effects. */
  readonly search = (): (() => void) | void => this.#listed.follow();
  readonly lookForOpen = (): (() => void) | void => this.#opened.follow();

  /** Opens the entry of a row, which stands in a group; its code. */
  openRow(row: number, group: string | null): string {
    this.openedIn = group;
    return this.#opened.opened(row);
  }

  entry(row: number): Entry {
    return this.#atlas.register.entry(row);
  }

  /** What is shown, for a file: columns and rows as they stand, each row made when it is written. */
  source(): CsvSource {
    const columns = fileColumns(this.#atlas, this.columns, this.by);
    const parts = this.#groups
      ? this.#groups.map(({ code, rows }) => ({ rows, group: this.groupName(code) }))
      : [{ rows: this.rows, group: '' }];
    // Rows are written in order: the part of one is that of the row before, or the next that has any.
    let [part, start] = [0, 0];
    const listed = (at: number): ListedRow => {
      if (at < start) [part, start] = [0, 0];
      while (at - start >= parts[part]!.rows.length) start += parts[part++]!.rows.length;
      const { rows, group } = parts[part]!;
      return { row: rows[at - start]!, group };
    };
    return {
      header: columns.map((column) => column.label || column.key),
      length: parts.reduce((sum, { rows }) => sum + rows.length, 0),
      cells: (at) => {
        const row = listed(at);
        return columns.map((column) => column.value(row));
      },
    };
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

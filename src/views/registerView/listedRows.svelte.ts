// The rows of the register as the reader has asked for them: filtered, searched, sorted. Of a large register in slices.
import { sortable, type SortOrder } from '../../components/sortRows';
import type { Register } from '../../model/register';
import { orderRows } from '../../select/orderRows';
import { filterByEvidence } from '../../select/registerRows';
import { searchRows, SearchTexts } from '../../select/searchEntries';
import { finish, type Steps } from '../../select/steps';
import type { FollowUp } from '../../model/tables';
import type { Atlas } from '../atlas.svelte';
import type { RegisterTableColumn } from './columns';
import { inSlices } from './inSlices';
import { searchWords } from './searchWords';

/** What the rows depend on besides the filters. */
interface Asked {
  readonly followUps: readonly FollowUp[] | null;
  readonly order: SortOrder | null;
  /** The column that the rows are sorted by. */
  readonly sorted: RegisterTableColumn | null;
}

/** So many rows are searched and sorted while a key is pressed. */
const AT_ONCE = 2000;
/** ms between two tellings of how far the work is. */
const TELL_MS = 200;

export class ListedRows {
  #atlas: Atlas;
  #asked: () => Asked;
  /** What slices have come to, and of which work. */
  #done: { register: Register; work: object; rows: Uint32Array } | null = $state.raw(null);
  #share = $state(0);

  // Part by part, so that opening an entry does not search and sort again.
  #q = $derived.by(() => this.#atlas.selection.value.q.trim());
  #evidence = $derived.by(() => this.#atlas.selection.value.evidence);
  #content = $derived.by(() => this.#atlas.selection.value.content);
  #isLarge = $derived.by(() => this.#atlas.register.length > AT_ONCE);
  #texts = $derived.by(() => new SearchTexts(this.#asked().followUps ?? [], searchWords(this.#atlas)));
  /** The words of a row; kept, unless there are too many of them. */
  #textOf = $derived.by(() => {
    const { register } = this.#atlas;
    const texts = this.#texts;
    if (this.#isLarge) return (row: number) => texts.of(register.entry(row));
    const kept: string[] = [];
    return (row: number) => (kept[row] ??= texts.of(register.entry(row)));
  });
  #filtered = $derived.by(() =>
    filterByEvidence(this.#atlas.register, this.#atlas.selected.rows(), {
      evidence: this.#evidence,
      content: this.#content,
    }),
  );
  /** The work that is to be done; null where the filters are all. */
  #work = $derived.by(() => {
    const [filtered, q, textOf] = [this.#filtered, this.#q, this.#textOf];
    const { order, sorted } = this.#asked();
    const { compare } = this.#atlas.locale;
    if (q === '' && !sorted) return null;
    return {
      *steps(): Steps<Uint32Array> {
        const found = q === '' ? filtered : yield* searchRows(filtered, q, textOf);
        if (!sorted || !order) return found;
        return yield* orderRows(
          found,
          (row) => sortable(sorted, { row, group: '' }),
          order.descending,
          compare,
        );
      },
    };
  });
  #atOnce = $derived.by(() =>
    this.#work === null ? this.#filtered : this.#isLarge ? null : finish(this.#work.steps()),
  );
  /** How far searching and sorting are, 0 to 1; null where there is nothing to wait for. */
  readonly share: number | null = $derived.by(() =>
    this.#atOnce || this.#done?.work === this.#work ? null : this.#share,
  );
  /** Each row once; while it is being worked out, those that were last. */
  readonly rows: Uint32Array = $derived.by(
    () => this.#atOnce ?? (this.#done?.register === this.#atlas.register ? this.#done.rows : this.#filtered),
  );

  constructor(atlas: Atlas, asked: () => Asked) {
    this.#atlas = atlas;
    this.#asked = asked;
  }

  /** Does the work that takes long; returns how to give it up. To be called in an effect. */
  follow(): (() => void) | void {
    const work = this.#work;
    if (this.#atOnce || work === null) return;
    const { register } = this.#atlas;
    const abort = new AbortController();
    this.#share = 0;
    let told = performance.now();
    void inSlices(work.steps(), abort.signal, (share) => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      this.#share = share;
    }).then((rows) => {
      if (rows) this.#done = { register, work, rows };
    });
    return () => abort.abort();
  }
}

// The entry that the address names: which row of the register it is.
import type { Entry } from '../../model/tables';
import type { Register } from '../../model/register';
import { LARGE } from '../../select/registerCodes';
import type { Steps } from '../../select/steps';
import type { Atlas } from '../atlas.svelte';
import { inSlices } from './inSlices';

const ROWS_PER_STEP = 64;

/** The row of the entry with that code; null for none. */
function* findRow(register: Register, id: string): Steps<number | null> {
  for (let row = 0; row < register.length; row++) {
    if (register.entry(row).id === id) return row;
    if (row % ROWS_PER_STEP === 0) yield row / register.length;
  }
  return null;
}

export class OpenEntry {
  #atlas: Atlas;
  /** What was looked for last in a large register, and where it is. */
  #found: { register: Register; id: string; row: number | null } | null = $state.raw(null);

  readonly #id = $derived.by(() => this.#atlas.selection.value.entry);
  /** Of a register that is not large, the rows by their code. */
  readonly #rows = $derived.by(() => {
    const { register } = this.#atlas;
    if (register.length > LARGE) return null;
    const rows = new Map<string, number>();
    for (let row = register.length - 1; row >= 0; row--) rows.set(register.entry(row).id, row);
    return rows;
  });
  /** null: the address names none; undefined: the register has none of that code; 'looking': not known yet. */
  readonly #where: number | null | undefined | 'looking' = $derived.by(() => {
    if (this.#id === null) return null;
    if (this.#rows) return this.#rows.get(this.#id);
    const { register } = this.#atlas;
    if (this.#found?.register !== register || this.#found.id !== this.#id) return 'looking';
    return this.#found.row ?? undefined;
  });
  /** The row of the open entry; null for none, and while it is looked for. */
  readonly row: number | null = $derived.by(() => (typeof this.#where === 'number' ? this.#where : null));
  /** undefined where the register has none of that code, null where the address names none. */
  readonly entry: Entry | null | undefined = $derived.by(() =>
    this.row !== null ? this.#atlas.register.entry(this.row) : this.#where === undefined ? undefined : null,
  );

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** The reader has opened this row, which need not be looked for. */
  opened(row: number): string {
    const { register } = this.#atlas;
    const { id } = register.entry(row);
    this.#found = { register, id, row };
    return id;
  }

  /** Looks for the entry, where that takes long; returns how to give it up. To be called in an effect. */
  follow(): (() => void) | void {
    if (this.#where !== 'looking') return;
    const { register } = this.#atlas;
    const id = this.#id!;
    const abort = new AbortController();
    void inSlices(findRow(register, id), abort.signal, () => {}).then((row) => {
      if (row !== undefined) this.#found = { register, id, row };
    });
    return () => abort.abort();
  }
}

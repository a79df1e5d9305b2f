// The selection of an embed: kept in memory, because the address is the host's; what leads to a view opens the page.
import type { SelectionValue } from '../model/selection';
import { encode } from '../state/codec';
import { Selection, type AddressBar } from '../state/selection.svelte';

export class EmbedSelection extends Selection {
  readonly #page: string;
  readonly #open: (address: string) => void;

  /** `page`: address of the page; `open`: opens an address beside the host's page. */
  constructor(initial: SelectionValue, page: string, open: (address: string) => void) {
    const bar: AddressBar = {
      read: () => encode(initial),
      push: () => {},
      replace: () => {},
      onTravel: () => () => {},
    };
    super(bar);
    this.#page = page;
    this.#open = open;
  }

  override choose(change: Partial<SelectionValue>): void {
    if (change.view === undefined) super.choose(change);
    else this.#open(this.href(change));
  }

  override href(change: Partial<SelectionValue>): string {
    return this.#page + encode({ ...this.value, ...change });
  }
}

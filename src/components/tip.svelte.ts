// The one tip of the page: what it says and where. It stays while the pointer is in it, and Escape closes it.
import { createContext } from 'svelte';
import type { Tip } from '../model/mark';

/** Milliseconds between leaving a mark and closing, so that the pointer can reach the tip. */
const GRACE_MS = 180;

export class TipState {
  tip: Tip | null = $state.raw(null);
  /** The mark that the tip belongs to. */
  anchor: Element | null = $state.raw(null);
  #closing: ReturnType<typeof setTimeout> | undefined;

  show(tip: Tip, anchor: Element): void {
    clearTimeout(this.#closing);
    this.tip = tip;
    this.anchor = anchor;
  }

  /** Closes after a moment, unless the pointer enters the tip. */
  leave(): void {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => this.close(), GRACE_MS);
  }

  stay(): void {
    clearTimeout(this.#closing);
  }

  close(): void {
    clearTimeout(this.#closing);
    this.tip = null;
    this.anchor = null;
  }
}

export const [useTip, provideTip] = createContext<TipState>();

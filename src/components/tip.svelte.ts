// The one tip of the page: what it says and where. It stays while the pointer is in it, and Escape closes it.
import { createContext } from 'svelte';
import type { Tip } from '../model/mark';

/** Milliseconds between leaving a mark and closing, so that the pointer can reach the tip. */
const GRACE_MS = 180;

export interface Point {
  x: number;
  y: number;
}

/** How far a point is from a box, px; 0 inside it. */
function distance({ x, y }: Point, box: DOMRect): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

export class TipState {
  tip: Tip | null = $state.raw(null);
  /** The mark that the tip belongs to. */
  anchor: Element | null = $state.raw(null);
  /** Where a finger opened it, px in the window: then it stays until it is dismissed. */
  touched: Point | null = $state.raw(null);
  /** Its element, as drawn. */
  box: HTMLElement | null = null;
  /** The mark whose tip the reader has dismissed: it stays away until the pointer has left it. */
  #dismissed: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer was last over a mark or the tip. */
  #last: Point | null = null;
  /** Where it was when the reader dismissed a tip: what lies under that tip does not answer before the pointer moves. */
  #rest: Point | null = null;

  /** At once, as when a mark takes the focus or is touched. */
  show(tip: Tip, anchor: Element, touched: Point | null = null): void {
    clearTimeout(this.#timer);
    this.#dismissed = null;
    this.tip = tip;
    this.anchor = anchor;
    this.touched = touched;
  }

  /**
   * The pointer is over a mark. On its way to an open tip it crosses other marks: those wait a moment, so that the tip
   * can be reached.
   */
  over(tip: Tip, anchor: Element, point: Point): void {
    const last = this.#last;
    this.#last = point;
    if (this.#rest?.x === point.x && this.#rest.y === point.y) this.#dismissed = anchor;
    this.#rest = null;
    if (anchor === this.#dismissed) return;
    const box = this.tip && anchor !== this.anchor ? this.box?.getBoundingClientRect() : undefined;
    if (!box || !last || distance(point, box) >= distance(last, box)) return this.show(tip, anchor);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.show(tip, anchor), GRACE_MS);
  }

  /** Closes after a moment, unless the pointer enters the tip. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#dismissed = null;
    this.#timer = setTimeout(() => this.close(), GRACE_MS);
  }

  /** The pointer is in the tip. */
  stay(point: Point): void {
    clearTimeout(this.#timer);
    this.#last = point;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.tip = null;
    this.anchor = null;
    this.touched = null;
  }

  /** A mark has lost the focus. */
  blur(anchor: Element): void {
    if (this.anchor === anchor) this.close();
    if (this.#dismissed === anchor) this.#dismissed = null;
  }

  /** The reader wants it gone, and neither pointer nor focus has moved. */
  dismiss(): void {
    const { anchor } = this;
    this.close();
    this.#dismissed = anchor;
    this.#rest = this.#last;
  }
}

export const [useTip, provideTip] = createContext<TipState>();

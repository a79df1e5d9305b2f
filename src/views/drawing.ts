// Tells machines when the page is drawn: `data-ready` on <html>, and the marks `drawn` and `redrawn`.
import { createContext, tick } from 'svelte';

export class Drawing {
  #pending = 0;
  #drawn = false;
  #scheduled = false;
  #looks = new Set<() => void>();
  #announce = () => {};
  /** Resolves when the first screen is drawn; what is below it waits for that. */
  readonly firstDrawn = new Promise<void>((resolve) => (this.#announce = resolve));

  /** Something in view is not drawn yet; call the returned function when it is. */
  wait(): () => void {
    this.#pending += 1;
    let done = false;
    return () => {
      if (done) return;
      done = true;
      this.#pending -= 1;
      void this.settle();
    };
  }

  /** Before the page is first said to be drawn, panels look whether they are in view and still to come. */
  beforeFirst(look: () => void): () => void {
    this.#looks.add(look);
    return () => this.#looks.delete(look);
  }

  /** To be called after every change: once nothing is pending, the page says that it is drawn. */
  async settle(): Promise<void> {
    if (this.#scheduled) return;
    this.#scheduled = true;
    await tick();
    this.#scheduled = false;
    if (!this.#drawn) for (const look of this.#looks) look();
    if (this.#pending > 0) return;
    performance.mark(this.#drawn ? 'redrawn' : 'drawn');
    // What waits for the first screen begins once that is painted.
    if (!this.#drawn) requestAnimationFrame(() => setTimeout(this.#announce));
    this.#drawn = true;
    document.documentElement.dataset.ready = 'true';
  }
}

export const [useDrawing, provideDrawing] = createContext<Drawing>();

// Reads a stream ahead of who takes its pieces, so that neither waits for the other.
import type { Bytes } from './pulled';
import type { Pull } from './source';

/** Bytes that are read before they are asked for. */
const AHEAD_BYTES = 8 << 20;

export class ReadAhead {
  readonly #pull: Pull;
  #pieces: Bytes[] = [];
  #length = 0;
  #ended = false;
  #failed: { error: unknown } | null = null;
  #reading = false;
  #arrived: (() => void) | null = null;

  constructor(pull: Pull) {
    this.#pull = pull;
  }

  /** All that has come since the last time, at least one piece unless it has ended. Rejects with what `pull` does. */
  async next(): Promise<{ pieces: Bytes[]; ended: boolean }> {
    void this.#read();
    while (this.#pieces.length === 0 && !this.#ended && !this.#failed)
      await new Promise<void>((resolve) => (this.#arrived = resolve));
    if (this.#pieces.length === 0 && this.#failed) throw this.#failed.error;
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#length = 0;
    void this.#read();
    return { pieces, ended: this.#ended };
  }

  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (!this.#ended && !this.#failed && this.#length < AHEAD_BYTES) {
        const piece = await this.#pull();
        if (piece) {
          this.#pieces.push(piece);
          this.#length += piece.length;
        } else this.#ended = true;
        this.#arrived?.();
      }
    } catch (error) {
      this.#failed = { error };
      this.#arrived?.();
    }
    this.#reading = false;
  }
}

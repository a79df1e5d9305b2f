// In place of views/map/geography.svelte.ts: an embed has the prepared shapes alone, at every zoom, and fetches nothing.
import type { Shapes } from '../charts/worldShapes';
import type { Atlas } from '../views/atlas.svelte';

export class MapGeography {
  readonly #atlas: Atlas;
  readonly failed = false;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  need(): void {}

  has(): boolean {
    return false;
  }

  shapes(): Shapes {
    return this.#atlas.shapes;
  }
}

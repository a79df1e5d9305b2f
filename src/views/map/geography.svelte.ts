// Which shapes the map is drawn with: the prepared ones, or those of a part of the world once they have been fetched.
import { DETAIL_ZOOM } from '../../charts/mapZoom';
import type { Geography, Shapes } from '../../charts/worldShapes';
import type { Preset } from '../../model/codes';
import type { Atlas } from '../atlas.svelte';

type Draw = typeof import('../../charts/regionShapes').regionShapes;

export class MapGeography {
  #atlas: Atlas;
  #asked = false;
  #loaded: { geography: Geography; draw: Draw } | null = $state.raw(null);
  #drawn = new Map<Preset, Shapes>();
  /** The full geometry could not be had; the prepared map stays. */
  failed = $state(false);

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
  }

  /** Fetches the geometry and what projects it, once. */
  need(preset: Preset, zoom: number): void {
    if (preset === 'world' && zoom < DETAIL_ZOOM) return;
    if (this.#asked) return;
    this.#asked = true;
    Promise.all([this.#atlas.loadWorld(), import('../../charts/regionShapes')]).then(
      ([geography, { regionShapes }]) => {
        this.failed = false;
        this.#loaded = { geography, draw: regionShapes };
      },
      () => {
        this.failed = true;
        this.#asked = false;
      },
    );
  }

  /** Has the part of the world a projection of its own by now? */
  has(preset: Preset): boolean {
    return preset !== 'world' && this.#loaded !== null;
  }

  shapes(preset: Preset, isDeep: boolean): Shapes {
    if (!this.#loaded || (preset === 'world' && !isDeep)) return this.#atlas.shapes;
    let shapes = this.#drawn.get(preset);
    if (!shapes) {
      const { geography, draw } = this.#loaded;
      this.#drawn.set(preset, (shapes = draw(geography, this.#atlas.states, preset)));
    }
    return shapes;
  }
}

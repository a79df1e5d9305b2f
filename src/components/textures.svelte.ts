// Whether charts show patterns on their classes: by choice, and always where the reader's own colours are forced.
import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

export class TextureState {
  #chosen: () => boolean;
  #forced = new MediaQuery('(forced-colors: active)', false);

  constructor(chosen: () => boolean) {
    this.#chosen = chosen;
  }

  get on(): boolean {
    return this.#chosen() || this.#forced.current;
  }
}

export const [useTextures, provideTextures] = createContext<TextureState>();

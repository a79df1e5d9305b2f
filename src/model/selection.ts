// The selection: what the reader has chosen. Everything on the page follows from it and from the data.
import type { Lang } from './language';
import { DEFAULT_WINDOW, type Layer, type Preset, type Scheme, type Shape } from './codes';

export interface SelectionValue {
  /** null: the reader's own setting, else the browser's. */
  lang: Lang | null;
  /** null: the reader's own setting, else the browser's. */
  scheme: Scheme | null;
  /** Patterns on the classes of charts. null: the reader's own setting, else none. */
  textures: boolean | null;
  layer: Layer;
  /** null: tiles below 600 px, else the map. */
  shape: Shape | null;
  preset: Preset;
  instrument: string | null;
  theme: readonly string[];
  actor: readonly string[];
  region: readonly string[];
  group: readonly string[];
  state: readonly string[];
  /** The State whose panel is open; choosing it does not filter. */
  chosen: string | null;
  from: string;
  to: string;
  /** Address of a register extract that replaces the shipped one. */
  data: string | null;
  /** Draws everything at once, for print and pictures. */
  static: boolean;
}

export const NOTHING_SELECTED: SelectionValue = {
  lang: null,
  scheme: null,
  textures: null,
  layer: 'pledges',
  shape: null,
  preset: 'world',
  instrument: null,
  theme: [],
  actor: [],
  region: [],
  group: [],
  state: [],
  chosen: null,
  from: DEFAULT_WINDOW.from,
  to: DEFAULT_WINDOW.to,
  data: null,
  static: false,
};

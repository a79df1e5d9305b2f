// The selection: what the reader has chosen. Everything on the page follows from it and from the data.
import type { Lang } from './language';
import { DEFAULT_WINDOW, type Layer, type Preset, type Scheme, type Shape, type View } from './codes';

export interface SelectionValue {
  /** null: the reader's own setting, else the browser's. */
  lang: Lang | null;
  /** null: the reader's own setting, else the browser's. */
  scheme: Scheme | null;
  /** Patterns on the classes of charts. null: the reader's own setting, else none. */
  textures: boolean | null;
  /** Its subject, where it has one, is `state`, `instrument` or `entry`. */
  view: View;
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
  /** Entries of the register by how firmly their source speaks, and by whether their content is known; only its view filters by them. */
  evidence: readonly string[];
  content: readonly string[];
  /** Entry of the register that is open. */
  entry: string | null;
  /** Words that a view's rows must have. */
  q: string;
  /** Order of a view's rows: a code of the view, with "-" before it for the other way; null: the view's own. */
  sort: string | null;
  /** What a view's rows are grouped by; null: the view's own. */
  by: string | null;
  /** Status that a view's rows must have; null: any. */
  status: string | null;
  /** Address of a register extract that replaces the shipped one. */
  data: string | null;
  /** Draws everything at once, for print and pictures. */
  static: boolean;
}

export const NOTHING_SELECTED: SelectionValue = {
  lang: null,
  scheme: null,
  textures: null,
  view: 'overview',
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
  evidence: [],
  content: [],
  entry: null,
  q: '',
  sort: null,
  by: null,
  status: null,
  data: null,
  static: false,
};

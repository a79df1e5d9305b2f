// Code lists that are the application's own; those of the data are in data/*.csv.

export const SCHEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Layers of the map: pledge entries, number of instruments joined, one instrument, joined in the window. */
export const LAYERS = ['pledges', 'joined', 'instrument', 'window'] as const;
export type Layer = (typeof LAYERS)[number];

export const SHAPES = ['map', 'tiles'] as const;
export type Shape = (typeof SHAPES)[number];

/** Groups of States in the General Assembly's special categories. */
export const GROUPS = ['ldc', 'lldc', 'sids'] as const;
export type Group = (typeof GROUPS)[number];

/** The filters of the selection, as section names of the panel-by-filter table. */
export const FILTERS = ['theme', 'actor', 'region', 'group', 'state', 'window'] as const;
export type Filter = (typeof FILTERS)[number];

/** First and last day of the default window: from the launch to the end of the year of the pledges. */
export const DEFAULT_WINDOW = { from: '2022-12-10', to: '2023-12-31' } as const;
/** The day the pledges were announced (first day of the high-level event, paragraph 68). */
export const PLEDGES_ANNOUNCED = '2023-12-11';
/** The day the treaty record was read (datapackage.json, ratifications). */
export const RECORD_DATE = '2026-02-03';

/** How firmly a source speaks, and what is known of the content: codes of pledges.csv, strongest first. */
export const EVIDENCE = ['explicit', 'reported', 'planned', 'general'] as const;
export const CONTENT = ['full', 'areas', 'none'] as const;
/** The year of our search (datapackage.json, pledges). */
export const REGISTER_DATE = '2026';
/** Target years before it are past. */
export const REGISTER_YEAR = Number(REGISTER_DATE.slice(0, 4));

/** Parts of the world that the map can be cut to. */
export const PRESETS = [
  'world',
  'africa',
  'americas',
  'asia_pacific',
  'caribbean',
  'central_asia',
  'europe',
  'middle_east_north_africa',
  'pacific',
] as const;
export type Preset = (typeof PRESETS)[number];

/** What the page shows: the panels, a State, several, an instrument, States by instruments, the register, its promises. */
export const VIEWS = [
  'overview',
  'state',
  'compare',
  'instrument',
  'matrix',
  'register',
  'promises',
] as const;
export type View = (typeof VIEWS)[number];

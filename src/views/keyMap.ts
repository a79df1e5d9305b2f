// What each key does, by part of the page: the rows of the help. The words are messages: `help.<section>.<what>`.

type Named =
  | 'tab'
  | 'shift_tab'
  | 'arrows'
  | 'up_down'
  | 'left_right'
  | 'home'
  | 'end'
  | 'enter'
  | 'space'
  | 'escape'
  | 'paste'
  | 'shift_arrows'
  | 'page_keys';
/** A key by its name, or the character that it writes. */
export type Keys = readonly (Named | '?' | '/' | 'T')[];

interface Row {
  what: string;
  keys: Keys;
  /** A single character, which the reader can turn off. */
  single?: true;
}

export const KEY_MAP: readonly {
  section: 'page' | 'chart' | 'map' | 'table' | 'dialog';
  rows: readonly Row[];
}[] = [
  {
    section: 'page',
    rows: [
      { what: 'tab', keys: ['tab', 'shift_tab'] },
      { what: 'help', keys: ['?'], single: true },
      { what: 'search', keys: ['/'], single: true },
      { what: 'paste', keys: ['paste'] },
      { what: 'escape', keys: ['escape'] },
    ],
  },
  {
    section: 'chart',
    rows: [
      { what: 'arrows', keys: ['arrows'] },
      { what: 'ends', keys: ['home', 'end'] },
      { what: 'choose', keys: ['enter', 'space'] },
      { what: 'table', keys: ['T'], single: true },
      { what: 'dates', keys: ['left_right'] },
      { what: 'months', keys: ['shift_arrows', 'page_keys'] },
    ],
  },
  {
    section: 'map',
    rows: [
      { what: 'arrows', keys: ['arrows'] },
      { what: 'ends', keys: ['home', 'end'] },
      { what: 'choose', keys: ['enter', 'space'] },
      { what: 'legend', keys: ['arrows'] },
      { what: 'zoom', keys: ['tab'] },
    ],
  },
  {
    section: 'table',
    rows: [
      { what: 'sort', keys: ['enter'] },
      { what: 'scroll', keys: ['arrows'] },
    ],
  },
  {
    section: 'dialog',
    rows: [
      { what: 'tab', keys: ['tab', 'shift_tab'] },
      { what: 'list', keys: ['up_down', 'enter'] },
      { what: 'escape', keys: ['escape'] },
    ],
  },
];

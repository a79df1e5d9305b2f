// Which columns fed which fields, remembered on this device for files with the same header.
import { headerKey } from '../model/intake';

const KEY = 'hr75-mappings';
/** So many headers are remembered; the one used longest ago goes first. */
const MOST = 20;
/** Longer headers are not remembered, in characters: one file must not fill the storage. */
const LONGEST = 4000;

type Mapping = Readonly<Record<string, number | null>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((column) => column === null || (Number.isInteger(column) && column >= 0));

/** Remembered mappings by the key of their header; none where storage is empty, forbidden or not ours. */
export function readMappings(): Readonly<Record<string, Mapping>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, mapping]) => isMapping(mapping)));
  } catch {
    return {};
  }
}

/** Remembers a mapping, in place of an earlier one for the same header. */
export function rememberMapping(header: readonly string[], mapping: Mapping): void {
  const key = headerKey(header);
  if (key.length <= LONGEST) keep([...others(key).slice(1 - MOST), [key, mapping]]);
}

/** Forgets the mapping for this header. */
export function forgetMapping(header: readonly string[]): void {
  keep(others(headerKey(header)));
}

const others = (key: string) => Object.entries(readMappings()).filter(([other]) => other !== key);

function keep(mappings: readonly (readonly [string, Mapping])[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(mappings)));
  } catch {
    // Storage is full or forbidden: the file is matched anew the next time.
  }
}

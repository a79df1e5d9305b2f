// Cuts bytes that come in pieces, for the tests: the records as they come, and as they are had again by number.
import { expect } from 'vitest';
import { Cutting } from '../../../src/extract/intake/cutting';
import { StoreBuilder, TextStore } from '../../../src/extract/intake/store';
import { Tokeniser } from '../../../src/extract/intake/tokenise';

export interface How {
  delimiter?: string;
  quote?: string;
  width?: number;
  encoding?: string;
  /** Bytes that come at once, that are cut at once, and of the longest record. */
  run?: number;
  unit?: number;
  longest?: number;
}

/** All records as they come, and as they are had again. */
export function cut(bytes: Uint8Array<ArrayBuffer>, how: How = {}) {
  const {
    delimiter = ',',
    quote = '"',
    width = 2,
    encoding = 'utf-8',
    run = 7,
    unit = 16,
    longest = 1 << 20,
  } = how;
  const dialect = { delimiter, quote };
  const store = new StoreBuilder();
  const records: string[][] = [];
  const wrong: number[] = [];
  const cutting = new Cutting(
    encoding,
    new Tokeniser(dialect, width),
    store,
    (one) => {
      expect(one.first).toBe(records.length + 1);
      for (const place of one.wrong.keys()) wrong.push(one.first + place);
      records.push(...one.cells);
    },
    unit,
    longest,
  );
  for (let at = 0; at < bytes.length; at += run) {
    cutting.append(bytes.slice(at, at + run));
    while (cutting.step(false));
  }
  while (cutting.step(true));
  const kept = new TextStore(store.finish({ ...dialect, encoding, width }));
  const again = Array.from({ length: kept.records }, (_, i) => [...kept.record(i + 1)]);
  return { records, again, wrong, kept };
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

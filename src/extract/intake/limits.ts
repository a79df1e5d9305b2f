// What a browser can hold of one extract. Refused before memory runs out, not after.

/**
 * Bytes of a file, after decompression, on a machine with 8 GB of memory or where nothing is known of it. A file is
 * held once as bytes and, for each row, in about 20 bytes of columns: the page stays far below what a tab may use.
 */
export const MAX_BYTES = 1_000_000_000;
/** Rows: about 20 bytes each in columns, and each is gone through for every filter. */
export const MAX_ROWS = 8_000_000;
/** Rows of the other tables, which are kept as objects. */
export const MAX_OBJECT_ROWS = 50_000;
export const MAX_COLUMNS = 2_000;
/** Bytes of one row. Longer ones are set aside; a quote that is open for so long is taken for one out of place. */
export const MAX_RECORD_BYTES = 1 << 20;
/** Up to this size a file is read where the page is: a worker would take longer to start. */
export const SMALL_BYTES = 1_000_000;

/** How many bytes this machine can be asked to hold; `memory` in GB, as `navigator.deviceMemory` tells it. */
export function maxBytes(memory: number | undefined): number {
  return memory === undefined || memory >= 8 ? MAX_BYTES : Math.max(MAX_BYTES / 8, (MAX_BYTES * memory) / 8);
}

/** How many rows of this average length can be held, rounded down to two digits: "≤ 7100000 rows (1000 MB)". */
export function whatFits(bytesPerRow: number, most: number): string {
  const rows = Math.min(MAX_ROWS, most / Math.max(1, bytesPerRow));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return `≤ ${Math.floor(rows / step) * step} rows (${Math.floor(most / 1e6)} MB)`;
}

// Several values in one cell.

/** `;` and `|`, as Arabic and Chinese write them too; a line break within a cell sets apart as well. */
const SEPARATORS = /[;|؛；｜\r\n]/;

/** The items of a cell, trimmed, each once; blank ones dropped. */
export function splitList(text: string): string[] {
  if (!SEPARATORS.test(text)) {
    const only = text.trim();
    return only === '' ? [] : [only];
  }
  const items = text.split(SEPARATORS).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

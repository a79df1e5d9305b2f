// Two lists made one, each item once.

/** The items of both lists in the order in which they came, the newer one of each key. */
export function union<Item>(
  older: readonly Item[],
  newer: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const fresh = new Map(newer.map((item) => [keyOf(item), item]));
  const kept = older.map((item) => {
    const again = fresh.get(keyOf(item));
    fresh.delete(keyOf(item));
    return again ?? item;
  });
  return [...kept, ...fresh.values()];
}

/** Orders and groups that do not depend on the reader's language settings. */

/** Compares two strings by their code units. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Groups values by a key, in the order in which keys first occur. */
export function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The first so many of many in an order, without sorting them all; `compare` as for sorting. */
export function foremost<Item>(
  items: Iterable<Item>,
  count: number,
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const last = kept[count - 1];
    if (last !== undefined && compare(item, last) >= 0) continue;
    kept.push(item);
    kept.sort(compare);
    kept.splice(count);
  }
  return kept;
}

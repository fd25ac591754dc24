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

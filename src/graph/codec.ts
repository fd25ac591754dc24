/**
 * Codecs: what a value of a file must look like, and the one order in which its keys are written.
 *
 * A codec is the only place where parsed JSON becomes a typed value: `accepts` is a type guard that looks at every field, so
 * nothing else has to trust a file. Unknown keys are refused, `__proto__` among them.
 */

/** How values of one type are told from others and written. */
export interface Codec<T> {
  /** Whether a parsed JSON value is a `T`, all the way down. */
  accepts(value: unknown): value is T;
  /** The value with its keys in the codec's order, ready for `JSON.stringify`. */
  ordered(value: T): unknown;
}

/** A field that may be absent. */
interface Optional<T> {
  readonly optional: Codec<T>;
}

/** One codec for every key of `T`; the order of the keys is the order in the file. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Codec<T[K]>;
};

/** A codec of values that have no keys. */
function leaf<T>(accepts: (value: unknown) => value is T): Codec<T> {
  return { accepts, ordered: (value) => value };
}

/** Any string, branded or not: a brand says where a string came from, which a file states by where it stands. */
export function text<T extends string = string>(): Codec<T> {
  return leaf((value): value is T => typeof value === "string");
}

/** A whole number from 0. */
export const count: Codec<number> = leaf(
  (value): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0,
);

/** A whole number or fraction, never NaN. */
export const number: Codec<number> = leaf((value): value is number => Number.isFinite(value));

/** One of the given values. */
export function oneOf<T extends string | number | boolean>(values: readonly T[]): Codec<T> {
  return leaf((value): value is T => values.some((known) => known === value));
}

/** A list of any length. */
export function list<T>(item: Codec<T>): Codec<readonly T[]> {
  return {
    accepts: (value): value is readonly T[] => Array.isArray(value) && value.every((each) => item.accepts(each)),
    ordered: (value) => value.map((each) => item.ordered(each)),
  };
}

/** A list of exactly two. */
export function pair<T>(item: Codec<T>): Codec<readonly [T, T]> {
  const items = list(item);
  return {
    accepts: (value): value is readonly [T, T] => items.accepts(value) && value.length === 2,
    ordered: (value) => items.ordered(value),
  };
}

/** Marks a field that may be absent. */
export function optional<T>(codec: Codec<T>): Optional<T> {
  return { optional: codec };
}

/** A codec that is made when first used, for types that hold themselves. */
export function lazy<T>(make: () => Codec<T>): Codec<T> {
  return {
    accepts: (value): value is T => make().accepts(value),
    ordered: (value) => make().ordered(value),
  };
}

/** An object with exactly these fields. */
export function record<T extends object>(fields: Fields<T>): Codec<T> {
  const rows: readonly [string, Codec<unknown> | Optional<unknown>][] = Object.entries(fields);
  const known = new Map(rows);
  return {
    accepts: (value): value is T =>
      isObject(value) &&
      Object.keys(value).every((key) => known.has(key)) &&
      rows.every(([key, field]) => acceptsField(value[key], field)),
    ordered: (value) => orderedFields(value, rows),
  };
}

function acceptsField(value: unknown, field: Codec<unknown> | Optional<unknown>): boolean {
  return "optional" in field ? value === undefined || field.optional.accepts(value) : field.accepts(value);
}

function orderedFields(
  value: object,
  rows: readonly [string, Codec<unknown> | Optional<unknown>][],
): Readonly<Record<string, unknown>> {
  const held = isObject(value) ? value : {};
  const ordered: Record<string, unknown> = {};
  for (const [key, field] of rows) {
    const inner = held[key];
    if (inner !== undefined) ordered[key] = ("optional" in field ? field.optional : field).ordered(inner);
  }
  return ordered;
}

/** Whether a value is an object with keys, neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What a rule for short forms looks at: a document's distinct names, two at a time.
 */
import type { Sex } from "../../mention/gazetteer/sexes.ts";
import type { Kind } from "../../schema.ts";

/** One distinct name in a document: all mentions whose key is equal. */
export interface NameGroup {
  readonly kind: Kind;
  /** Folded words of the name; of its canonical form where a gazetteer knows one. */
  readonly words: readonly string[];
  /** The name as first printed. */
  readonly text: string;
  /** Long forms that the text defines for it, as keys. */
  readonly expansions: ReadonlySet<string>;
  readonly key: string;
  /** The name of a country's body without its country. */
  readonly unowned?: string;
  readonly sex?: Sex;
  /** "jr", "sr", middle initials or a sex, where the document tells two of one name apart by it. */
  readonly mark?: string;
}

/** The kinds of things whose names are shortened and spelt out. */
export const NAMED: readonly Kind[] = ["organization", "system", "agreement", "event"];

/** The rule of short forms and second names that the text itself defines. */
export const DEFINED = "name that the text defines";

/** A rule that joins names; `longer` says whether `long` is a fuller form of `short`. */
export interface AliasRule {
  readonly name: string;
  /** 0…1: how sure. */
  readonly score: number;
  readonly kinds: readonly Kind[];
  /** Only long forms that stand in the text before the short one come into question. */
  readonly namedBefore?: true;
  readonly longer: (short: NameGroup, long: NameGroup) => boolean;
}

/** Whether a name begins with the words of another. */
export function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, i) => long[i] === word);
}

/** Whether a name ends with the words of another. */
export function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return long.length >= short.length && short.every((word, i) => long[long.length - short.length + i] === word);
}

/** The words of a longer name before the shorter one that it ends with; none where it does not end so. */
export function wordsBefore(long: readonly string[], short: readonly string[]): readonly string[] {
  return endsWith(long, short) ? long.slice(0, long.length - short.length) : [];
}

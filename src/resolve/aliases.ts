/**
 * Rules by which two names in one document are one entity's. A plain list: each rule looks at the document's distinct names
 * and gives the pairs that it joins, with its score. Every rule joins a short form only with the one long form that fits:
 * two that fit are none.
 */
import type { Kind } from "../schema.ts";
import { initials } from "./names.ts";

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
  /** Number of mentions. */
  readonly count: number;
}

/** A rule that joins names; `longer` says whether `long` is a fuller form of `short`. */
export interface AliasRule {
  readonly name: string;
  /** 0…1: how sure. */
  readonly score: number;
  readonly kinds: readonly Kind[];
  readonly longer: (short: NameGroup, long: NameGroup) => boolean;
}

const PEOPLE: readonly Kind[] = ["person"];
const NAMED: readonly Kind[] = ["organization", "system", "agreement", "event"];

/** Words that begin many organisations: alone, or as the only common part, they say nothing. */
const COMMON = new Set(
  "new national united international central general democratic republican labor social people north south east west royal federal first american european world global state bank university ministry department party council".split(
    " ",
  ),
);

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[i] === word);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  startsWith([...long].reverse(), [...short].reverse());
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");

/** The rules, surest first. */
export const ALIAS_RULES: readonly AliasRule[] = [
  {
    name: "defined acronym",
    score: 1,
    kinds: NAMED,
    longer: (short, long) => short.expansions.has(long.key),
  },
  {
    name: "inverted order",
    score: 0.95,
    kinds: PEOPLE,
    longer: (short, long) => short.words.length > 1 && short.key < long.key && sameSet(short.words, long.words),
  },
  {
    name: "surname",
    score: 0.9,
    kinds: PEOPLE,
    longer: (short, long) => short.words.length === 1 && long.words.length > 1 && long.words.at(-1) === short.words[0],
  },
  {
    name: "family name first, or given name",
    score: 0.8,
    kinds: PEOPLE,
    longer: (short, long) => short.words.length === 1 && long.words.length > 1 && long.words[0] === short.words[0],
  },
  {
    name: "middle name left out",
    score: 0.85,
    kinds: PEOPLE,
    longer: (short, long) =>
      short.words.length === 2 &&
      long.words.length === 3 &&
      short.words[0] === long.words[0] &&
      short.words[1] === long.words[2],
  },
  {
    name: "acronym",
    score: 0.85,
    kinds: NAMED,
    longer: (short, long) =>
      /^\p{Lu}[\p{Lu}&.]{1,6}$/u.test(short.text) &&
      long.words.length > 1 &&
      initials(long.text) === short.words.join(""),
  },
  {
    name: "end of a longer name",
    score: 0.85,
    kinds: NAMED,
    longer: (short, long) =>
      short.words.length > 1 && long.words.length > short.words.length && endsWith(long.words, short.words),
  },
  {
    name: "beginning of a longer name",
    score: 0.8,
    kinds: ["organization"],
    longer: (short, long) =>
      long.words.length > short.words.length &&
      !COMMON.has(short.words.at(-1) ?? "") &&
      !(short.words.length === 1 && COMMON.has(short.words[0] ?? "")) &&
      startsWith(long.words, short.words),
  },
];

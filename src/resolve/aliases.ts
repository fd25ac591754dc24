/**
 * Rules by which two names in one document are one entity's. A plain list: each rule looks at the document's distinct names
 * and gives the pairs that it joins, with its score. Every rule joins a short form only with the one long form that fits:
 * two that fit are none.
 */

import { canonicalName } from "../mention/lookup.ts";
import type { Kind } from "../schema.ts";
import { contentWords } from "./agreement.ts";
import { isCommonWord, isGenericBody } from "./common-words.ts";
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

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[i] === word);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => long[long.length - short.length + i] === word);
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word)) && [...a].sort().join(" ") === [...b].sort().join(" ");

/** Whether one word alone may stand for a longer name: no word of many bodies, and no people's or country's. */
function isOwnWord({ words, text, key }: NameGroup): boolean {
  const [word = ""] = words;
  const isKnown = isCommonWord(word) || isGenericBody(key) || canonicalName(text, "country") !== undefined;
  return word.length > 3 && /^\p{Lu}/u.test(text) && !isKnown;
}

/** The rules, surest first within a kind of shortening. */
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
    name: "initials",
    score: 0.85,
    kinds: PEOPLE,
    longer: ({ words }, long) =>
      words.length === 2 &&
      words[0]?.length === 1 &&
      long.words.length > 1 &&
      long.words[0]?.length !== 1 &&
      long.words[0]?.startsWith(words[0]) === true &&
      long.words.at(-1) === words[1],
  },
  {
    name: "part of a longer name",
    score: 0.85,
    kinds: PEOPLE,
    longer: (short, long) =>
      short.words.length > 1 &&
      long.words.length > short.words.length &&
      (endsWith(long.words, short.words) || startsWith(long.words, short.words)),
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
    name: "name from between",
    score: 0.75,
    kinds: PEOPLE,
    longer: ({ words, key }, long) => words.length === 1 && key.length > 3 && long.words.slice(1, -1).includes(key),
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
    name: "company's form left out",
    score: 0.9,
    kinds: ["organization"],
    longer: (short, long) =>
      long.words.length === short.words.length + 1 &&
      startsWith(long.words, short.words) &&
      contentWords("organization", long.words).join(" ") === short.words.join(" "),
  },
  {
    name: "plural",
    score: 0.8,
    kinds: ["organization"],
    longer: ({ key }, long) => long.key.length === key.length + 1 && long.key === `${key}s`,
  },
  {
    name: "end of a longer name",
    score: 0.85,
    kinds: NAMED,
    longer: (short, long) =>
      long.words.length > short.words.length &&
      endsWith(long.words, short.words) &&
      !/\d/u.test(long.words.slice(0, -short.words.length).join("")) &&
      (short.words.length > 1 || (short.kind === "organization" && isOwnWord(short))),
  },
  {
    name: "beginning of a longer name",
    score: 0.8,
    kinds: ["organization"],
    longer: (short, long) =>
      long.words.length > short.words.length &&
      !isCommonWord(short.words.at(-1) ?? "") &&
      !(short.words.length === 1 && isCommonWord(short.words[0] ?? "")) &&
      startsWith(long.words, short.words) &&
      (short.words.length > 1 || long.words.length === 2) &&
      !/\d/u.test(long.words.slice(short.words.length).join("")) &&
      canonicalName(short.text, "country") === undefined,
  },
];

/**
 * Short forms of people's names: a surname, an initial, a middle name left out, another order.
 */
import type { Kind } from "../schema.ts";
import { contentWords, likeness } from "./agreement.ts";
import { type AliasRule, endsWith, type NameGroup, startsWith } from "./alias-rule.ts";
import { isGivenName } from "./frequencies.ts";
import { soundsAlike } from "./spelling.ts";

const PEOPLE: readonly Kind[] = ["person"];

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");
}

const WRITINGS = new Set(["other spelling", "other spacing", "particle left out", "short given name"]);

/** Spellings of one name begin alike, but for short forms. */
function isOtherWriting({ words }: NameGroup, long: NameGroup): boolean {
  if (words.at(-1)?.[0] !== long.words.at(-1)?.[0]) return false;
  const alike = likeness("person", words, long.words);
  return !("veto" in alike) && WRITINGS.has(alike.rule);
}

function isSurname({ words: [word, ...more] }: NameGroup, { words }: NameGroup): boolean {
  return more.length === 0 && words.length > 1 && words.at(-1) === word;
}

/** A family name with its particle or without it, or as another alphabet's letters are written: "al-Hadi" in "Omar Hadi". */
function isSurnameOtherwise(short: NameGroup, long: NameGroup): boolean {
  const [own, other] = [contentWords("person", short.words), contentWords("person", long.words)];
  const [word = "", family = ""] = [own[0], other.at(-1)];
  return own.length === 1 && other.length > 1 && isSpelling(word, family);
}

/** The shortest family name that spellings are told of. */
const SPELT = 5;

function isSpelling(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= SPELT && a[0] === b[0] && soundsAlike(a, b));
}

function isFirstWord({ words: [word = "", ...more] }: NameGroup, { words }: NameGroup): boolean {
  return more.length === 0 && words.length > 1 && words[0] === word;
}

/** The rules for people, surest first. */
export const PERSON_ALIASES: readonly AliasRule[] = [
  {
    name: "named without what tells it from a namesake after it",
    score: 0.75,
    kinds: PEOPLE,
    namedBefore: true,
    longer: (short, long) => short.mark === undefined && long.mark !== undefined && short.key === long.key,
  },
  {
    name: "inverted order",
    score: 0.95,
    kinds: PEOPLE,
    longer: (short, long) => short.words.length > 1 && short.key < long.key && sameSet(short.words, long.words),
  },
  {
    name: "other spelling, or short given name",
    score: 0.85,
    kinds: PEOPLE,
    longer: (short, long) => short.words.length > 1 && short.key < long.key && isOtherWriting(short, long),
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
  { name: "surname", score: 0.9, kinds: PEOPLE, longer: isSurname },
  { name: "surname of the one named by then", score: 0.75, kinds: PEOPLE, namedBefore: true, longer: isSurname },
  { name: "surname in another spelling", score: 0.8, kinds: PEOPLE, longer: isSurnameOtherwise },
  { name: "family name first, or given name", score: 0.8, kinds: PEOPLE, longer: isFirstWord },
  {
    name: "family name first of the one named by then",
    score: 0.75,
    kinds: PEOPLE,
    namedBefore: true,
    longer: (short, long) => isFirstWord(short, long) && !isGivenName(short.key),
  },
  {
    name: "name from between",
    score: 0.75,
    kinds: PEOPLE,
    namedBefore: true,
    longer: ({ words, key }, long) => words.length === 1 && key.length > 3 && long.words.slice(1, -1).includes(key),
  },
];

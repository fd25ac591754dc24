/**
 * Short forms of people's names: a surname, an initial, a middle name left out, another order.
 */
import type { Kind } from "../../schema.ts";
import { isGivenName } from "../frequencies.ts";
import { contentWords, likeness } from "../likeness/index.ts";
import { isOtherSpelling } from "../spelling.ts";
import { type AliasRule, endsWith, type NameGroup, startsWith } from "./rule.ts";

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

function isSurname(short: NameGroup, long: NameGroup): boolean {
  const [word, ...more] = short.words;
  return more.length === 0 && long.words.length > 1 && long.words.at(-1) === word && mayBeOfOneSex(short, long);
}

/** "Mrs Marsh" is no man. */
function mayBeOfOneSex({ mark, sex }: NameGroup, long: NameGroup): boolean {
  return mark === undefined || mark !== sex || long.sex === undefined || long.sex === sex;
}

/** A family name with its particle or without it, or as another alphabet's letters are written: "al-Hadi" in "Omar Hadi". */
function isSurnameOtherwise(short: NameGroup, long: NameGroup): boolean {
  const [word = "", ...more] = contentWords("person", short.words);
  const family = long.words.at(-1) ?? "";
  if (more.length > 0 || long.words.length < 2 || !(word === family || isOtherSpelling(word, family))) return false;
  return contentWords("person", long.words).length > 1 && mayBeOfOneSex(short, long);
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

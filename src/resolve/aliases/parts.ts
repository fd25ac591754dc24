/**
 * Short forms of the names of organizations, systems, agreements and events: a part of the name that stands for it.
 */
import { canonicalName } from "../../mention/lookup.ts";
import { headOf, isBodyHead, isCommonWord, isGenericBody, isJoiningWord } from "../common-words.ts";
import { contentWords } from "../likeness/index.ts";
import { type AliasRule, NAMED, type NameGroup, startsWith, wordsBefore } from "./rule.ts";

/** Whether one word alone may stand for a longer name: no word of many bodies, and no people's or country's. */
function isOwnWord({ words, text, key }: NameGroup): boolean {
  const [word = ""] = words;
  const isKnown = isCommonWord(word) || isGenericBody(key) || isCountry(text);
  return word.length > 3 && /^\p{Lu}/u.test(text) && !isKnown;
}

/** Bodies and things with names of their own; a weapon's first word is a family of weapons. */
function isShortened({ kind }: NameGroup): boolean {
  return kind === "organization" || kind === "event";
}

function isCountry(text: string): boolean {
  return canonicalName(text, "country") !== undefined;
}

/** Whether a name has an owner or a place where a shorter one ends or begins: "Meridian's Norwegian Fund", "Hale College, Bergen". */
function isParted(long: NameGroup, short: NameGroup): boolean {
  const at = long.text.indexOf(short.text);
  return (
    /^['’]s?\s/u.test(long.text.slice(at + short.text.length)) || /,\s*$/u.test(long.text.slice(0, Math.max(at, 0)))
  );
}

/** What ends the full names of firms: whoever founded "Halden Brothers" has no other firm that is called Halden. */
const FOUNDERS = /^(?:brothers|sons|partners|associates)$/u;

/** Whether a list knows the shorter name as a body of its own: "Google" is not "Google Play", but "Senate" is "Senate of Chile". */
function isKnownAlone(short: NameGroup, long: NameGroup): boolean {
  const next = long.words[short.words.length] ?? "";
  if (next === "of" || FOUNDERS.test(next)) return false;
  const known = canonicalName(short.text, short.kind);
  return known !== undefined && known !== canonicalName(long.text, long.kind);
}

/** "British Museum" in "Trustees of the British Museum" is another's name, and a number tells two apart. */
function isWhole(before: readonly string[], rest: readonly string[]): boolean {
  const last = before.at(-1) === "the" ? before.at(-2) : before.at(-1);
  return !(isJoiningWord(last ?? "") || before.some(hasDigit) || isOtherParty(before, rest));
}

/** A party's country may be left out before its name; what else stands there makes it another: "Social Democratic Party". */
function isOtherParty(before: readonly string[], rest: readonly string[]): boolean {
  return rest.length > 1 && rest.includes("party") && !isPlace(before.join(" "));
}

/** Parts of bodies, which have names of their own: "Meridian Research Institute" is not Meridian. */
const PART =
  /^(?:department|committee|council|commission|office|bureau|division|command|institute|foundation|fund|society|library|museum|hospital|court|center|service|agency|team|association|federation|board|research|television|mobile|ventures|youth)$/u;

/** Words that may be left out at a name's end: not a number, and not where a branch of it is ("… in Norway", "… Norway"). */
function isLeftOut(rest: readonly string[]): boolean {
  const [first = ""] = rest;
  const isBranch =
    first !== "of" && (isJoiningWord(first) || isCountry(rest.join(" ")) || isCountry(rest.at(-1) ?? ""));
  return !(isBranch || rest.some(hasDigit) || PART.test(rest.at(-1) ?? ""));
}

function isPlace(text: string): boolean {
  return canonicalName(text, "place") !== undefined;
}

function hasDigit(word: string): boolean {
  return /\d/u.test(word);
}

/** Heads of bodies that are told from each other by what stands between: "Halden University", "Halden State University". */
const TOLD_WITHIN = /^(?:university|college|school|institute|academy|bank|hospital|airport|court|party)$/u;

/** Words between the first and the last that may be left out: "Joint Inquiry Group" for "Joint Civil Inquiry Group". */
function isLeftOutWithin(short: readonly string[], long: readonly string[]): boolean {
  const left = long.length - short.length;
  if (left < 1 || short.length < 3 || short.some((word) => TOLD_WITHIN.test(word))) return false;
  const at = short.findIndex((word, i) => long[i] !== word);
  const rest = long.slice(at, at + left);
  const isWhole = at > 0 && short.slice(at).every((word, i) => long[at + left + i] === word);
  return isWhole && !isJoiningWord(short[at - 1] ?? "") && !rest.some((word) => hasDigit(word) || isJoiningWord(word));
}

/** Whether a name is the end of a longer one, whole by itself. */
function isEndOf(short: NameGroup, long: NameGroup): boolean {
  const before = wordsBefore(long.words, short.words);
  return before.length > 0 && !isParted(long, short) && isWhole(before, short.words);
}

/** The rules, surest first. */
export const PARTS_OF_NAMES: readonly AliasRule[] = [
  {
    name: "end of a longer name",
    score: 0.85,
    kinds: NAMED,
    namedBefore: true,
    longer: (short, long) =>
      isEndOf(short, long) &&
      (short.words.length > 1 || (isShortened(short) && isOwnWord(short) && !isKnownAlone(short, long))),
  },
  {
    name: "head of a longer name",
    score: 0.75,
    kinds: ["organization"],
    namedBefore: true,
    longer: ({ key }, long) => isBodyHead(key) && long.words.length > 1 && headOf(long.words) === key,
  },
  {
    name: "end of a longer name that follows",
    score: 0.75,
    kinds: ["organization"],
    longer: (short, long) =>
      short.words.length === 1 && isEndOf(short, long) && isOwnWord(short) && !isKnownAlone(short, long),
  },
  {
    name: "beginning of a longer name",
    score: 0.8,
    kinds: ["organization"],
    namedBefore: true,
    longer: (short, long) =>
      long.words.length > short.words.length &&
      startsWith(long.words, short.words) &&
      !isCommonWord(short.words.at(-1) ?? "") &&
      (short.words.length > 1 || contentWords("organization", long.words).length === 2) &&
      isLeftOut(long.words.slice(short.words.length)) &&
      !isParted(long, short) &&
      !isKnownAlone(short, long) &&
      !isCountry(short.text),
  },
  {
    name: "words between left out",
    score: 0.75,
    kinds: ["organization"],
    namedBefore: true,
    longer: (short, long) => !isGenericBody(short.key) && isLeftOutWithin(short.words, long.words),
  },
];

/**
 * Short forms of the names of organizations, systems, agreements and events: acronyms, and names with words left out.
 */
import { canonicalName } from "../mention/lookup.ts";
import type { Kind } from "../schema.ts";
import { contentWords, isSortedPlace } from "./agreement.ts";
import { type AliasRule, endsWith, type NameGroup, startsWith } from "./alias-rule.ts";
import { headOf, isBodyHead, isCommonWord, isCompanyForm, isGenericBody, isJoiningWord } from "./common-words.ts";
import { initials } from "./names.ts";
import { partedName } from "./owned.ts";
import { stateBodyKey } from "./state-body.ts";

const NAMED: readonly Kind[] = ["organization", "system", "agreement", "event"];

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

/** What stands before a place's name with "of". */
const SORT = /^(?:city|town|village|state|province|commonwealth)$/u;

function isOtherSpacing({ kind, words }: NameGroup, long: NameGroup): boolean {
  if (words.join("") === long.words.join("")) return true;
  const [a, b] = [contentWords(kind, words), contentWords(kind, long.words)];
  const areCompanies = [words, long.words].every((each) => each.length > 1 && isCompanyForm(each.at(-1) ?? ""));
  return kind !== "place" && (a.length > 1 || areCompanies) && a.join(" ") === b.join(" ");
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

/** Whether a list knows the shorter name as a body of its own: "Google" is not "Google Play", but "Senate" is "Senate of Chile". */
function isKnownAlone(short: NameGroup, long: NameGroup): boolean {
  if (long.words[short.words.length] === "of") return false;
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

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** The rules for all but people, surest first. */
export const THING_ALIASES: readonly AliasRule[] = [
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
    name: "other spacing or small words",
    score: 0.9,
    kinds: [...NAMED, "place"],
    longer: (short, long) => short.key < long.key && isOtherSpacing(short, long),
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
    name: "other name of a country's body",
    score: 0.9,
    kinds: ["organization"],
    longer: ({ key, words }, long) => {
      const body = key < long.key ? stateBodyKey(words) : undefined;
      return body !== undefined && body === stateBodyKey(long.words);
    },
  },
  {
    name: "acronym with its country",
    score: 0.9,
    kinds: ["organization"],
    longer: (short, long) => ACRONYM.test(long.text) && partedName(short.text)?.rest === long.text,
  },
  {
    name: "body named without its country",
    score: 0.85,
    kinds: ["organization"],
    namedBefore: true,
    longer: (short, long) => short.key === long.unowned,
  },
  {
    name: "without the region that it lies in",
    score: 0.85,
    kinds: ["place"],
    longer: (short, long) => long.text.startsWith(`${short.text}, `),
  },
  {
    name: "without what sort of place it is",
    score: 0.85,
    kinds: ["place"],
    longer: ({ key }, { key: long, words: [sort = "", of, ...rest] }) =>
      (SORT.test(sort) && of === "of" && rest.join(" ") === key) ||
      (long.startsWith(`${key} `) &&
        isSortedPlace(long.split(" ")) &&
        long.split(" ").length === key.split(" ").length + 1),
  },
  {
    name: "party by its members",
    score: 0.85,
    kinds: ["organization"],
    longer: ({ key }, long) => key.endsWith("s") && /^party of (?:the )?(.+)$/u.exec(long.key)?.[1] === key,
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
    namedBefore: true,
    longer: (short, long) =>
      long.words.length > short.words.length &&
      endsWith(long.words, short.words) &&
      !isParted(long, short) &&
      isWhole(long.words.slice(0, -short.words.length), short.words) &&
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
      short.words.length === 1 &&
      long.words.length > 1 &&
      endsWith(long.words, short.words) &&
      !isParted(long, short) &&
      isWhole(long.words.slice(0, -1), short.words) &&
      isOwnWord(short) &&
      !isKnownAlone(short, long),
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
];

/**
 * How two names of one kind agree, word by word; or why they cannot be one's.
 */
import type { Kind } from "../schema.ts";
import { isCompanyForm, isGenericBody } from "./common-words.ts";
import { isListedName } from "./frequencies.ts";
import { isShortFor } from "./nicknames.ts";
import { hasSameConsonants, isSlip, soundsAlike } from "./spelling.ts";
import { stateBodyKey } from "./state-body.ts";

/** How two words agree. */
export type Level = "same" | "spelling" | "short" | "initial";

/** One word of each name that are compared with each other. */
export interface Agreement {
  readonly words: readonly [string, string];
  readonly level: Level;
}

/** Names that may be one's: the rule by which, and how their words agree. */
export interface Likeness {
  readonly rule: string;
  readonly agreements: readonly Agreement[];
}

/** Why two names cannot be one's. */
export interface Veto {
  readonly veto: string;
}

/** Compares the folded words of two names. */
export function likeness(kind: Kind, a: readonly string[], b: readonly string[]): Likeness | Veto {
  if (a.join(" ") === b.join(" ")) return { rule: "same name", agreements: paired(a, b) };
  if (a.join("") === b.join("")) return { rule: "other spacing", agreements: paired(a.length > b.length ? b : a) };
  return kind === "person" ? personLikeness(a, b) : thingLikeness(kind, a, b);
}

function paired(a: readonly string[], b: readonly string[] = a): readonly Agreement[] {
  return a.map((word, i) => ({ words: [word, b[i] ?? ""], level: "same" }));
}

/** The words of a name that its spellings have in common: without particles, small words and a company's form. */
export function contentWords(kind: Kind, words: readonly string[]): readonly string[] {
  if (kind === "person") return words.filter((word) => !PARTICLE.test(word));
  const content = words.filter((word) => !JOINING.test(word));
  if (kind === "place") return isSortedPlace(content) ? content.slice(0, -1) : content;
  const own = content.filter((word) => !isCompanyForm(word));
  return own.length > 0 ? own : content;
}

/** Whether a place's name ends with its sort, which may be left out: "Norvik Island", "Halden Mall". */
export function isSortedPlace(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    (words.at(-2)?.length ?? 0) > 4 &&
    /^(?:island|isle|islet|village|town|mall)$/u.test(words.at(-1) ?? "")
  );
}

/** Parts of names that are written or left out. */
const PARTICLE = /^(?:al|el|ul|bin|ibn|ben|abu|de|da|di|do|dos|del|della|van|von|der|den|la|le|y)$/u;

function personLikeness(first: readonly string[], second: readonly string[]): Likeness | Veto {
  const [a, b] = [contentWords("person", first), contentWords("person", second)];
  if (a.length < 2 || b.length < 2) return { veto: "one is a family name alone" };
  if (sorted(a) === sorted(b) && (a.join(" ") === b.join(" ") || !(isPatronymic(first) || isPatronymic(second))))
    return { rule: a.join(" ") === b.join(" ") ? "particle left out" : "other order of names", agreements: paired(a) };
  return leftOutAtAnEnd(a, b) ?? wordByWord(a, b);
}

/** Family names, given names, and those between. */
function wordByWord(a: readonly string[], b: readonly string[]): Likeness | Veto {
  const family = agree(a.at(-1) ?? "", b.at(-1) ?? "");
  if (family === undefined) return { veto: "family names differ" };
  const given = agreeGiven(a[0] ?? "", b[0] ?? "");
  if (given === undefined) return { veto: "given names differ" };
  const between = middles(a.slice(1, -1), b.slice(1, -1));
  if (between === undefined) return { veto: "middle names differ" };
  const agreements = [given, ...between, family];
  return { rule: ruleOf(agreements, a.length !== b.length), agreements };
}

/**
 * "Rosa Delgado" for "Rosa Delgado Ibarra", "Ann Hale" for "Ann Hale Marsh": a second family name, or one taken at marriage; "Suda Wongsa" for
 * "Mali Suda Wongsa".
 */
function leftOutAtAnEnd(a: readonly string[], b: readonly string[]): Likeness | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "Abd al-", "Abdur" begin one name of two words.
  const own = short.filter((word) => word.length > 1 && !/^abd/u.test(word));
  if (long.length === short.length || own.length < 2) return undefined;
  if (short.every((word, i) => long[i] === word)) return { rule: "last name left out", agreements: paired(short) };
  if (short.every((word, i) => long[long.length - short.length + i] === word))
    return { rule: "first name left out", agreements: paired(short) };
  return undefined;
}

/** "Omar bin Said" is Said's son: another order is another man. */
function isPatronymic(words: readonly string[]): boolean {
  return words.some((word) => /^(?:bin|ibn|bint)$/u.test(word));
}

function ruleOf(agreements: readonly Agreement[], shorter: boolean): string {
  if (agreements.some(({ level }) => level === "initial")) return "initial";
  if (agreements.some(({ level }) => level === "short")) return "short given name";
  if (agreements.some(({ level }) => level === "spelling")) return "other spelling";
  return shorter ? "middle name left out" : "same name";
}

/** Middle names that both have must agree one by one; else one has none. */
function middles(a: readonly string[], b: readonly string[]): readonly Agreement[] | undefined {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length !== b.length) return undefined;
  const found = a.flatMap((word, i) => agreeGiven(word, b[i] ?? "") ?? []);
  return found.length === a.length ? found : undefined;
}

function agreeGiven(a: string, b: string): Agreement | undefined {
  const isInitial = Math.min(a.length, b.length) === 1 && a[0] === b[0] && a !== b;
  if (isInitial) return { words: [a, b], level: "initial" };
  if (isShortFor(a, b)) return { words: [a, b], level: "short" };
  return agree(a, b) ?? (hasSameConsonants(a, b) ? { words: [a, b], level: "spelling" } : undefined);
}

/** Two words that are listed names of their own are one only where they sound alike ("Hansen" is not "Hanson"). */
function agree(a: string, b: string): Agreement | undefined {
  if (a === b) return { words: [a, b], level: "same" };
  if (/\d/u.test(a + b) || Math.min(a.length, b.length) < 2) return undefined;
  if (soundsAlike(a, b)) return { words: [a, b], level: "spelling" };
  if (Math.min(a.length, b.length) < 3) return undefined;
  return (isSlip(a, b) || hasSameConsonants(a, b)) && !(isListedName(a) && isListedName(b))
    ? { words: [a, b], level: "spelling" }
    : undefined;
}

/** Words that join the others. */
const JOINING = /^(?:of|the|and|for|in|on|to|&)$/u;

function thingLikeness(kind: Kind, first: readonly string[], second: readonly string[]): Likeness | Veto {
  const [a, b] = [contentWords(kind, first), contentWords(kind, second)];
  if (kind === "organization" && isOneStateBody(first, second))
    return { rule: "other name of a country's body", agreements: paired(a.filter((word) => b.includes(word))) };
  if (kind === "organization" && isWithoutHead(a, b))
    return { rule: "last noun left out", agreements: paired(a.length < b.length ? a : b) };
  if (a.length !== b.length) return { veto: "words are left over" };
  const [own, other] = [leftOf(a, b), leftOf(b, a)];
  const shared = paired(a.filter((word) => !own.includes(word)));
  if (own.length === 0) {
    const rule = a.join(" ") === b.join(" ") ? "small words or a company's form left out" : "other order of words";
    return { rule, agreements: shared };
  }
  const found = own.flatMap((word, i) => agree(word, other[i] ?? "") ?? plural(word, other[i] ?? "") ?? []);
  if (found.length < own.length) return { veto: "words differ" };
  return { rule: "other spelling", agreements: [...shared, ...found] };
}

/** Nouns at the end of bodies' names that say what they are, and no part or branch of another. */
const HEAD =
  /^(?:movement|union|party|society|network|front|alliance|coalition|federation|league|organization|association|campaign)$/u;

/** "Harbour Workers" for "Harbour Workers Union". */
function isWithoutHead(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length === short.length + 1 &&
    short.length > 1 &&
    HEAD.test(long.at(-1) ?? "") &&
    short.every((word, i) => long[i] === word)
  );
}

/** "Socialist Party" is the "Party of Socialists". */
function plural(a: string, b: string): Agreement | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && long === `${short}s` ? { words: [a, b], level: "spelling" } : undefined;
}

function isOneStateBody(first: readonly string[], second: readonly string[]): boolean {
  if (!first.some((word) => isGenericBody(word) && second.includes(word))) return false;
  const key = stateBodyKey(first);
  return key !== undefined && key === stateBodyKey(second);
}

/** The words of a name that another does not have, each as often as it has it more. */
function leftOf(a: readonly string[], b: readonly string[]): readonly string[] {
  const rest = [...b];
  return a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

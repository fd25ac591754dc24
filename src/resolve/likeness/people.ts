/**
 * How two names of people agree: family name, given name and those between, or why they cannot be one person's.
 */
import { isListedName } from "../frequencies.ts";
import { isShortFor } from "../nicknames.ts";
import { endsInOtherVowel, hasSameConsonants } from "../spelling.ts";
import { contentWords } from "./content.ts";
import { type Agreement, agree, type Likeness, paired, type Veto } from "./words.ts";

/** Compares the folded words of two people's names. */
export function personLikeness(first: readonly string[], second: readonly string[]): Likeness | Veto {
  const [a, b] = [contentWords("person", first), contentWords("person", second)];
  if (a.length < 2 || b.length < 2) return { veto: "one is a family name alone" };
  if (sorted(a) === sorted(b) && (a.join(" ") === b.join(" ") || !(isPatronymic(first) || isPatronymic(second))))
    return { rule: a.join(" ") === b.join(" ") ? "particle left out" : "other order of names", agreements: paired(a) };
  return leftOutAtAnEnd(a, b) ?? wordByWord(a, b);
}

/** Family names, given names, and those between. */
function wordByWord(a: readonly string[], b: readonly string[]): Likeness | Veto {
  const family = agreeFamily(a.at(-1) ?? "", b.at(-1) ?? "");
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
 * "Mali Suda Wongsa"; "Rosa Delgado" for "Ana Rosa Delgado Ibarra".
 */
function leftOutAtAnEnd(a: readonly string[], b: readonly string[]): Likeness | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "Abd al-", "Abdur" begin one name of two words.
  const own = short.filter((word) => word.length > 1 && !/^abd/u.test(word));
  if (long.length === short.length || own.length < 2) return undefined;
  if (short.every((word, i) => long[i] === word)) return { rule: "last name left out", agreements: paired(short) };
  if (short.every((word, i) => long[long.length - short.length + i] === word))
    return { rule: "first name left out", agreements: paired(short) };
  const isWithin = ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
  return isWithin ? { rule: "first and last name left out", agreements: paired(short) } : undefined;
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

/** "Semaria" may be "Semarie", unless lists have both. */
function agreeFamily(a: string, b: string): Agreement | undefined {
  const isEnding = endsInOtherVowel(a, b) && !(isListedName(a) && isListedName(b));
  return agree(a, b) ?? (isEnding ? { words: [a, b], level: "spelling" } : undefined);
}

function agreeGiven(a: string, b: string): Agreement | undefined {
  const isInitial = Math.min(a.length, b.length) === 1 && a[0] === b[0] && a !== b;
  if (isInitial) return { words: [a, b], level: "initial" };
  if (isShortFor(a, b)) return { words: [a, b], level: "short" };
  return agree(a, b) ?? (hasSameConsonants(a, b) ? { words: [a, b], level: "spelling" } : undefined);
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

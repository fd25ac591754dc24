/**
 * How two names of bodies, places or other things agree: in any order, with small words or a last noun left out.
 */
import type { Kind } from "../../schema.ts";
import { isGenericBody } from "../common-words.ts";
import { stemOf } from "../spelling.ts";
import { stateBodyKey } from "../state-body.ts";
import { contentWords } from "./content.ts";
import { type Agreement, agree, type Likeness, paired, type Veto } from "./words.ts";

/** Compares the folded words of two names of one kind that is not people's. */
export function thingLikeness(kind: Kind, first: readonly string[], second: readonly string[]): Likeness | Veto {
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
  const found = own.flatMap((word, i) => agree(word, other[i] ?? "") ?? otherEnding(word, other[i] ?? "") ?? []);
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

/** The shortest stem of a word that may end otherwise. */
const STEM = 6;

/** "Socialist Party" is the "Party of Socialists", and Harlovsk may be Harlovska. */
function otherEnding(a: string, b: string): Agreement | undefined {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPlural = short.length > 3 && long === `${short}s`;
  const isOne = isPlural || (stemOf(a).length >= STEM && stemOf(a) === stemOf(b));
  return isOne ? { words: [a, b], level: "spelling" } : undefined;
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

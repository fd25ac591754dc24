/**
 * How likely two named entities are one, in the manner of Fellegi and Sunter: bits for every word that agrees, the more the rarer it
 * is; bits for and against by what else is known; bits against any two being one. Some facts forbid it whatever the sum.
 */
import type { Kind } from "../schema.ts";
import type { Facts } from "./facts.ts";
import type { Frequencies } from "./frequencies.ts";
import { type Agreement, type Level, likeness } from "./likeness/index.ts";

/** A name with what is known of its bearer. */
export interface Named {
  readonly kind: Kind;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly facts: Facts;
}

/** One thing that speaks for (positive) or against two being one, in bits. */
export interface Reason {
  readonly what: string;
  readonly bits: number;
}

/** How likely two are one, and why. A veto forbids it. */
export interface Comparison {
  readonly rule: string;
  /** 0…1; 0 under a veto. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly veto?: string;
}

/** At least so likely, two are joined. */
export const SURE = 0.9;
/** At least so likely, people are asked. */
export const DOUBTFUL = 0.3;

/** Of entities that are one, how often a word of their names agrees so; the rest of the bits is the word's rarity. */
const AGREES: Readonly<Record<Level, number>> = { same: 0.9, spelling: 0.1, short: 0.1, initial: 0.02 };
/** So many words begin with one letter; an initial agrees with all of them. */
const INITIALS = 1 / 15;
/** Two documents about one person lie at most so many years apart. */
export const LIFETIME = 80;

/** How much rarer than names written alike are those that one document writes so and another so, in bits. */
const RULES: Readonly<Record<string, number>> = {
  "other order of names": -3,
  "other order of words": -2,
  "middle name left out": -1,
  "last noun left out": -7,
  "last name left out": -4,
  "first name left out": -6,
  "first and last name left out": -8,
  "other spacing": -1,
};

const BITS = { sameCountry: 3, otherCountry: -3.5, sameSex: 1, otherSex: -5, sameOffice: 4 } as const;

/** Compares two entities by one name of each. */
export function compare(a: Named, b: Named, frequencies: Frequencies): Comparison {
  const alike =
    a.kind === b.kind ? likeness(a.kind, a.words, b.words) : { veto: `one is a ${a.kind}, one a ${b.kind}` };
  const veto = "veto" in alike ? alike.veto : factVeto(a.facts, b.facts);
  const names = "veto" in alike ? [] : alike.agreements.map((agreement) => nameReason(a.kind, agreement, frequencies));
  const prior = { what: "any two names of this kind", bits: -frequencies.prior(a.kind) };
  const penalty = "rule" in alike ? RULES[alike.rule] : undefined;
  const rule = penalty === undefined || "veto" in alike ? [] : [{ what: alike.rule, bits: penalty }];
  const reasons = [...names, ...rule, ...factReasons(a.facts, b.facts), prior];
  if (veto !== undefined || "veto" in alike) return { rule: "none", score: 0, reasons, veto: veto ?? "" };
  return { rule: alike.rule, score: probability(reasons), reasons };
}

/** The probability that a sum of bits amounts to. */
export function probability(reasons: readonly Reason[]): number {
  const bits = reasons.reduce((sum, reason) => sum + reason.bits, 0);
  return Math.round(1e4 / (1 + 2 ** -bits)) / 1e4;
}

/** How likely two bearers of one name in different countries are one: less, the commoner its words are. */
export function namesakeScore(words: readonly string[], frequencies: Frequencies): number {
  const names = words.map((word) => nameReason("person", { words: [word, word], level: "same" }, frequencies));
  const against = [
    { what: "country", bits: BITS.otherCountry },
    { what: "prior", bits: -frequencies.prior("person") },
  ];
  return probability([...names, ...against]);
}

const SAID = { spelling: "spelt alike", short: "one short for the other", initial: "an initial" } as const;

function nameReason(kind: Kind, { words, level }: Agreement, frequencies: Frequencies): Reason {
  const [a, b] = words;
  const rarity = Math.min(frequencies.surprise(kind, a), frequencies.surprise(kind, b));
  const found = level === "initial" ? -Math.log2(INITIALS) : level === "same" ? rarity : rarity - 1;
  const what = level === "same" ? `both "${a}"` : `"${a}" and "${b}", ${SAID[level]}`;
  return { what, bits: found + Math.log2(AGREES[level]) };
}

/** What else speaks for or against: country, sex and office, where both are known. */
export function factReasons(a: Facts, b: Facts): readonly Reason[] {
  return [
    ...setReason("country", a.countries, b.countries, BITS.sameCountry, BITS.otherCountry),
    ...setReason("sex", a.sexes, b.sexes, BITS.sameSex, BITS.otherSex),
    ...setReason("office", a.offices, b.offices, BITS.sameOffice, 0),
  ];
}

function setReason(
  what: string,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  same: number,
  other: number,
): readonly Reason[] {
  if (a.size === 0 || b.size === 0) return [];
  const shared = [...a].find((each) => b.has(each));
  if (shared !== undefined) return [{ what: `same ${what}: ${shared}`, bits: same }];
  if (other === 0) return [];
  return [{ what: `${what}: ${[...a].sort().join(", ")} against ${[...b].sort().join(", ")}`, bits: other }];
}

/** Whether all middle initials of one contradict the other's: "H. W." is not "W.", but may be "H.". */
export function differInMiddle(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const mayBeOne = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
  return a.size > 0 && b.size > 0 && ![...a].some((one) => [...b].some((other) => mayBeOne(one, other)));
}

/** What forbids two to be one whatever their names. */
export function factVeto(a: Facts, b: Facts): string | undefined {
  const [one, other] = [[...a.generations], [...b.generations]];
  if (one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each)))
    return `one is ${one.join(", ")}, one ${other.join(", ")}`;
  if (differInMiddle(a.middles, b.middles))
    return `one is ${[...a.middles].join(", ").toUpperCase()} between, one ${[...b.middles].join(", ").toUpperCase()}`;
  if (a.years === undefined || b.years === undefined) return undefined;
  const gap = Math.max(a.years[0] - b.years[1], b.years[0] - a.years[1]);
  return gap > LIFETIME ? `their documents lie ${gap} years apart` : undefined;
}

/**
 * Noun phrases as arguments: their words, and the mention that stands for them.
 */
import { countryOfCapital } from "../mention/lookup.ts";
import type { Argument, Mention } from "../model.ts";
import { type Passage, relationAt, textSpan, tokensSpan } from "./passage.ts";
import { mentionOf } from "./stand-ins.ts";

/** Parts of a phrase that are not part of the argument's words. */
const OUTSIDE = new Set(["acl", "appos", "conj", "cc", "punct", "parataxis", "case", "advcl", "dep", "mark"]);

/** The argument headed by a token: its words from first to last, and its mention where it is one. */
export function argumentAt(passage: Passage, head: number): Argument {
  const words = phraseTokens(passage, head);
  const span = tokensSpan(passage, words[0] ?? head, words.at(-1) ?? head);
  const mention = mentionOf(passage, head);
  return { ...textSpan(passage, span), ...(mention === undefined ? {} : { mention }) };
}

/** Capitals where others have their seat: who acts in Brussels is seldom Belgium. */
const SEATS: ReadonlySet<string> = new Set(["Brussels"]);

/** A capital as an actor stands for its government: "urged Washington to…". */
export function acting(passage: Passage, argument: Argument): Argument {
  const mention = passage.mentions[argument.mention ?? -1];
  const name = mention?.canonical ?? mention?.text ?? "";
  const isCapital = mention?.kind === "place" && !SEATS.has(name) && countryOfCapital(name) !== undefined;
  return isCapital ? { ...argument, reading: "government" } : argument;
}

/** An argument that is just a mention. */
export function mentionArgument(passage: Passage, mention: number): Argument {
  const found = passage.mentions[mention];
  const { start, end } = found ?? passage.sentence;
  return { ...textSpan(passage, { start, end }), mention };
}

function phraseTokens(passage: Passage, head: number): readonly number[] {
  const words: number[] = [head];
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of passage.tree.children(at)) {
      if (OUTSIDE.has(relationAt(passage, child)) && !isInnerPreposition(passage, head, at, child)) continue;
      words.push(child);
      open.push(child);
    }
  }
  return words.sort((a, b) => a - b);
}

/** The preposition of a phrase within the phrase ("of" in "the king of Norway"); one that hangs on a part of the name is outside. */
function isInnerPreposition(passage: Passage, head: number, at: number, child: number): boolean {
  const isPart = /^(?:compound|flat|nmod:desc|amod)$/u.test(passage.tokens[at]?.deprel ?? "") && at < head;
  return at !== head && !isPart && relationAt(passage, child) === "case";
}

/** "Norwegian, Chilean and U.S. officials": the mentions listed before the one that a phrase stands for, in text order. */
export function listedBefore(passage: Passage, head: number, mention: number): readonly number[] {
  const last = passage.mentions[mention];
  if (last === undefined || last.tokens.end > head) return [];
  const before = commaOrAnd(passage, last.tokens.start - 1);
  const found = before === undefined ? undefined : passage.mentionAt(before);
  if (found === undefined || !isAdjective(passage.mentions[found])) return [];
  return [...listedBefore(passage, head, found), found];
}

/** The token before "and" or a comma, or before both; undefined before any other word. */
function commaOrAnd({ tokens }: Passage, at: number): number | undefined {
  if (!/^(?:and|,)$/u.test(tokens[at]?.text ?? "")) return undefined;
  return tokens[at - 1]?.text === "," ? at - 2 : at - 1;
}

/** "Chilean", "U.S.": a country's name as one puts it before a noun. */
function isAdjective(mention: Mention | undefined): boolean {
  if (mention?.form !== "name" || mention.kind !== "country") return false;
  return mention.demonym === true || /^[A-Z.]+$/u.test(mention.text);
}

/** "welcomed Norway's decision", read as "welcomed Norway": the name before a possessive is not the object itself. */
export function isOwner(passage: Passage, { mention }: Argument): boolean {
  return passage.tokens[passage.mentions[mention ?? -1]?.tokens.end ?? -1]?.xpos === "POS";
}

/**
 * "Norway and Chile sanctioned Peru, accusing it of fraud": the nearest subject, for which "it" is taken, is who accuses, and no other
 * reading of the pronoun is sure.
 */
export function isSubjectAgain(passage: Passage, { verb }: { readonly verb: number }, argument: Argument): boolean {
  const isBorrowed =
    /^(?:conj|advcl)$/u.test(relationAt(passage, verb)) &&
    passage.tree.first(verb, "nsubj", "nsubj:pass") === undefined;
  return isBorrowed && /^it$/iu.test(argument.text);
}

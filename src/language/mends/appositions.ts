/**
 * Appositions in lists of names: in "they freed Berg, the secretary, and Lind, an engineer," the engineer is Lind, and in "Berg, editor of La
 * Nave and a former adviser, agreed" one person agrees. The net hangs both from Berg.
 */
import type { Token } from "../../model.ts";
import { andOf } from "./lists.ts";

/** The same tokens, such appositions under the name that they stand behind, and such nouns under the apposition that they go on from. */
export function withOwnAppositions(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.upos !== "NOUN") return token;
    const head = token.deprel === "appos" ? memberBefore(tokens, token, at) : undefined;
    const first = token.deprel === "conj" ? appositionBefore(tokens, token, at) : undefined;
    return { ...token, head: head ?? first ?? token.head };
  });
}

/** The last name of the same list, where it ends right before the comma before an apposition. */
function memberBefore(tokens: readonly Token[], { head }: Token, at: number): number | undefined {
  const comma = firstWord(tokens, at) - 1;
  if (tokens[comma]?.text !== ",") return undefined;
  const last = nameOver(tokens, comma - 1);
  const isMember = tokens[last]?.deprel === "conj" && tokens[last]?.head === head && andOf(tokens, last) >= 0;
  return isMember && tokens[last]?.upos === "PROPN" ? last : undefined;
}

/** The noun that already tells of the name that another noun is coordinated with, no comma before its "and". */
function appositionBefore(tokens: readonly Token[], { head }: Token, at: number): number | undefined {
  const and = andOf(tokens, at);
  if (tokens[head]?.upos !== "PROPN" || and < 0 || tokens[and - 1]?.text === ",") return undefined;
  const found = tokens.findIndex(
    (token, other) =>
      other > head && other < and && token.head === head && token.deprel === "appos" && token.upos === "NOUN",
  );
  return found < 0 ? undefined : found;
}

/** Where the words begin that hang on a noun and stand before it. */
function firstWord(tokens: readonly Token[], noun: number): number {
  let at = noun;
  while (at > 0 && tokens[at - 1]?.upos !== "PUNCT" && isUnder(tokens, at - 1, noun)) at--;
  return at;
}

/** A noun phrase is no deeper than so. */
const DEEPEST = 4;

function isUnder(tokens: readonly Token[], token: number, noun: number): boolean {
  let at = token;
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++) {
    at = tokens[at]?.head ?? -1;
    if (at === noun) return true;
  }
  return false;
}

/** The head of the name that a token is a part of. */
function nameOver(tokens: readonly Token[], token: number): number {
  const { deprel = "", head = -1 } = tokens[token] ?? {};
  return /^(?:flat|compound)/u.test(deprel) ? nameOver(tokens, head) : token;
}

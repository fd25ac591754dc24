/**
 * Members of lists that are none. Names beside the last member, which the net takes for one more: in "Berg and her counterpart, Lind, met" the "and" has named the
 * last one already, so that Lind can only be the counterpart; in "Berg and Norway's Jon Lind met" Norway is whose Lind is. Verbs too: in "She said Acme would pay and thanked Berg" nobody would thanked.
 */
import type { Token } from "../../model.ts";
import { hasAnd } from "./lists.ts";

/** The same tokens, what has a "'s" made the owner of the member right behind it. */
export function withOwnedMembers(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((changed, token, at) => {
    const mark = token.deprel === "conj" ? ownMark(changed, at) : -1;
    const owned = mark < 0 ? -1 : memberBehind(changed, token, at, mark);
    return owned < 0 ? changed : withOwner(changed, at, owned);
  }, tokens);
}

/** The "'s" right behind a name; -1 where it has none. */
function ownMark(tokens: readonly Token[], at: number): number {
  return tokens.findIndex(({ xpos, head }, mark) => xpos === "POS" && head === at && mark > at);
}

/** The member of the same list that begins right behind the mark; -1 where none does. */
function memberBehind(tokens: readonly Token[], { head }: Token, at: number, mark: number): number {
  return tokens.findIndex(
    (token, place) =>
      place > mark &&
      token.deprel === "conj" &&
      (token.head === head || token.head === at) &&
      tokens.slice(mark + 1, place).every((between) => between.head === place),
  );
}

/** The owner under what is owned, which takes over the "and". */
function withOwner(tokens: readonly Token[], owner: number, owned: number): readonly Token[] {
  return tokens.map((token, place) => {
    if (place === owner) return { ...token, head: owned, deprel: "nmod:poss" };
    if (place === owned) return { ...token, head: tokens[owner]?.head ?? token.head };
    return token.head === owner && token.deprel === "cc" ? { ...token, head: owned } : token;
  });
}

/** The same tokens, such a name in apposition to the last member. */
export function withClosedLists(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.deprel !== "conj" || token.upos !== "PROPN") return token;
    const before = tokens.findLastIndex(
      ({ deprel, head, upos }, other) => other < at && deprel === "conj" && head === token.head && upos === "NOUN",
    );
    const isLast = before >= 0 && hasAnd(tokens, before) && !hasAnd(tokens, at);
    return isLast && isBehindComma(tokens, before, at) ? { ...token, head: before, deprel: "appos" } : token;
  });
}

/** Whether nothing but a comma and what belongs to the name stands between. */
function isBehindComma(tokens: readonly Token[], member: number, name: number): boolean {
  const between = tokens.slice(member + 1, name);
  return between[0]?.text === "," && between.slice(1).every(({ head }) => head === name);
}

/** The same tokens, a past or present behind "would pay and" beside the verb with a tense that stands over it. */
export function withTensedMembers(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.deprel !== "conj" || !isTensed(tokens, token, at) || !isBare(tokens, token.head)) return token;
    const over = tensedOver(tokens, token.head);
    return over === undefined ? token : { ...token, head: over };
  });
}

/** A form that no infinitive has, without anything of its own that tells who or when. */
function isTensed(tokens: readonly Token[], { xpos, text, lemma }: Token, at: number): boolean {
  const isForm = /^VB[DZ]$/u.test(xpos) && text.toLowerCase() !== lemma;
  return isForm && !tokens.some(({ head, deprel }) => head === at && /^(?:nsubj|csubj|aux|cop|mark)/u.test(deprel));
}

/** An infinitive behind "would", "to" and the like. */
function isBare(tokens: readonly Token[], verb: number): boolean {
  const has = tokens.some(({ head, xpos }) => head === verb && /^(?:MD|TO)$/u.test(xpos));
  return tokens[verb]?.xpos === "VB" && has;
}

/** The nearest verb with a tense over a token. */
function tensedOver(tokens: readonly Token[], from: number): number | undefined {
  let at = tokens[from]?.head ?? -1;
  while (at >= 0 && !/^VB[DZP]$/u.test(tokens[at]?.xpos ?? "")) at = tokens[at]?.head ?? -1;
  return at < 0 ? undefined : at;
}

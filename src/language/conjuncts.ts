/**
 * Names behind the last member of a list: in "Berg and her counterpart, Lind, met" the "and" has named the last one already, so that Lind
 * can only be the counterpart. The net takes him for a third.
 */
import type { Token } from "../model.ts";

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

function hasAnd(tokens: readonly Token[], member: number): boolean {
  return tokens.some(({ deprel, head }) => head === member && deprel === "cc");
}

/** Whether nothing but a comma and what belongs to the name stands between. */
function isBehindComma(tokens: readonly Token[], member: number, name: number): boolean {
  const between = tokens.slice(member + 1, name);
  return between[0]?.text === "," && between.slice(1).every(({ head }) => head === name);
}

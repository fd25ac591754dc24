/**
 * "It" that the net takes for nobody where it is somebody: "France insisted it wants Norway to leave". Who wants, plans or refuses is no
 * expletive.
 */
import type { Token } from "../../model.ts";

const WILLING = /^(?:want|plan|intend|hope|aim|seek|refuse|vow|pledge|promise|decide|try|wish|agree)$/u;

/** The same tokens, the "it" of such a verb its subject, and what it took for the subject what is wanted. */
export function withWillingIt(tokens: readonly Token[]): readonly Token[] {
  const willing = new Set(tokens.flatMap((token, at) => (isExpletiveOfWilling(tokens, token, at) ? [token.head] : [])));
  if (willing.size === 0) return tokens;
  return tokens.map((token) => {
    if (!willing.has(token.head)) return token;
    if (token.deprel === "expl") return { ...token, deprel: "nsubj" };
    return token.deprel === "csubj" ? { ...token, deprel: "xcomp" } : token;
  });
}

/** Before its verb, which is active and not told of something else: not "it was decided", "France wants it closed". */
function isExpletiveOfWilling(tokens: readonly Token[], { head, deprel, text }: Token, at: number): boolean {
  const verb = tokens[head];
  if (deprel !== "expl" || head < at || !/^it$/iu.test(text) || !WILLING.test(verb?.lemma ?? "")) return false;
  return (
    verb?.upos === "VERB" && !tokens.some((token) => token.head === head && /^(?:aux:pass|nsubj)/u.test(token.deprel))
  );
}

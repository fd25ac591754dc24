/**
 * Sentences without a verb that have one: in "Jon Lind, Chile's envoy, declined to answer." the net may take Lind for all that is said, and the
 * declining for a remark on him, since its treebanks have many lines that are names only.
 */
import type { Token } from "../../model.ts";

/** The same tokens, such a remark the root and the name or noun its subject. */
export function withVerbRoots(tokens: readonly Token[]): readonly Token[] {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (tokens.at(-1)?.text !== "." || !isSubject(tokens, root)) return tokens;
  const isOfRoot = ({ head }: Token) =>
    head === root || (tokens[head]?.head === root && tokens[head].deprel === "appos");
  const verb = tokens.findIndex((token, at) => isOfRoot(token) && isRemark(tokens, token, at));
  if (verb < 0) return tokens;
  return tokens.map((token, at) => {
    if (at === root) return { ...token, head: verb, deprel: "nsubj" };
    if (at === verb) return { ...token, head: -1, deprel: "root", xpos: token.xpos === "VBN" ? "VBD" : token.xpos };
    return token.head === root && at > verb ? { ...token, head: verb } : token;
  });
}

/** Whether the root is a name or noun that nothing makes a predicate. */
function isSubject(tokens: readonly Token[], root: number): boolean {
  const isNoun = /^(?:NOUN|PROPN)$/u.test(tokens[root]?.upos ?? "");
  return isNoun && !tokens.some(({ head, deprel }) => head === root && /^(?:cop|case|mark|nsubj|expl)/u.test(deprel));
}

/** Whether a verb, behind a comma that ends what is told of the root, has a tense and nobody else who does it. */
function isRemark(tokens: readonly Token[], { upos, xpos, deprel }: Token, at: number): boolean {
  if (upos !== "VERB" || !/^VB[DZPN]$/u.test(xpos) || !/^(?:parataxis|acl|acl:relcl|appos)$/u.test(deprel))
    return false;
  const isOwn = tokens.some(({ head, deprel: own }) => head === at && /^(?:nsubj|csubj|expl|mark|aux|cop)/u.test(own));
  return !isOwn && tokens[at - 1]?.text === ",";
}

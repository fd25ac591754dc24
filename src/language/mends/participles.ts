/**
 * Participles behind a comma: "The bank sued two rivals, accusing them of fraud" says what the bank did. The treebanks that the net learnt
 * from hardly have the construction, which news is full of, and the net takes the last noun for the one who accuses.
 */
import type { Token } from "../../model.ts";

/** Base forms of participles that do tell of the noun before them, or of nobody. */
const OF_THE_NOUN =
  /^(?:involve|comprise|consist|contain|feature|begin|start|range|date|include|concern|regard|follow|accord|exclude|measure|weigh|total)$/u;

/** The same tokens, "of arming" in "Chile is accused by Norway of arming Peru" under the accusing, not under who accuses. */
export function withOwnCharges(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const accuser = tokens[token.head];
    if (token.xpos !== "VBG" || token.deprel !== "acl" || accuser?.deprel !== "obl:agent") return token;
    const isCharge = tokens.some(({ head, deprel, text }) => head === at && deprel === "mark" && text === "of");
    return isCharge ? { ...token, head: accuser.head, deprel: "advcl" } : token;
  });
}

/** The same tokens, such participles hanging from the verb before the noun that they hung from, and those behind a noun tagged as what they are. */
export function withFreeParticiples(tokens: readonly Token[]): readonly Token[] {
  return tokens
    .reduce(withCited, tokens)
    .map((token, at) => asPassive(tokens, token, at))
    .map((token, at) => {
      if (token.xpos !== "VBG" || token.deprel !== "acl" || tokens[at - 1]?.text !== ",") return token;
      const verb = OF_THE_NOUN.test(token.lemma) ? undefined : verbBefore(tokens, token.head);
      return verb === undefined ? token : { ...token, head: verb, deprel: "advcl" };
    });
}

/** "a group led by Berg": what tells of the noun before it and has a "by" of its own is no past tense. */
function asPassive(tokens: readonly Token[], token: Token, at: number): Token {
  if (token.xpos !== "VBD" || token.deprel !== "acl") return token;
  const own = tokens.filter(({ head }) => head === at);
  const isDone =
    own.some(({ deprel }) => deprel === "obl:agent") && !own.some(({ deprel }) => /^(?:nsubj|obj)/u.test(deprel));
  return isDone ? { ...token, xpos: "VBN" } : token;
}

/** "The agency, citing officials, said": no citing officials in apposition, but officials whom the agency cites. */
function withCited(tokens: readonly Token[], { xpos, deprel, lemma, head }: Token, at: number): readonly Token[] {
  const noun = tokens[head];
  const isCiting =
    xpos === "VBG" && deprel === "amod" && /^(?:cite|quote)$/u.test(lemma) && tokens[at - 1]?.text === ",";
  if (!isCiting || noun?.deprel !== "appos") return tokens;
  return tokens.map((token, place) => {
    if (place === at) return { ...token, head: noun.head, deprel: "acl" };
    return place === head ? { ...token, head: at, deprel: "obj" } : token;
  });
}

/** The verb that a noun is an object or a circumstance of, where the verb stands before it. */
function verbBefore(tokens: readonly Token[], noun: number): number | undefined {
  let at = noun;
  while (tokens[at] !== undefined && tokens[at]?.upos !== "VERB") {
    if (!/^(?:obj|iobj|obl|nmod|conj|appos|xcomp|compound|flat)/u.test(tokens[at]?.deprel ?? "")) return undefined;
    at = tokens[at]?.head ?? -1;
  }
  return at >= 0 && at < noun ? at : undefined;
}

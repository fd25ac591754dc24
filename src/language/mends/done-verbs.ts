/**
 * Verbs that the net reads as nouns though it sees who does them: in "The Embassy regrets that nobody answered" it finds the subject of some
 * regrets. A noun has a subject only beside an "is".
 */
import type { Token } from "../../model.ts";
import { lemmaOf } from "../lemma.ts";

/** The same tokens, such nouns made the verbs that they are. */
export function withDoneVerbs(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.upos !== "NOUN" || !CLAUSE.test(token.deprel) || !isDone(tokens, at)) return token;
    const xpos = tagOf(tokens, token, at);
    return { ...token, upos: "VERB", xpos, lemma: lemmaOf(token.text, xpos) };
  });
}

/** What heads a clause. */
const CLAUSE = /^(?:root|ccomp|advcl|conj|parataxis|acl:relcl)$/u;

/** What a noun with a subject has if it is one: an "is", or what only nouns have. */
const NOMINAL = /^(?:cop|case|det|nmod|amod|nummod|compound$)/u;

/** Whether somebody before does it to something behind, or may or must do it. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const own = tokens.flatMap(({ head }, child) => (head === at ? [child] : []));
  const has = (relation: RegExp, isBehind: boolean) =>
    own.some((child) => child > at === isBehind && relation.test(tokens[child]?.deprel ?? ""));
  if (!has(/^nsubj$/u, false) || own.some((child) => NOMINAL.test(tokens[child]?.deprel ?? ""))) return false;
  return has(/^(?:obj|iobj|ccomp|xcomp|compound:prt)$/u, true) || has(/^aux$/u, false);
}

function tagOf(tokens: readonly Token[], { text, xpos }: Token, at: number): string {
  if (tokens.some(({ head, deprel }) => head === at && deprel === "aux")) return "VB";
  if (xpos === "NNS") return "VBZ";
  return lemmaOf(text, "VBD") === text.toLowerCase() ? "VBP" : "VBD";
}

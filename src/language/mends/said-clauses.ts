/**
 * Clauses that a verb has without "that": in "Berg said Norway, Chile and Peru would meet" the three names are who would meet, in "Berg said
 * Norway attacked" Norway is who attacked. The net, to which "said Norway" is whole by itself, may take the names for those whom Berg told
 * something, and the verb for one more thing that Berg did.
 */
import type { Token } from "../../model.ts";
import { hasAnd } from "./lists.ts";

/** Verbs that have such clauses. */
const SAYING =
  /^(?:say|add|claim|believe|think|announce|argue|warn|fear|hope|know|insist|report|deny|confirm|acknowledge|admit|note|suggest|indicate|allege|declare|reveal|estimate|expect|predict|agree|feel|understand|mean|show|write|explain|stress|state)$/u;

/** The same tokens, such verbs under the verb before them, the names between them their subjects. */
export function withSaidClauses(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((changed, { upos }, at) => (upos === "VERB" ? withClause(changed, at) : changed), tokens);
}

function withClause(tokens: readonly Token[], at: number): readonly Token[] {
  const verb = tokens[at];
  if (verb === undefined || !/^(?:conj|ccomp)$/u.test(verb.deprel) || !isTensed(tokens, verb, at)) return tokens;
  const subject = subjectAt(tokens, verb, at);
  const over = tokens[subject]?.head === at ? verb.head : (tokens[subject]?.head ?? -1);
  if (subject < 0 || !SAYING.test(tokens[over]?.lemma.toLowerCase() ?? "")) return tokens;
  return tokens.map((token, place) => {
    if (place === at) return { ...token, head: over, deprel: "ccomp" };
    return place === subject ? { ...token, head: at, deprel: "nsubj" } : token;
  });
}

/** Whether a verb has a tense, and neither an "and" nor a "that" of its own. */
function isTensed(tokens: readonly Token[], { xpos }: Token, at: number): boolean {
  const own = tokens.filter(({ head }) => head === at);
  const hasTense = /^VB[DZP]$/u.test(xpos) || own.some(({ deprel }) => deprel.startsWith("aux"));
  return hasTense && !own.some(({ deprel }) => /^(?:cc|mark)$/u.test(deprel));
}

/** The name that is the subject of such a clause; -1 where the tree is right as it is. */
function subjectAt(tokens: readonly Token[], verb: Token, at: number): number {
  const own = tokens.findIndex(({ head, deprel }) => head === at && deprel.startsWith("nsubj"));
  if (own >= 0) return verb.deprel === "conj" && isNext(tokens, verb.head, own, at) ? own : -1;
  if (isObject(tokens[verb.head]) && verb.deprel === "conj") return verb.head;
  return tokens.findIndex((token, name) => isTold(tokens, verb, name, at) && token.head === verb.head);
}

function isObject(token: Token | undefined): boolean {
  return token?.upos === "PROPN" && /^i?obj$/u.test(token.deprel);
}

/** Whether a name between two verbs, read as an object of the first, is who does the second: a list, or the word right before it. */
function isTold(tokens: readonly Token[], { deprel }: Token, name: number, at: number): boolean {
  if (name > at || !isObject(tokens[name])) return false;
  const isList = tokens.some(
    (token, member) => token.head === name && token.deprel === "conj" && hasAnd(tokens, member),
  );
  return isList || (deprel === "ccomp" && tokens.slice(name + 1, at).every(({ head }) => head === at || head === name));
}

/** "said Norway and Chile attacked": whether a subject begins right behind the verb before it. */
function isNext(tokens: readonly Token[], over: number, subject: number, at: number): boolean {
  const between = tokens.slice(over + 1, subject);
  return over < subject && subject < at && between.every((token) => token.head === subject && token.upos !== "PUNCT");
}

/**
 * Subjects far from their verbs: in "Berg, the secretary, said", "Berg, asked about it, said" and "A spokesman, Jon Lind, warned on Monday
 * that the law was near" the net now and then hangs Berg, or the spokesman, from another word, and nobody is left who said or warned.
 */
import type { Token } from "../../model.ts";
import { isUnder } from "../tree.ts";

/** The same tokens, such a subject under its verb. */
export function withFarSubjects(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce((changed, _, at) => {
    if (!isWithoutSubject(changed, at)) return changed;
    const taken = takenSubject(changed, at);
    if (taken !== undefined) return reattached(changed, at, taken);
    const named = changed[at - 1]?.text === "," ? namedBefore(changed, at) : undefined;
    return named === undefined ? changed : withNamed(changed, at, named);
  }, tokens);
}

/** A verb with a tense and nobody who does it. */
function isWithoutSubject(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  if (verb?.upos !== "VERB" || !/^VB[DZP]$/u.test(verb.xpos) || !/^(?:root|ccomp|parataxis)$/u.test(verb.deprel))
    return false;
  return !tokens.some(({ head, deprel }) => head === at && /^(?:nsubj|csubj|expl|aux)/u.test(deprel));
}

/** The subject before a verb of a clause under it: one behind it, or one between commas before it ("asked about it"). */
function takenSubject(tokens: readonly Token[], at: number): number | undefined {
  const found = tokens.findIndex(({ head, deprel, upos }, subject) => {
    const clause = tokens[head];
    const isTaken = subject < at && deprel === "nsubj" && /^(?:NOUN|PROPN)$/u.test(upos);
    if (!isTaken || clause?.head !== at || clause.deprel !== "ccomp") return false;
    return head > at || (isAside(tokens, subject, head) && tokens[at - 1]?.text === ",");
  });
  return found < 0 ? undefined : found;
}

/** A participle behind a comma. */
function isAside(tokens: readonly Token[], subject: number, clause: number): boolean {
  const { xpos = "" } = tokens[clause] ?? {};
  return /^VB[DN]$/u.test(xpos) && tokens[clause - 1]?.text === "," && subject < clause - 1;
}

function reattached(tokens: readonly Token[], at: number, subject: number): readonly Token[] {
  const clause = tokens[subject]?.head ?? -1;
  return tokens.map((token, place) => {
    if (place === subject) return { ...token, head: at };
    return place === clause && clause < at ? { ...token, head: subject, deprel: "acl", xpos: "VBN" } : token;
  });
}

/** The name with an apposition that fills all between the comma before it, or the start, and the comma before the verb. */
function namedBefore(tokens: readonly Token[], at: number): number | undefined {
  const found = tokens.findIndex(({ upos, deprel }, name) => {
    if (name >= at || upos !== "PROPN" || !/^(?:appos|parataxis|obj|dep|conj)$/u.test(deprel)) return false;
    const isTold = tokens.some((token) => token.head === name && token.deprel === "appos");
    const [first, last] = extentOf(tokens, name);
    return isTold && last >= at - 2 && last < at && (first === 0 || tokens[first - 1]?.text === ",");
  });
  return found < 0 ? undefined : found;
}

/** The first and last token under a token, itself and the comma before it not counted. */
function extentOf(tokens: readonly Token[], at: number): readonly [first: number, last: number] {
  let [first, last] = [at, at];
  tokens.forEach((token, place) => {
    if (!isUnder(tokens, place, at) || (token.text === "," && place < at)) return;
    first = Math.min(first, place);
    last = Math.max(last, place);
  });
  return [first, last];
}

function withNamed(tokens: readonly Token[], at: number, name: number): readonly Token[] {
  if (isUnder(tokens, at, name)) return tokens;
  return tokens.map((token, place) => (place === name ? { ...token, head: at, deprel: "nsubj" } : token));
}
